import { Button } from "~/components/ui/button";
import { TextArea, TextField } from "~/components/ui/field";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import { DraftForm, PageFrame } from "./form-frame";
import { errorOf, type FormPage } from "./form-view";

const FIELDS = ["legalName", "tradeName", "kvk", "agb", "website", "email", "phone"] as const;
export type OrganisationField = (typeof FIELDS)[number] | "branchNumbers";
export type OrganisationView = FormPage & { values: Record<OrganisationField, string> };

type Props = { view: OrganisationView; texts: typeof registrationForms };

/** Who the organisation is. */
export function OrganisationPage({ view, texts }: Props) {
  const { labels, hints, intro } = texts.organisation;
  const self = href("/aanbieder-worden/:token/organisatie", { token: view.link });
  const asked = (field: OrganisationField) => ({
    ...{ id: field, name: field, label: labels[field], hint: hints[field] },
    ...{ error: errorOf(view, field), defaultValue: view.values[field] },
  });
  return (
    <PageFrame page={view} self={self}>
      <p>{intro}</p>
      <DraftForm page={view} self={self}>
        <div className="max-w-md space-y-4">
          {FIELDS.map((field) => (
            <TextField key={field} {...asked(field)} {...KINDS[field]} />
          ))}
          <TextArea {...asked("branchNumbers")} rows={3} />
        </div>
        <Button name="doe" value="bewaar">
          {texts.save}
        </Button>
      </DraftForm>
    </PageFrame>
  );
}

const KINDS = {
  legalName: { autoComplete: "organization" },
  tradeName: { autoComplete: "off" },
  kvk: { inputMode: "numeric", autoComplete: "off" },
  agb: { inputMode: "numeric", autoComplete: "off" },
  website: { inputMode: "url", autoComplete: "url" },
  email: { type: "email", autoComplete: "email" },
  phone: { type: "tel", autoComplete: "tel" },
} as const;
