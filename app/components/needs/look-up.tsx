import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { AskView } from "./ask-view";

/** A supplier that one expected and does not see: by its name, what stands in the way. */
export function LookUp({ view }: { view: AskView }) {
  const { lookUp: texts } = useTexts({ nl, en });
  const { name, none, suppliers, more } = view.lookUp;
  return (
    <section aria-labelledby="waarom" className="max-w-text space-y-3">
      <h2 id="waarom" tabIndex={-1}>
        {texts.title}
      </h2>
      <Form
        action={`${href("/verwijzer/hulpvragen/:id/vragen", { id: view.id })}#waarom`}
        className="flex flex-wrap items-end gap-3"
      >
        {view.offers.map((code) => (
          <input key={code} type="hidden" name="aanbod" value={code} />
        ))}
        {view.isAll && <input type="hidden" name="alle" value="1" />}
        <div className="min-w-0 grow">
          <TextField label={texts.name} name="waarom" defaultValue={name} maxLength={100} />
        </div>
        <Button look="secondary">{texts.button}</Button>
      </Form>
      <div role="status">
        {none !== null && <p>{none}</p>}
        {suppliers.length > 0 && (
          <ul className="space-y-1">
            {suppliers.map((one) => (
              <li key={one.name}>
                <b lang="nl">{one.name}</b>: {one.text}
              </li>
            ))}
          </ul>
        )}
        {more !== null && <p>{more}</p>}
      </div>
    </section>
  );
}
