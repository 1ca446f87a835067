import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { RequestField } from "~/components/registration/request-field";
import { ACCEPTED } from "~/files/kind-of-file";
import type { proofs } from "~/i18n/nl/proofs";

import type { ProofField, ProofKindView } from "./proofs-view";

type Form = NonNullable<ProofKindView["form"]>;
type Props = {
  code: string;
  form: Form;
  self: string;
  formOf: string | null;
  texts: typeof proofs;
};

/**
 * A proof with its file. Sent by the browser itself, which shows how far it is; the file comes last, so
 * that what is said of it has arrived when the file is refused.
 */
export function ProofForm({ code, form: { fields, refused }, self, formOf, texts }: Props) {
  const idOf = (field: string) => fieldOf(code, field);
  const faultOf = (name: string) => refused?.faults.find(({ field }) => field === name)?.text;
  return (
    <form method="post" action={self} encType="multipart/form-data" className="max-w-md space-y-4">
      {formOf !== null && <RequestField reference={formOf} />}
      <input type="hidden" name="soort" value={code} />
      {refused?.kept && <input type="hidden" name="bewaard" value={refused.kept.id} />}
      {fields.map((field) => (
        <TextField
          key={field}
          id={idOf(field)}
          name={field}
          type={isDay(field) ? "date" : "text"}
          label={texts.fields[field]}
          error={faultOf(field)}
          defaultValue={refused?.values[field]}
          autoComplete="off"
        />
      ))}
      <TextField
        id={idOf("bestand")}
        name="bestand"
        type="file"
        accept={ACCEPTED}
        label={texts.file}
        hint={refused?.kept ? texts.received(refused.kept.name) : texts.fileHint}
        error={faultOf("bestand")}
      />
      <Button>{texts.handIn}</Button>
    </form>
  );
}

/** For the summary of what is wrong. */
export function fieldOf(code: string, field: string): string {
  return `${code}-${field}`;
}

const isDay = (field: ProofField) => field === "afgegeven" || field === "geldig";
