import { BackLink } from "~/components/providers/back-link";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";

import type { AccessView } from "./client-views";

/** Who of the own organisation looked at one client, on the screen and on paper. */
export function AccessLog({ view }: { view: AccessView }) {
  const texts = useTexts({ nl, en });
  const { log } = texts;
  return (
    <div className="max-w-text space-y-6">
      <BackLink to={view.back}>{texts.back}</BackLink>
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{log.intro}</p>
        <p className="not-on-paper text-muted">{log.print}</p>
      </header>
      {view.isCut && <p>{log.cut}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {view.lines.map(({ id, when, who, what }) => (
          <li key={id} className="py-3">
            <p className="text-muted">{when}</p>
            <p className="font-semibold break-words">{who}</p>
            <p>{what}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
