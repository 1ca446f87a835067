import { Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { unusualLooks as en } from "~/i18n/en/unusual-looks";
import { unusualLooks as nl } from "~/i18n/nl/unusual-looks";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { UnusualLineView, UnusualListView } from "./unusual-views";

/** What stands out in who looked, what nobody looked into yet on top. */
export function UnusualList({ view }: { view: UnusualListView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <BackLink to={href("/verwijzer/privacy")}>{texts.back}</BackLink>
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <Section title={texts.open}>
        {view.open.length === 0 ? <p>{texts.none}</p> : <Lines lines={view.open} />}
      </Section>
      {view.settled.length > 0 && (
        <Section title={texts.settled}>
          <Lines lines={view.settled} />
        </Section>
      )}
      {view.isCut && <p>{texts.cut}</p>}
    </div>
  );
}

function Lines({ lines }: { lines: UnusualLineView[] }) {
  return (
    <ul className="space-y-3">
      {lines.map(({ id, to, kind, who, when }) => (
        <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
          <p className="font-semibold">
            <Link to={to}>{kind}</Link>
          </p>
          <p className="break-words">{who}</p>
          <p className="text-muted">{when}</p>
        </li>
      ))}
    </ul>
  );
}
