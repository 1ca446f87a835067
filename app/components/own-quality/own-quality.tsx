import { Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { qualityEditor as en } from "~/i18n/en/quality-editor";
import { qualityEditor as nl } from "~/i18n/nl/quality-editor";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { FigureForm, MarkForm } from "./quality-forms";
import type { OwnQualityView } from "./quality-view";

/** Figures with their story, and marks with what the region found. */
export function OwnQuality({ view }: { view: OwnQualityView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const errors = Object.entries(view.errors);
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <p>
          <Link to={href("/indicatoren")}>{texts.meaning}</Link>
        </p>
      </header>
      {errors.length > 0 && (
        <FaultSummary
          title={texts.faultTitle}
          faults={errors.map(([field, text]) => ({ field, text }))}
        />
      )}
      {errors.length === 0 && params.get("gedaan") && (
        <Told tone="positive">
          <p>{texts.saved}</p>
        </Told>
      )}
      <Figures view={view} texts={texts} />
      <Marks view={view} texts={texts} />
    </div>
  );
}

type Props = { view: OwnQualityView; texts: typeof nl };

function Figures({ view, texts }: Props) {
  return (
    <Section title={texts.figures}>
      {view.figures.length === 0 && <p>{texts.none}</p>}
      <ul className="space-y-3">
        {view.figures.map(({ id, name, period, stated, shown, narrative, to }) => (
          <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <h3>
              {name}, {period}
            </h3>
            <p>{stated}</p>
            <p className="text-muted">{shown}</p>
            <p className="max-w-text" lang="nl">
              {narrative}
            </p>
            <p>
              <Link to={to}>
                {texts.edit}
                <span className="sr-only">
                  : {name}, {period}
                </span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <FigureForm view={view} texts={texts} />
    </Section>
  );
}

function Marks({ view, texts }: Props) {
  return (
    <Section title={texts.marks}>
      {view.marks.length === 0 && <p>{texts.noMarks}</p>}
      <ul className="space-y-3">
        {view.marks.map(({ id, mark, lines, badges }) => (
          <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <h3 lang="nl">{mark}</h3>
            <p className="flex flex-wrap gap-2">
              {badges.map(({ text, tone }) => (
                <Badge key={text} tone={tone}>
                  {text}
                </Badge>
              ))}
            </p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
      {view.maySave && <MarkForm view={view} texts={texts} />}
    </Section>
  );
}
