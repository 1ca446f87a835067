import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextArea } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { disputes as en } from "~/i18n/en/disputes";
import { disputes as nl } from "~/i18n/nl/disputes";
import { useTexts } from "~/i18n/use-texts";

import { DisputeState } from "./dispute-list";
import type { DisputeThreadView } from "./disputes-view";

type Props = { view: DisputeThreadView };

/** One talk about money: what both sides said, and room to say more. */
export function DisputeThread({ view }: Props) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={view.list}>{texts.back}</Link>
        </p>
        <h1>{view.title}</h1>
        <DisputeState {...view} />
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.faults.length === 0 && params.get("gedaan") && (
        <Told key={view.messages.length} tone="positive">
          <p>{texts.saved}</p>
        </Told>
      )}
      <Section title={texts.messages}>
        <ol className="max-w-text space-y-3">
          {view.messages.map(({ head, text, ofRegion }, n) => (
            <li
              key={n}
              className={`rounded-md border border-line p-3 ${ofRegion ? "bg-brand-soft" : "bg-surface"}`}
            >
              <p className="font-semibold">{head}</p>
              <p className="whitespace-pre-line" lang="nl">
                {text}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {view.maySay && <Reply view={view} />}
      {view.desk && view.isOpen && <HandOver self={view.self} desk={view.desk} />}
    </div>
  );
}

function Reply({ view }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <Form
      key={view.messages.length}
      method="post"
      action={view.self}
      className="not-on-paper max-w-text space-y-3"
    >
      <input type="hidden" name="gezien" value={view.messages.length} />
      {!view.isOpen && <p>{texts.closed}</p>}
      <TextArea
        id="tekst"
        name="tekst"
        rows={5}
        label={texts.reply}
        hint={texts.hint(view.longest)}
        defaultValue={view.typed}
        error={view.faults.find(({ field }) => field === "tekst")?.text}
      />
      <div className="flex flex-wrap gap-3">
        {view.isOpen ? (
          <>
            <Button name="doe" value="zeg">
              {texts.say}
            </Button>
            {view.desk && (
              <Button name="doe" value="sluit" look="secondary">
                {texts.close}
              </Button>
            )}
          </>
        ) : (
          <Button name="doe" value="heropen">
            {texts.reopen}
          </Button>
        )}
      </div>
    </Form>
  );
}

function HandOver({
  self,
  desk: { ownerId, take, managers },
}: {
  self: string;
  desk: NonNullable<DisputeThreadView["desk"]>;
}) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.hand}>
      <Form method="post" action={self} className="not-on-paper max-w-text space-y-3">
        <input type="hidden" name="van" value={ownerId ?? ""} />
        {take && (
          <Button look="secondary" name="doe" value="neem">
            {texts.take}
          </Button>
        )}
        {managers.length > 0 && (
          <>
            <SelectField name="aan" label={texts.to}>
              {managers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <Button look="secondary" name="doe" value="geef">
              {texts.give}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}
