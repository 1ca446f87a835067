import { BackLink } from "~/components/providers/back-link";
import { ProviderNav } from "~/components/pages/provider-nav";
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
          <Told key={JSON.stringify(answer)} tone="critical">
            <p className="font-semibold">{texts.faultTitle}</p>
            <ul>
              {answer.faults.map(({ code, field }) => (
                <li key={code + field}>
                  <a href={`#${answer.about}-${field}`}>{texts.faults[code] ?? texts.fault}</a>
                </li>
              ))}
            </ul>
          </Told>
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
