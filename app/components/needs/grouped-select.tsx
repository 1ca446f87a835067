import type { ReactNode } from "react";

import { SelectField } from "~/components/ui/field";

import type { Choice, ChoiceGroup, NeedFormView } from "./need-form-view";

type Props = {
  view: NeedFormView;
  name: string;
  label: string;
  hint?: ReactNode;
  groups: ChoiceGroup[];
  first: Choice;
  second?: Choice;
  chosen: string;
};

export function faultOf({ faults }: NeedFormView, name: string): string | undefined {
  return faults.find(({ field }) => field === name)?.text;
}

/** One of a list that differs by law: with one law its own, otherwise each under its name. */
export function GroupedSelect({ view, name, groups, first, second, chosen, ...asked }: Props) {
  const options = (choices: Choice[]) =>
    choices.map(({ code, name: text }) => (
      <option key={code} value={code}>
        {text}
      </option>
    ));
  return (
    <SelectField id={name} name={name} error={faultOf(view, name)} defaultValue={chosen} {...asked}>
      {options([first, ...(second ? [second] : [])])}
      {groups.length === 1
        ? options(groups[0]!.choices)
        : groups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {options(group.choices)}
            </optgroup>
          ))}
    </SelectField>
  );
}
