import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { notices as en } from "~/i18n/en/notices";
import { notices as nl } from "~/i18n/nl/notices";
import { useTexts } from "~/i18n/use-texts";

import type { NoticeFormView, NoticesView } from "./notices-view";

type Props = { form: NoticeFormView; faults: NoticesView["faults"] };

/** What a notice says, to whom and from when; the buttons stand where it is used. */
export function NoticeFields({ form, faults }: Props) {
  const texts = useTexts({ nl, en }).desk;
  const field = (name: keyof NoticeFormView["values"]) => ({
    ...{ id: name, name, defaultValue: form.values[name] },
    error: faults.find((fault) => fault.field === name)?.text,
  });
  return (
    <>
      <input type="hidden" name="versie" value={form.revision} />
      <TextField label={texts.heading} {...field("titel")} />
      <TextArea rows={8} label={texts.text} hint={texts.textHint} {...field("tekst")} />
      <SelectField label={texts.audience} {...field("voor")}>
        <option value="providers">{texts.audiences.providers}</option>
        <option value="referrers">{texts.audiences.referrers}</option>
      </SelectField>
      <div className="grid gap-3 sm:grid-cols-2">
        {form.segments.length > 0 && (
          <SelectField label={texts.segment} hint={texts.segmentHint} {...field("segment")}>
            <Options options={form.segments} everyone={texts.everyone} />
          </SelectField>
        )}
        <SelectField label={texts.municipality} {...field("gemeente")}>
          <Options options={form.municipalities} everyone={texts.everyone} />
        </SelectField>
      </div>
      <TextField type="date" label={texts.from} hint={texts.fromHint} {...field("vanaf")} />
    </>
  );
}

function Options({ options, everyone }: { options: NoticeFormView["segments"]; everyone: string }) {
  return (
    <>
      <option value="">{everyone}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
}
