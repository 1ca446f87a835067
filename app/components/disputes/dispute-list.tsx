import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { disputes as en } from "~/i18n/en/disputes";
import { disputes as nl } from "~/i18n/nl/disputes";
import { useTexts } from "~/i18n/use-texts";

import type { DisputesView } from "./disputes-view";

/** Talks about money, and beginning one. */
export function DisputeList({ view }: { view: DisputesView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.form && <Begin view={view} form={view.form} />}
      {view.disputes.length === 0 && <p>{texts.none}</p>}
      <ol className="space-y-3">
        {view.disputes.map((one) => (
          <li
            key={one.id}
            className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">
              <Link to={one.to}>{one.title}</Link>
            </h2>
            <DisputeState {...one} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How a talk stands. */
export function DisputeState({
  isLate,
  isOpen,
  stateText,
  lines,
}: Pick<DisputesView["disputes"][number], "isLate" | "isOpen" | "stateText" | "lines">) {
  const texts = useTexts({ nl, en });
  return (
    <>
      <p className="flex flex-wrap gap-2">
        {isLate && (
          <Badge tone="critical" icon="clock">
            {texts.late}
          </Badge>
        )}
        <Badge tone={isOpen ? "info" : "positive"}>{stateText}</Badge>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

type Props = { view: DisputesView; form: NonNullable<DisputesView["form"]> };

function Begin({ view, form: { self, subject } }: Props) {
  const texts = useTexts({ nl, en });
  if (!subject) return <p className="max-w-text">{texts.noSupplier}</p>;
  return (
    <Card>
      <Form method="post" action={self} className="max-w-text space-y-3">
        <h2>{texts.begin}</h2>
        <p lang="nl">{texts.about(subject.name)}.</p>
        <input type="hidden" name="aanbieder" value={subject.code} />
        <TextArea
          id="tekst"
          name="tekst"
          rows={5}
          label={texts.text}
          hint={texts.hint(view.longest)}
          defaultValue={view.typed}
          error={view.faults.find(({ field }) => field === "tekst")?.text}
        />
        <Button>{texts.send}</Button>
      </Form>
    </Card>
  );
}
