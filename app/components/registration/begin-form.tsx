import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { registration as en } from "~/i18n/en/registration";
import type { becomeProvider } from "~/i18n/nl/become-provider";
import { registration as nl } from "~/i18n/nl/registration";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { errorOf } from "./form-view";
import type { BeginAnswer } from "./start-view";

type Props = { answer: BeginAnswer | undefined; texts: typeof becomeProvider };

/** Who begins a request: as little as a link needs. */
export function BeginForm({ answer, texts }: Props) {
  const { faultTitle } = useTexts({ nl, en });
  const { values, faults } = answer ?? { values: null, faults: [] };
  const asked = (field: "organisation" | "kvk" | "name" | "email") => ({
    ...{ id: field, name: field, required: true, label: texts[field] },
    ...{ error: errorOf({ faults }, field), defaultValue: values?.[field] },
  });
  return (
    <section id="begin" className="space-y-4">
      <h2>{texts.startTitle}</h2>
      {faults.length > 0 && (
        <FaultSummary key={JSON.stringify(answer)} title={faultTitle} faults={faults} />
      )}
      <Form method="post" action={href("/aanbieder-worden")} className="max-w-md space-y-4">
        <TextField {...asked("organisation")} autoComplete="organization" maxLength={200} />
        <TextField {...asked("kvk")} hint={texts.kvkHint} inputMode="numeric" autoComplete="off" />
        <TextField {...asked("name")} autoComplete="name" maxLength={200} />
        <TextField
          {...asked("email")}
          hint={texts.emailHint}
          type="email"
          autoComplete="email"
          maxLength={254}
        />
        <label hidden>
          {texts.trap}
          <input name="onderwerp" autoComplete="off" />
        </label>
        <p className="text-muted">{texts.privacy}</p>
        <Button>{texts.start}</Button>
      </Form>
    </section>
  );
}
