import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Choice, TextArea, TextField } from "~/components/ui/field";
import type { register } from "~/i18n/nl/register";

import type { MoveForm as View, Refused } from "./register-view";

type Props = { form: View; texts: typeof register; id: string };

/** What was typed comes back with what is wrong with it. */
export function kept(refused: Refused | null, name: string, otherwise = "") {
  const { typed = {}, errors = {} } = refused ?? {};
  return { id: name, name, defaultValue: typed[name] ?? otherwise, error: errors[name] };
}

/** Suspend, resume or end; an end asks whether one is sure. */
export function MoveForm({ form, texts, id }: Props) {
  const said = texts.form;
  const isFinal = form.moves.some((move) => move.isFinal);
  if (form.moves.length === 0) return <p>{said.isEnded}</p>;
  return (
    <Form method="post" action={form.self} className="max-w-text space-y-3" aria-labelledby={id}>
      <TextField
        type="date"
        label={said.from}
        hint={said.fromHint}
        {...kept(form.refused, "vanaf", form.today)}
      />
      <TextArea
        rows={3}
        label={said.reason}
        hint={said.reasonHint}
        {...kept(form.refused, "reden")}
      />
      {isFinal && (
        <div>
          {form.refused?.errors["zeker"] && (
            <p className="font-semibold text-critical">{form.refused.errors["zeker"]}</p>
          )}
          <Choice id="zeker" name="zeker" value="ja" label={said.sure} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {form.moves.map((move, i) => (
          <Button
            key={move.doe}
            name="doe"
            value={move.doe}
            look={i === 0 ? "primary" : "secondary"}
          >
            {move.label}
          </Button>
        ))}
      </div>
    </Form>
  );
}
