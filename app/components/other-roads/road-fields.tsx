import { SelectField, TextField } from "~/components/ui/field";

import type { RoadChoice, RoadsAnswer, RoadTexts, RoadValues } from "./roads-view";

export type FieldsProps = {
  values: RoadValues;
  faults: RoadsAnswer["faults"];
  texts: RoadTexts;
};

type Name = Exclude<keyof RoadTexts["fields"], `${string}Hint`>;

/** What every field needs; one that is wrong is found by its own name. */
export function fieldOf(name: Name, { values, faults, texts }: FieldsProps) {
  const error = faults.find(({ field }) => field === name)?.text;
  return {
    ...{ name, label: texts.fields[name], error, defaultValue: values[name] ?? "" },
    ...(error && { id: name }),
  };
}

export function DayField({ name, hint, ...props }: FieldsProps & { name: Name; hint?: string }) {
  return <TextField type="date" className="max-w-52" hint={hint} {...fieldOf(name, props)} />;
}

export function PickField({
  name,
  choices,
  hint,
  ...props
}: FieldsProps & { name: Name; choices: RoadChoice[]; hint?: string }) {
  return (
    <SelectField hint={hint} {...fieldOf(name, props)}>
      <option value="">{props.texts.pick}</option>
      {choices.map(({ code, name: text }) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
