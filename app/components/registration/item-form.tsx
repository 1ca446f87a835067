import { Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Choice, SelectField, TextArea } from "~/components/ui/field";
import { href } from "~/web/href";

import { WhatItTakes } from "./choice-list";
import { DraftForm } from "./form-frame";
import { errorOf } from "./form-view";
import type { ItemFormView, ItemsProps } from "./items-view";

type Props = ItemsProps & { item: ItemFormView };

/** One thing that is asked for: how much of it, in which role, and why it can be done. */
export function ItemForm(props: Props) {
  const { view, texts, item } = props;
  const { items } = texts;
  const self = href("/aanbieder-worden/:token/aanvraag", { token: view.link });
  return (
    <div className="space-y-5">
      {item.plain && <p>{item.plain}</p>}
      <WhatItTakes choice={item} items={items} />
      <DraftForm page={view} self={self}>
        <input type="hidden" name="voor" value={item.key} />
        {item.isOutside && <Outside {...props} />}
        {item.intensities.length > 0 && (
          <Boxes
            {...{ name: "intensities", view, hint: items.hints.intensities }}
            label={items.labels.intensities}
            choices={item.intensities}
            chosen={item.values.intensities}
          />
        )}
        <Boxes
          {...{ name: "roles", view, label: items.labels.roles, chosen: item.values.roles }}
          choices={Object.entries(items.roles).map(([code, name]) => ({ code, name }))}
        />
        <TextArea
          {...{ id: "motivation", name: "motivation", rows: 6, label: items.labels.motivation }}
          hint={items.hints.motivation}
          error={errorOf(view, "motivation")}
          defaultValue={item.values.motivation}
        />
        <Button name="doe" value="bewaar">
          {texts.save}
        </Button>
      </DraftForm>
      <p>
        <Link to={self}>{items.back}</Link>
      </p>
    </div>
  );
}

function Outside({ view, texts: { items }, item }: Props) {
  return (
    <>
      <TextArea
        {...{ id: "outside", name: "outside", rows: 6, label: items.labels.outside }}
        hint={items.hints.outside}
        error={errorOf(view, "outside")}
        defaultValue={item.values.outside}
      />
      <SelectField
        {...{ id: "law", name: "law", label: items.labels.law }}
        defaultValue={item.values.law}
      >
        <option value="">{items.anyLaw}</option>
        {item.laws.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}

type BoxesProps = {
  name: string;
  label: string;
  hint?: string;
  choices: { code: string; name: string }[];
  chosen: string[];
  view: ItemsProps["view"];
};

function Boxes({ name, label, hint, choices, chosen, view }: BoxesProps) {
  const error = errorOf(view, name);
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0 space-y-1">
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-muted">{hint}</p>}
      {error && <p className="font-semibold text-critical">{error}</p>}
      {choices.map((choice) => (
        <Choice
          key={choice.code}
          name={name}
          value={choice.code}
          defaultChecked={chosen.includes(choice.code)}
          label={choice.name}
        />
      ))}
    </fieldset>
  );
}
