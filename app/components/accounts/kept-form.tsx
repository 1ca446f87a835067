import { Form, Link } from "@remix-run/react";

import type { KeptFormView } from "./kept-form-view";
import { Button } from "~/components/ui/button";
import { keptForm as en } from "~/i18n/en/kept-form";
import { keptForm as nl } from "~/i18n/nl/kept-form";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

/** Sent back as it was, to be looked at: nothing happens until it is sent from its own page again. */
export function KeptForm({ view: { title, start, form } }: { view: KeptFormView }) {
  const texts = useTexts({ nl, en });
  if (!form)
    return (
      <div className="max-w-text space-y-4">
        <h1>{title}</h1>
        <p>{texts.none}</p>
        <p>
          <Link to={start}>{texts.toStart}</Link>
        </p>
      </div>
    );
  return (
    <div className="max-w-text space-y-4">
      <h1>{title}</h1>
      <p>{texts.what}</p>
      <p>{texts.next}</p>
      <div className="flex flex-wrap gap-3">
        <form method="post" action={form.to}>
          {form.fields.map(([name, value], position) => (
            <input key={position} type="hidden" name={name} value={value} />
          ))}
          <Button>{texts.back}</Button>
        </form>
        <Form method="post" action={href("/bewaard")}>
          <Button look="secondary">{texts.throwAway}</Button>
        </Form>
      </div>
      <p className="text-muted">{texts.howLong}</p>
    </div>
  );
}
