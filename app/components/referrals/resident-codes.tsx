import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { BackLink } from "~/components/providers/back-link";
import { Button } from "~/components/ui/button";
import { Choice } from "~/components/ui/field";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { residentCodes as en } from "~/i18n/en/resident-codes";
import { residentCodes as nl } from "~/i18n/nl/resident-codes";
import { useTexts } from "~/i18n/use-texts";

import { CodeSlip } from "./code-slip";
import type { CodesView } from "./resident-codes-view";

/** Which codes there are and how they stand; a new one, once, on a slip. */
export function ResidentCodes({ view }: { view: CodesView }) {
  const texts = useTexts({ nl, en });
  if (view.slip) return <CodeSlip slip={view.slip} back={view.back} />;
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.told && (
        <Told key={view.told} tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.shut ? (
        <Notice tone="warning">
          <p>{view.shut}</p>
        </Notice>
      ) : (
        <Make view={view} />
      )}
      <Codes codes={view.codes} />
      <Off isOff={view.isOff} />
    </div>
  );
}

function Make({ view: { make, faults } }: { view: CodesView }) {
  const texts = useTexts({ nl, en }).make;
  const error = faults.find(({ field }) => field === "wie")?.text;
  return (
    <Section title={texts.title}>
      <Form method="post" className="not-on-paper space-y-4">
        <input type="hidden" name="sleutel" value={make.key} />
        <fieldset id="wie" tabIndex={-1} aria-describedby="wie-hint">
          <legend className="font-semibold">{texts.who}</legend>
          <p id="wie-hint" className="text-muted">
            {texts.whoHint}
          </p>
          {error && <p className="font-semibold text-critical">{error}</p>}
          {make.holders.map(({ code, name }) => (
            <Choice
              key={code}
              type="radio"
              name="wie"
              value={code}
              defaultChecked={make.typed.holder === code}
              label={name}
            />
          ))}
        </fieldset>
        <Choice
          id="zeker"
          name="zeker"
          value="ja"
          defaultChecked={make.typed.isSure}
          label={texts.sure}
        />
        <Button name="doe" value="maken">
          {texts.send}
        </Button>
      </Form>
    </Section>
  );
}

function Codes({ codes }: Pick<CodesView, "codes">) {
  const texts = useTexts({ nl, en }).list;
  return (
    <Section title={texts.title}>
      {codes.length === 0 && <p>{texts.none}</p>}
      <ul className="space-y-3">
        {codes.map(({ id, holder, facts, isLive }) => (
          <li key={id} className="space-y-2 rounded-lg border border-line bg-surface p-4">
            <p className="font-semibold">{holder}</p>
            <p>{facts.join(", ")}</p>
            {isLive && (
              <Form method="post" className="not-on-paper">
                <input type="hidden" name="id" value={id} />
                <Button name="doe" value="intrekken" look="secondary">
                  {texts.revoke} <span className="sr-only">{texts.revokeOf(holder)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Off({ isOff }: { isOff: boolean }) {
  const texts = useTexts({ nl, en }).off;
  return (
    <Section title={texts.title}>
      <p>{isOff ? texts.isOff : texts.intro}</p>
      <Form method="post" className="not-on-paper">
        <Button name="doe" value={isOff ? "aan" : "uit"} look="secondary">
          {isOff ? texts.sendOn : texts.send}
        </Button>
      </Form>
    </Section>
  );
}
