import { Choice } from "~/components/ui/field";
import { ui as en } from "~/i18n/en/ui";
import { ui as nl } from "~/i18n/nl/ui";
import { useTexts } from "~/i18n/use-texts";

type Props = {
  name: string;
  label: string;
  choices: { code: string; name: string; plain: string | null }[];
  chosen: string;
  error: string | undefined;
};

/** One answer to a question, each explained. */
export function OneOf({ name, label, choices, chosen, error }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className="min-w-0"
      aria-describedby={error && `${name}-error`}
    >
      <legend className="font-semibold">{label}</legend>
      {error && (
        <p id={`${name}-error`} className="font-semibold text-critical">
          <span className="sr-only">{texts.error} </span>
          {error}
        </p>
      )}
      {choices.map((choice) => (
        <Choice
          key={choice.code}
          type="radio"
          name={name}
          value={choice.code}
          defaultChecked={chosen === choice.code}
          label={
            <>
              {choice.name}
              {choice.plain && <span className="block text-muted">{choice.plain}</span>}
            </>
          }
        />
      ))}
    </fieldset>
  );
}
