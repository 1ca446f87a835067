import { Form } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { PasteForm } from "~/components/ui/paste-form";
import { Told } from "~/components/ui/told";
import { href } from "~/web/href";

import type { RoadTexts } from "./roads-view";

export type RoadsFileAnswer = {
  text: string;
  faults: string[];
  /** Null: nothing to look at yet. */
  preview: { intro: string; lines: string[]; save: string | null } | null;
};

/** Rows from a spreadsheet: pasted or as a file, looked at before they are saved. */
export function RoadsFilePage({
  answer,
  texts,
  lang,
}: {
  answer: RoadsFileAnswer | undefined;
  texts: RoadTexts;
  lang: "nl" | undefined;
}) {
  const { file } = texts;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <div className="max-w-text space-y-6">
        <header className="space-y-2">
          <BackLink to={href("/aanbieder/andere-wegen")}>{file.back}</BackLink>
          <h1>{file.title}</h1>
          <p>{file.intro}</p>
        </header>
        {answer && answer.faults.length > 0 && (
          <Told key={JSON.stringify(answer.faults)} tone="critical">
            <p className="font-semibold">{texts.faultTitle(answer.faults.length)}</p>
            <ul className="list-disc pl-5">
              {answer.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Told>
        )}
        {answer?.preview && <Preview {...{ answer, texts, lang }} preview={answer.preview} />}
        <PasteForm text={answer?.text} rows={8} texts={file} hint={file.example}>
          <Button look={answer?.preview ? "secondary" : "primary"} name="doe" value="bekijk">
            {file.show}
          </Button>
        </PasteForm>
        <Section title={file.columnsTitle}>
          <p>{file.columns}</p>
          <p>{file.known}</p>
          <p>{file.codes}</p>
        </Section>
      </div>
    </div>
  );
}

type PreviewProps = {
  answer: RoadsFileAnswer;
  preview: NonNullable<RoadsFileAnswer["preview"]>;
  texts: RoadTexts;
  lang: "nl" | undefined;
};

function Preview({ answer, preview, texts, lang }: PreviewProps) {
  return (
    <Section title={texts.file.previewTitle}>
      <Told key={answer.text}>{preview.intro}</Told>
      <ul className="list-disc pl-5" lang={lang}>
        {preview.lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
      {preview.save && (
        <Form method="post" encType="multipart/form-data">
          <input type="hidden" name="tekst" value={answer.text} />
          <Button name="doe" value="opslaan">
            {preview.save}
          </Button>
        </Form>
      )}
    </Section>
  );
}
