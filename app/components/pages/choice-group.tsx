import type { ReactNode } from "react";

import { Choice as Tick } from "~/components/ui/field";
import { ui as en } from "~/i18n/en/ui";
import { ui as nl } from "~/i18n/nl/ui";
import { useTexts } from "~/i18n/use-texts";

import type { Choice } from "./choices";

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  choices: Choice[];
  chosen: string[];
  children?: ReactNode;
};

/** Several choices under one question. */
export function ChoiceGroup({ name, label, hint, error, choices, chosen, children }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-muted">{hint}</p>}
      {error && (
        <p className="font-semibold text-critical">
          <span className="sr-only">{texts.error} </span>
          {error}
        </p>
      )}
      <div className="grid gap-x-4 sm:grid-cols-2">
        {choices.map((choice) => (
          <Tick
            key={choice.code}
            name={name}
            value={choice.code}
            label={choice.name}
            defaultChecked={chosen.includes(choice.code)}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}
