import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { PasteForm } from "~/components/ui/paste-form";
import { ProviderNav } from "~/components/pages/provider-nav";
import { Told } from "~/components/ui/told";
import type { ownWaitsFile } from "~/i18n/nl/own-waits-file";
import { href } from "~/web/href";

import type { OwnTexts } from "./own-waits-view";
import type { PastedAnswer } from "./pasted-answer";
import { WaitsPreview } from "./waits-preview";

type Texts = { file: typeof ownWaitsFile; waits: OwnTexts };
type Props = { answer: PastedAnswer | undefined; texts: Texts; lang: "nl" | undefined };

/** Waits from a spreadsheet: pasted or as a file, and the own ones as a file. */
export function PastePage({ answer, texts, lang }: Props) {
  const { file } = texts;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <div className="max-w-text space-y-6">
        <header className="space-y-2">
          <BackLink to={href("/aanbieder/wachttijden")}>{file.back}</BackLink>
          <h1>{file.title}</h1>
          <p>
            {file.intro} {file.next}
          </p>
        </header>
        {answer && answer.faults.length > 0 && <PastedFaults answer={answer} texts={texts} />}
        {answer?.table && (
          <WaitsPreview
            preview={answer.table.preview}
            rows={answer.table.rows}
            method="declared"
            texts={texts.waits}
            lang={lang}
          />
        )}
        <PasteForm text={answer?.text} rows={8} texts={file} hint={file.example}>
          <Button>{file.show}</Button>
        </PasteForm>
        <Section title={file.columnsTitle}>
          <p>{file.columns}</p>
          <p>{file.known}</p>
          <p>
            <a href={href("/aanbieder/wachttijden.csv")} download>
              {file.download}
            </a>
            . {file.downloadNote}
          </p>
        </Section>
      </div>
    </div>
  );
}

function PastedFaults({ answer: { faults }, texts }: { answer: PastedAnswer; texts: Texts }) {
  const { file, waits } = texts;
  return (
    <Told key={JSON.stringify(faults)} tone="critical">
      <p className="font-semibold">{file.faultTitle(faults.length)}</p>
      <ul>
        {faults.map(({ line, column, code }) => (
          <li key={`${line} ${column} ${code}`}>
            <strong>{file.at(line, column)}</strong>:{" "}
            {file.faults[code] ?? waits.faults[code] ?? waits.fault}
          </li>
        ))}
      </ul>
    </Told>
  );
}
