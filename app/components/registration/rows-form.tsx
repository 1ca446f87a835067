import type { ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { Choice, TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import type { registrationForms } from "~/i18n/nl/registration-forms";

import { DraftForm, PageFrame } from "./form-frame";
import { errorOf } from "./form-view";
import type { Row, RowsPage } from "./rows-view";

type Props<Field extends string> = {
  view: RowsPage<Field>;
  self: string;
  texts: typeof registrationForms;
  labels: Record<Field, string>;
  fields: readonly Field[];
  /** Ticked or not, beside the fields of the row. */
  tick?: Field;
  kinds?: Partial<Record<Field, Kind>>;
  intro: string;
  /** Above the rows, in the same form. */
  above?: ReactNode;
  children?: ReactNode;
};

type Kind = { type?: string; inputMode?: "numeric"; autoComplete?: string };

/** Rows of fields that grow and shrink by buttons of the same form, without JavaScript. */
export function RowsForm<Field extends string>(props: Props<Field>) {
  const { view, self, texts, intro, above, children } = props;
  return (
    <PageFrame page={view} self={self}>
      <p>{intro}</p>
      {view.isUnsaved && (
        <Notice>
          <p>{texts.notSavedYet}</p>
        </Notice>
      )}
      {children}
      <DraftForm page={view} self={self}>
        {/* Enter in a field saves. */}
        <button name="doe" value="bewaar" className="sr-only" tabIndex={-1} aria-hidden="true">
          {texts.save}
        </button>
        {above}
        {view.rows.map((row, at) => (
          <RowFields key={rowKey(view, at)} {...{ ...props, row, at }} />
        ))}
        <div className="flex flex-wrap gap-3">
          <Button name="doe" value="bewaar">
            {texts.save}
          </Button>
          <Button look="secondary" name="doe" value="meer">
            {texts.addRow}
          </Button>
        </div>
      </DraftForm>
    </PageFrame>
  );
}

/** Fields take their values anew when rows came or went. */
function rowKey({ rows, revision }: RowsPage<string>, at: number): string {
  return `${revision} ${at} ${JSON.stringify(rows[at])}`;
}

type RowProps<Field extends string> = Props<Field> & { row: Row<Field>; at: number };

function RowFields<Field extends string>(props: RowProps<Field>) {
  const { view, texts, labels, fields, tick, kinds = {}, row, at } = props;
  const kindOf = (field: Field): Kind => (kinds as Partial<Record<Field, Kind>>)[field] ?? {};
  return (
    <fieldset className="min-w-0 space-y-3 rounded-lg border border-line p-4">
      <legend className="px-1 font-semibold">{texts.row(at + 1)}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {fields.map((field) => (
          <TextField
            key={field}
            id={`${field}-${at}`}
            name={field}
            label={labels[field]}
            error={errorOf(view, `${field}-${at}`)}
            defaultValue={row[field]}
            autoComplete="off"
            {...kindOf(field)}
          />
        ))}
      </div>
      {tick && (
        <Choice
          id={`${tick}-${at}`}
          name={tick}
          value={at}
          defaultChecked={row[tick] !== ""}
          label={labels[tick]}
        />
      )}
      <Button look="quiet" name="doe" value={`weg-${at}`}>
        {texts.removeRow(at + 1)}
      </Button>
    </fieldset>
  );
}
