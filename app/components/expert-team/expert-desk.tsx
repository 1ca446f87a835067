import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { expertTeam as en } from "~/i18n/en/expert-team";
import { expertTeam as nl } from "~/i18n/nl/expert-team";
import { useTexts } from "~/i18n/use-texts";

import type { ExpertDeskView, ExpertLineView } from "./expert-view";

/** What waits for the expert team, and what it decided last. */
export function ExpertDesk({ view }: { view: ExpertDeskView }) {
  const texts = useTexts({ nl, en }).desk;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.waiting.length === 0 && <p role="status">{texts.none}</p>}
      <Lines lines={view.waiting} />
      <Section title={texts.done}>
        {view.decided.length === 0 && <p>{texts.noneDone}</p>}
        <Lines lines={view.decided} />
      </Section>
    </div>
  );
}

function Lines({ lines }: { lines: ExpertLineView[] }) {
  const texts = useTexts({ nl, en });
  return (
    <ol className="space-y-3">
      {lines.map((one) => (
        <li
          key={one.id}
          className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
        >
          <p className="text-[1.1rem] font-semibold">
            <Link to={one.to}>{one.title}</Link>
          </p>
          {one.isLate && (
            <p>
              <Badge tone="critical" icon="clock">
                {texts.late}
              </Badge>
            </p>
          )}
          {one.lines.map((line) => (
            <p key={line} className="text-muted">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
