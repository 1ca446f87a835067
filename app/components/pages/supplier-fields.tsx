import { TextField } from "~/components/ui/field";
import type { SupplierFields as Fields } from "~/domain/providers/public";

import { ChoiceGroup } from "./choice-group";
import type { EditorView } from "./editor-view";
import type { PageTexts } from "./page-words";

type Props = Pick<EditorView, "labels" | "languages"> & {
  fields: Fields;
  errors: Record<string, string>;
  texts: PageTexts;
};

const INPUTS = [
  { field: "phone", type: "tel" },
  { field: "email", type: "email" },
  { field: "website", type: "url" },
] as const;

/** How a supplier is reached, and in which languages. */
export function SupplierFields({ fields, labels, languages, errors, texts }: Props) {
  return (
    <section className="space-y-4">
      <h2>{texts.parts.contact}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {INPUTS.map(({ field, type }) => (
          <TextField
            key={field}
            id={field}
            name={field}
            inputMode={type}
            label={labels[field]}
            hint={texts.hints[field]}
            error={errors[field]}
            defaultValue={fields[field] ?? ""}
          />
        ))}
      </div>
      <ChoiceGroup
        name="languages"
        label={labels["languages"] ?? ""}
        error={errors["languages"]}
        choices={languages}
        chosen={fields.languages}
      />
    </section>
  );
}
