import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { LONGEST_WORDS } from "~/domain/referrals/public";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";

import type { FieldOf } from "./field-of";
import type { ActsView } from "./requests-view";

type Props = { yes: NonNullable<ActsView["yes"]>; field: FieldOf };

/** What goes with a yes: until when it holds, how intense, and a few words. */
export function YesFields({ yes, field }: Props) {
  const texts = useTexts({ nl, en }).acts;
  const { hold, intensities, advised } = yes;
  return (
    <div className="space-y-3">
      <TextField
        {...{ type: "date", min: hold.from, max: hold.to, hint: hold.hint }}
        label={texts.holdsUntil}
        {...field("tot", hold.usual)}
      />
      {intensities && (
        <SelectField label={texts.intensity} {...field("intensiteit", advised)}>
          <option value="">{texts.noIntensity}</option>
          {intensities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextArea
        rows={2}
        label={texts.remark}
        hint={texts.words(LONGEST_WORDS)}
        {...field("opmerking")}
      />
    </div>
  );
}
