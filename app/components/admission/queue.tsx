import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { admissionDesk as en } from "~/i18n/en/admission-desk";
import { admissionDesk as nl } from "~/i18n/nl/admission-desk";
import { useTexts } from "~/i18n/use-texts";

import type { QueueView } from "./desk-view";

type Texts = typeof nl;

/** Who asks to be admitted: the earliest term first. */
export function Queue({ view }: { view: QueueView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <nav aria-label={texts.queueMenu}>
        <ul className="flex flex-wrap gap-x-5">
          {view.tabs.map(({ name, to, isCurrent }) => (
            <li key={to}>
              <Link
                to={to}
                aria-current={isCurrent ? "page" : undefined}
                className="inline-flex min-h-target items-center font-semibold aria-[current=page]:no-underline"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view.none ? <p>{view.none}</p> : <Rows rows={view.rows} texts={texts} />}
      {view.most && <p className="text-muted">{view.most}</p>}
    </div>
  );
}

function Rows({ rows, texts }: { rows: QueueView["rows"]; texts: Texts }) {
  return (
    <ul className="space-y-3">
      {rows.map((row) => (
        <li key={row.id} className="rounded-lg border border-line bg-surface p-4 sm:p-5">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h2 className="text-[1.1rem]" lang="nl">
              <Link to={row.to}>
                {row.reference}: {row.name}
              </Link>
            </h2>
            <Badge tone={row.state.tone}>{row.state.text}</Badge>
            {row.isLate && (
              <Badge tone="critical" icon="warning">
                {texts.late}
              </Badge>
            )}
          </div>
          <p>
            {row.about}, {row.asked}
          </p>
          <p className="text-muted">
            {texts.columns.owner}: {row.owner}. {row.due}
          </p>
        </li>
      ))}
    </ul>
  );
}
