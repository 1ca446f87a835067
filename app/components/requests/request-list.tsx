import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Pagination } from "~/components/ui/pagination";
import { ConsultLines } from "~/components/consults/consult-list";
import { consults as enConsults } from "~/i18n/en/consults";
import { consults as nlConsults } from "~/i18n/nl/consults";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { type InboxView, STATE_TONES } from "./requests-view";

/** The one inbox of the team: what is late on top. */
export function RequestList({ view }: { view: InboxView }) {
  const texts = useTexts({ nl, en });
  const consults = useTexts({ nl: nlConsults, en: enConsults });
  const to = (stand: string, pagina = 1) => href("/aanbieder/verzoeken", {}, { stand, pagina });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p className="not-on-paper">{texts.intro}</p>
      </header>
      <nav aria-label={texts.boxesName}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {view.boxes.map(({ box, text }) => (
            <li key={box} className={box === view.box ? "" : "not-on-paper"}>
              <Link
                to={to(box)}
                aria-current={box === view.box ? "page" : undefined}
                className="inline-flex min-h-target items-center aria-[current=page]:font-semibold aria-[current=page]:no-underline"
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view.lines.length === 0 && <p role="status">{texts.none[view.box]}</p>}
      <ol className="space-y-3">
        {view.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      {view.consults.length > 0 && (
        <section aria-labelledby="consulten" className="space-y-3">
          <h2 id="consulten">{consults.inbox}</h2>
          <ConsultLines lines={view.consults} />
        </section>
      )}
      <Pagination page={view.page} pages={view.pages} to={(page) => to(view.box, page)} />
    </div>
  );
}

function Line({ line }: { line: InboxView["lines"][number] }) {
  const texts = useTexts({ nl, en });
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid">
      <h2 className="text-[1.1rem]">
        <Link to={href("/aanbieder/verzoeken/:id", { id: line.id })}>{line.title}</Link>
      </h2>
      <p className="flex flex-wrap gap-2">
        {line.isLate && (
          <Badge tone="critical" icon="clock">
            {texts.line.late}
          </Badge>
        )}
        <Badge tone={STATE_TONES[line.state]}>{texts.states[line.state]}</Badge>
      </p>
      <p>{line.needed}</p>
      {line.lines.map((text) => (
        <p key={text} className="text-muted">
          {text}
        </p>
      ))}
    </li>
  );
}
