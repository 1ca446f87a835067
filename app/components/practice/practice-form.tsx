import { Form, Link } from "@remix-run/react";

import { FaultSummary } from "~/components/ui/fault-summary";
import type { FaultLine } from "~/components/pages/faults";
import { Button } from "~/components/ui/button";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { practice as en } from "~/i18n/en/practice";
import { practice as nl } from "~/i18n/nl/practice";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type PracticeView = {
  title: string;
  name: string;
  offers: { n: number; code: string; title: string }[];
  others: number;
  statuses: { code: string; name: string }[];
  /** What stands in the fields: from the register, or as it was typed. */
  values: Record<string, string>;
  refused: FaultLine[];
};

/** At most twelve fields: contact, own words, and of each offer its words and its wait. */
export function PracticeForm({ view }: { view: PracticeView }) {
  const texts = useTexts({ nl, en });
  const field = (name: string) => ({
    id: name,
    name,
    error: view.refused.find((line) => line.field === name)?.text,
    defaultValue: view.values[name] ?? "",
  });
  return (
    <div className="max-w-text space-y-5">
      <header className="space-y-2">
        <h1>{texts.title}</h1>
        <p className="text-muted">{view.name}</p>
        <p>{view.offers.length > 0 ? texts.intro : texts.noOffers}</p>
      </header>
      {view.refused.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.refused} />}
      <Form method="post" action={href("/aanbieder/start")} className="space-y-4">
        <TextField label={texts.phone} inputMode="tel" {...field("phone")} />
        <TextField label={texts.email} inputMode="email" {...field("email")} />
        <TextArea label={texts.plain} rows={3} {...field("plain")} />
        {view.offers.length > 0 && <p>{texts.everyPlace}</p>}
        {view.offers.map(({ n, code, title }) => (
          <fieldset key={code} className="min-w-0 space-y-3 rounded-lg border border-line p-4">
            <legend className="px-1 font-semibold" lang="nl">
              {title}
            </legend>
            <input type="hidden" name={`code.${n}`} value={code} />
            <SelectField label={texts.status} {...field(`status.${n}`)}>
              <option value="">{texts.choose}</option>
              {view.statuses.map((status) => (
                <option key={status.code} value={status.code}>
                  {status.name}
                </option>
              ))}
            </SelectField>
            <TextField label={texts.weeks} inputMode="numeric" {...field(`weeks.${n}`)} />
            <TextArea label={texts.offerPlain} rows={3} {...field(`plain.${n}`)} />
          </fieldset>
        ))}
        <Button>{texts.publish}</Button>
      </Form>
      {view.others > 0 && (
        <p>
          {texts.others(view.others)} <Link to={href("/aanbieder/aanbod")}>{texts.toOffers}</Link>
        </p>
      )}
    </div>
  );
}
