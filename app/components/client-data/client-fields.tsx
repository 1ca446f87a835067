import { TextArea, TextField } from "~/components/ui/field";
import { type Client, type ClientField, LONGEST } from "~/domain/referrals/public";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";

const TYPES: Partial<Record<ClientField, string>> = {
  ...{ birthDate: "date", phone: "tel", email: "email" },
};
const NEEDED: readonly ClientField[] = ["name", "birthDate"];

/** The fields of who it is about, for every form that asks for them. */
export function ClientFields({
  typed,
  faults,
}: {
  typed: Client;
  faults: readonly { field: string | null; text: string }[];
}) {
  const { fields, hints } = useTexts({ nl, en });
  const of = (field: ClientField) => ({
    ...{ id: field, name: field, label: fields[field], hint: hints[field] },
    ...{ defaultValue: typed[field], autoComplete: "off" },
    error: faults.find((one) => one.field === field)?.text,
  });
  const single = ["name", "birthDate", "phone", "email", "contactName", "contactRelation"] as const;
  return (
    <>
      {single.map((field) => (
        <TextField
          key={field}
          {...of(field)}
          type={TYPES[field] ?? "text"}
          aria-required={NEEDED.includes(field) || undefined}
          maxLength={LONGEST[field]}
        />
      ))}
      <TextArea {...of("remark")} rows={3} />
    </>
  );
}
