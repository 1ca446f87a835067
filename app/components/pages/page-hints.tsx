import { Disclosure } from "~/components/ui/disclosure";
import { Notice } from "~/components/ui/notice";

import type { EditorView } from "./editor-view";
import type { PageTexts } from "./page-words";

type Props = { view: EditorView; texts: PageTexts };

/** How the saved text reads and is found, and what is still needed before it can be shown. */
export function PageHints({ view, texts }: Props) {
  const { before, partly, reading, finding } = view;
  return (
    <div className="space-y-3">
      {view.hasDraft && before.length === 0 && (
        <Notice tone="positive">
          <p>{texts.before.ready}</p>
        </Notice>
      )}
      {before.length > 0 && (
        <Notice tone="warning">
          <p className="font-semibold">{texts.before.title}</p>
          <Lines lines={before.map(({ text }) => text)} />
        </Notice>
      )}
      {partly && (
        <Notice tone="warning">
          <p>{partly}</p>
        </Notice>
      )}
      <Disclosure summary={texts.reading.title}>
        <Lines lines={reading.lines} />
        {reading.longSentences.length > 0 && (
          <>
            <p>{texts.reading.longSentences}</p>
            <Lines lines={reading.longSentences} lang="nl" />
          </>
        )}
      </Disclosure>
      {finding && (
        <Disclosure summary={texts.finding.title}>
          {finding.todo.length === 0 ? <p>{texts.finding.good}</p> : <Lines lines={finding.todo} />}
          <Lines lines={finding.found} />
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ lines, lang }: { lines: string[]; lang?: string }) {
  return (
    <ul className="list-disc space-y-1 pl-5" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
