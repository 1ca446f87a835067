import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { TextArea, TextField } from "~/components/ui/field";
import type { OfferFields as Offer, SupplierFields as Supplier } from "~/domain/providers/public";

import type { EditorView } from "./editor-view";
import { errorsOf } from "./faults";
import { MeanwhileChoices } from "./meanwhile";
import { OfferFields } from "./offer-fields";
import type { PageTexts } from "./page-words";
import { SupplierFields } from "./supplier-fields";

type Props = { view: EditorView; texts: PageTexts };

/** One form for a whole page: Enter saves a draft, nothing is shown by accident. */
export function PageForm({ view, texts }: Props) {
  const { fields, labels, choices, mayPublish } = view;
  const errors = errorsOf(view.refused?.lines ?? []);
  return (
    <Form method="post" action={view.to.self} className="space-y-8" preventScrollReset>
      <input type="hidden" name="revision" value={view.revision} />
      {view.meanwhile && <MeanwhileChoices rows={view.meanwhile.rows} texts={texts.meanwhile} />}
      <section className="space-y-4">
        <h2>{texts.parts.texts}</h2>
        {"title" in fields && (
          <TextField
            id="title"
            name="title"
            label={labels["title"]}
            error={errors["title"]}
            defaultValue={fields.title}
          />
        )}
        <p className="text-muted">{texts.parts.textsHint}</p>
        <div className="grid gap-4 md:grid-cols-2">
          {(["descriptionPlain", "descriptionProfessional"] as const).map((field) => (
            <TextArea
              key={field}
              id={field}
              name={field}
              rows={10}
              label={labels[field]}
              hint={texts.hints[field]}
              error={errors[field]}
              defaultValue={fields[field]}
            />
          ))}
        </div>
      </section>
      {choices ? (
        <OfferFields
          {...{ choices, labels, errors, texts, suggested: view.suggested }}
          fields={fields as Offer}
        />
      ) : (
        <SupplierFields
          {...{ labels, errors, texts, languages: view.languages }}
          fields={fields as Supplier}
        />
      )}
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <Button name="doen" value="bewaren" look={mayPublish ? "secondary" : "primary"}>
          {texts.save}
        </Button>
        {mayPublish ? (
          <Button name="doen" value="publiceren">
            {texts.publish}
          </Button>
        ) : (
          <p className="text-muted">{texts.onlyManager}</p>
        )}
      </div>
    </Form>
  );
}
