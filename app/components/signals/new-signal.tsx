import { Form } from "@remix-run/react";

import { Button, ButtonLink } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { PhoneLink } from "~/components/ui/phone-link";
import { signals as en } from "~/i18n/en/signals";
import { signals as nl } from "~/i18n/nl/signals";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { OneOf } from "./one-of";

export type NewSignalView = {
  title: string;
  subject: { about: string; supplierCode: string; offerCode: string } | null;
  kinds: { code: string; name: string; plain: string | null }[];
  severities: { code: string; name: string; plain: string | null }[];
  danger: { name: string; phone: string }[];
  longest: number;
  typed: { soort: string; ernst: string; tekst: string };
  faults: { field: string | null; text: string }[];
};

/** What is said of a supplier: what it is about, how bad it is, and a text without persons. */
export function NewSignal({ view }: { view: NewSignalView }) {
  const texts = useTexts({ nl, en }).raise;
  return (
    <div className="max-w-text space-y-6">
      <h1>{view.title}</h1>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Danger danger={view.danger} />
      {view.subject ? (
        <>
          <p className="text-[1.1rem] font-semibold" lang="nl">
            {view.subject.about}
          </p>
          <ul className="list-disc space-y-1 pl-5">
            <li>{texts.whole}</li>
            <li>{texts.heard}</li>
            <li>{texts.answered}</li>
          </ul>
          <SignalForm view={view} {...view.subject} />
        </>
      ) : (
        <>
          <p>{texts.noSupplier}</p>
          <p>
            <ButtonLink to={href("/zoeken")}>{texts.search}</ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}

/** Worry about a child goes elsewhere, at once, with the number. */
function Danger({ danger }: Pick<NewSignalView, "danger">) {
  const texts = useTexts({ nl, en }).raise;
  return (
    <Notice tone="warning">
      <p className="font-semibold">{texts.danger}</p>
      <p>{texts.call}</p>
      <ul className="list-disc pl-5">
        <li>{texts.emergency}</li>
        {danger.map(({ name, phone }) => (
          <li key={phone}>
            <span lang="nl">{name}</span>: <PhoneLink to={phone} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type FormProps = { view: NewSignalView; supplierCode: string; offerCode: string };

function SignalForm({ view, supplierCode, offerCode }: FormProps) {
  const texts = useTexts({ nl, en }).raise;
  const faultOf = (field: string) => view.faults.find((one) => one.field === field)?.text;
  return (
    <Form method="post" action={href("/verwijzer/signalen/nieuw")} className="space-y-5">
      <input type="hidden" name="aanbieder" value={supplierCode} />
      <input type="hidden" name="aanbod" value={offerCode} />
      <OneOf
        name="soort"
        label={texts.kind}
        choices={view.kinds}
        chosen={view.typed.soort}
        error={faultOf("soort")}
      />
      <OneOf
        name="ernst"
        label={texts.severity}
        choices={view.severities}
        chosen={view.typed.ernst}
        error={faultOf("ernst")}
      />
      <TextArea
        id="tekst"
        name="tekst"
        rows={7}
        label={texts.text}
        hint={texts.textHint(view.longest)}
        error={faultOf("tekst")}
        defaultValue={view.typed.tekst}
      />
      <Button>{texts.send}</Button>
    </Form>
  );
}
