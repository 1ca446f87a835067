import { Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { admissionDesk as en } from "~/i18n/en/admission-desk";
import { admissionDesk as nl } from "~/i18n/nl/admission-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { Asks } from "./asks";
import { DecisionSection } from "./decision-section";
import { DeskForm, type PartProps, type Sent } from "./desk-parts";
import type { DeskAnswer, DossierView } from "./desk-view";
import { Items, Organisation } from "./organisation";
import { Proofs } from "./proofs";
import { Screening } from "./screening";

const UNSENT: Sent = { typed: {}, errors: {} };

/** One request to be admitted: who asks what, what was shown, and what is decided. */
export function Dossier({ view, answer }: { view: DossierView; answer: DeskAnswer | undefined }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const done = texts.done[params.get("gedaan") ?? ""];
  const parts = { view, texts, sent: answer ?? UNSENT };
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <p className="not-on-paper">
          <Link to={href("/regio/toelating")}>{texts.back}</Link>
        </p>
        <h1 lang="nl">{view.title}</h1>
        <p className="flex flex-wrap gap-2">
          <Badge tone={view.state.tone}>{view.state.text}</Badge>
          {view.isLate && (
            <Badge tone="critical" icon="warning">
              {texts.late}
            </Badge>
          )}
        </p>
        {answer && <FaultSummary title={texts.faultTitle} faults={answer.faults} />}
        {!answer && done && (
          <Told tone="positive">
            <p>{done}</p>
          </Told>
        )}
        {view.known && (
          <Notice tone="warning">
            <p>{view.known}</p>
          </Notice>
        )}
        <Facts facts={view.facts} />
        <Handling {...parts} />
      </header>
      <Items {...parts} />
      <Organisation {...parts} />
      <Proofs {...parts} />
      <Screening {...parts} />
      <Asks {...parts} />
      <DecisionSection {...parts} />
    </div>
  );
}

/** Who handles it: take it in hand, or give it to a colleague. */
function Handling({ view, texts, sent }: PartProps) {
  return (
    <div className="not-on-paper space-y-4">
      {view.mayTake && (
        <DeskForm view={view} act="oppakken">
          <p>{texts.takeIntro}</p>
          <Button>{texts.take}</Button>
        </DeskForm>
      )}
      {view.colleagues.length > 0 && (
        <DeskForm view={view} act="overdragen">
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              name="aan"
              id="to"
              label={texts.handOver.label}
              error={sent.errors["to"]}
              defaultValue={sent.typed["aan"]}
            >
              {view.colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <Button look="secondary">{texts.handOver.button}</Button>
          </div>
        </DeskForm>
      )}
      {view.earlier.length > 0 && (
        <Section title={texts.earlier}>
          <ul className="list-disc pl-5">
            {view.earlier.map(({ text, to }) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
