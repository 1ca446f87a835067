import { Form, useSearchParams } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { deskWorklist as en } from "~/i18n/en/desk-worklist";
import { deskWorklist as nl } from "~/i18n/nl/desk-worklist";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type TariffsView = {
  title: string;
  lines: {
    key: string;
    what: string;
    isDue: boolean;
    facts: string[];
    /** In the words of who answered. */
    said: string | null;
  }[];
  mayCheck: boolean;
  refused: { key: string; reason: string; text: string } | null;
};

/** Of each tariff: whether it is still right, once a year. */
export function Tariffs({ view }: { view: TariffsView }) {
  const { tariffs: texts, faultTitle } = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.refused && <FaultSummary title={faultTitle} faults={[{ text: view.refused.text }]} />}
      {!view.refused && params.get("gedaan") && (
        <Told tone="positive">
          <p>{texts.done}</p>
        </Told>
      )}
      {view.lines.length === 0 && <p>{texts.none}</p>}
      <ul className="grid gap-3 lg:grid-cols-2">
        {view.lines.map((line) => (
          <li
            key={line.key}
            id={line.key}
            className="min-w-0 space-y-2 wrap-anywhere rounded-lg border border-line bg-surface p-4"
          >
            <h2 className="text-[1.1rem]">{line.what}</h2>
            {line.isDue && (
              <p>
                <Badge tone="warning">{texts.due}</Badge>
              </p>
            )}
            {line.facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            {line.said && <p lang="nl">{line.said}</p>}
            {view.mayCheck && <Check line={line} view={view} texts={texts} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Check({
  line,
  view,
  texts,
}: {
  line: TariffsView["lines"][number];
  view: TariffsView;
  texts: (typeof nl)["tariffs"];
}) {
  const refused = view.refused?.key === line.key ? view.refused : null;
  return (
    <Disclosure
      open={refused !== null}
      summary={
        <>
          {texts.answer}
          <span className="sr-only">: {line.what}</span>
        </>
      }
    >
      <Form method="post" action={href("/regio/tarieven")} className="space-y-3">
        <p className="font-semibold">{texts.question}</p>
        <input type="hidden" name="tarief" value={line.key} />
        <TextField
          name="reden"
          label={texts.reason}
          hint={texts.reasonHint}
          error={refused?.text}
          defaultValue={refused?.reason ?? ""}
        />
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" name="antwoord" value="ja">
            {texts.yes}
          </Button>
          <Button look="secondary" name="antwoord" value="nee">
            {texts.no}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
