import { Button } from "~/components/ui/button";
import { Choice, SelectField, TextField } from "~/components/ui/field";
import { signalDesk as en } from "~/i18n/en/signal-desk";
import { signalDesk as nl } from "~/i18n/nl/signal-desk";
import { useTexts } from "~/i18n/use-texts";

import { ActForm, type ActsProps, fieldOf } from "./act-form";

/** Who does it: taken, or given to a colleague. */
export function HandOver({ view, acts }: ActsProps) {
  const words = useTexts({ nl, en }).hand;
  const others = acts.managers.filter(({ id }) => id !== acts.ownerId && id !== acts.take);
  if (!acts.take && others.length === 0) return null;
  return (
    <ActForm view={view} act="hand-over" title={words.title}>
      <input type="hidden" name="van" value={acts.ownerId ?? ""} />
      {acts.take && (
        <Button look="secondary" name="doe" value="take">
          {words.take}
        </Button>
      )}
      {others.length > 0 && (
        <>
          <SelectField name="aan" label={words.to}>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button look="secondary" name="doe" value="hand-over">
            {words.give}
          </Button>
        </>
      )}
    </ActForm>
  );
}

/** The words under which it falls. */
export function Tags({ view, acts }: ActsProps) {
  const words = useTexts({ nl, en }).tags;
  return (
    <ActForm view={view} act="tag" title={words.title}>
      {acts.knownTags.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="font-semibold">{words.known}</legend>
          {acts.knownTags.map((tag) => (
            <Choice
              key={tag}
              name="label"
              value={tag}
              label={tag}
              defaultChecked={acts.tags.includes(tag)}
            />
          ))}
        </fieldset>
      )}
      <TextField label={words.fresh} hint={words.freshHint} {...fieldOf(view, "tag")("nieuw")} />
      <Button look="secondary">{words.save}</Button>
    </ActForm>
  );
}

/** Another signal that says the same. */
export function Join({ view, acts }: ActsProps) {
  const words = useTexts({ nl, en }).join;
  if (acts.others.length === 0) return null;
  return (
    <ActForm view={view} act="join" title={words.title}>
      <SelectField name="bij" label={words.label} defaultValue={acts.belongsToId}>
        <option value="">{words.none}</option>
        {acts.others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{words.save}</Button>
    </ActForm>
  );
}
