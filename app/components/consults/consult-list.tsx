import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { consults as en } from "~/i18n/en/consults";
import { consults as nl } from "~/i18n/nl/consults";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { ConsultLine, ConsultsView } from "./consults-view";

/** What the own organisation asked. */
export function ConsultList({ view }: { view: ConsultsView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
        <p className="not-on-paper">
          <ButtonLink to={href("/zoeken", {}, { consult: 1 })}>{texts.find}</ButtonLink>
        </p>
      </header>
      {view.lines.length === 0 && <p role="status">{texts.none}</p>}
      <ConsultLines lines={view.lines} />
    </div>
  );
}

export function ConsultLines({ lines }: { lines: ConsultLine[] }) {
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
          <ConsultState {...one} />
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

export function ConsultState({ state, isLate }: Pick<ConsultLine, "state" | "isLate">) {
  const texts = useTexts({ nl, en });
  return (
    <p className="flex flex-wrap gap-2">
      {isLate && (
        <Badge tone="critical" icon="clock">
          {texts.late}
        </Badge>
      )}
      <Badge tone={state === "answered" ? "positive" : "info"}>{texts.states[state]}</Badge>
    </p>
  );
}
