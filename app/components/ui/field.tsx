import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from "react";
import { useId } from "react";

import { ui as en } from "~/i18n/en/ui";
import { ui as nl } from "~/i18n/nl/ui";
import { useTexts } from "~/i18n/use-texts";

const CONTROL =
  "block min-h-target w-full rounded-md border-2 border-control bg-surface px-3 py-1.5 text-ink aria-invalid:border-critical";

type Asked = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** For a link from the summary of what is wrong. */
  id?: string | undefined;
};

/** What a control needs to be known by its label, hint and error. */
type Named = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A label above, a hint and an error below it, then the control (NL Design System, form field). */
function Field({
  label,
  hint,
  error,
  id: given,
  children,
}: Asked & { children: (named: Named) => ReactNode }) {
  const texts = useTexts({ nl, en });
  const made = useId();
  const id = given ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-critical">
          <span className="sr-only">{texts.error} </span>
          {error}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  id,
  className = "",
  ...input
}: Asked & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field {...{ label, hint, error, id }}>
      {(named) => <input type="text" className={`${CONTROL} ${className}`} {...input} {...named} />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  id,
  ...area
}: Asked & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field {...{ label, hint, error, id }}>
      {(named) => <textarea className={CONTROL} {...area} {...named} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  id,
  className = "",
  ...select
}: Asked & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field {...{ label, hint, error, id }}>
      {(named) => <select className={`${CONTROL} ${className}`} {...select} {...named} />}
    </Field>
  );
}

/** One choice, with the whole line as its target. */
export function Choice({
  label,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { label: ReactNode }) {
  return (
    <label className="flex min-h-target items-center gap-2.5 rounded-md py-1 hover:bg-sunken">
      <input type="checkbox" className="size-6 shrink-0" {...input} />
      <span className="min-w-0 grow">{label}</span>
    </label>
  );
}
