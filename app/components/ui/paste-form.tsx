import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { TextArea, TextField } from "./field";

type Props = {
  /** What was sent before. */
  text: string | undefined;
  rows: number;
  texts: { paste: string; file: string };
  hint: string;
  /** What ends the form: its button. */
  children: ReactNode;
};

/** Rows from a spreadsheet: pasted, or as a file. */
export function PasteForm({ text, rows, texts, hint, children }: Props) {
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-4" key={text ?? ""}>
      <TextArea
        label={texts.paste}
        hint={hint}
        name="tekst"
        rows={rows}
        spellCheck={false}
        defaultValue={text}
      />
      <TextField label={texts.file} type="file" name="bestand" accept=".csv,.txt,text/csv" />
      {children}
    </Form>
  );
}
