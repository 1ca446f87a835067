import { BackLink } from "~/components/providers/back-link";
import { ProviderNav } from "~/components/pages/provider-nav";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { href } from "~/web/href";

import { ClosureSection } from "./closure-section";
import type { ClosedProps } from "./closed-sent";
import { StopSection } from "./stop-section";

export function ClosedPage(props: ClosedProps) {
  const { view, answer, texts } = props;
  const told = texts.told[view.told as keyof typeof texts.told];
  return (
    <div className="space-y-6">
      <ProviderNav />
      <div className="max-w-text space-y-8">
        <header className="space-y-2">
          <BackLink to={href("/aanbieder/wachttijden")}>{texts.back}</BackLink>
          <h1>{texts.title}</h1>
          <p>{texts.intro}</p>
        </header>
        {answer ? (
          <FaultSummary
            key={JSON.stringify(answer)}
            title={texts.faultTitle}
            faults={answer.faults.map(({ code, field }) => ({
              field: `${answer.about}-${field}`,
              text: texts.faults[code] ?? texts.fault,
            }))}
          />
        ) : (
          told && (
            <Told key={view.told} tone="positive">
              {told}
            </Told>
          )
        )}
        <ClosureSection {...props} />
        <StopSection {...props} />
      </div>
    </div>
  );
}
