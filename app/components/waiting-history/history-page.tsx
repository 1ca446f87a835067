import { Link } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { Section } from "~/components/providers/supplier-sections";

import { MonthTable } from "./month-table";
import type { ChartView } from "./trend-chart";
import { TrendFigure } from "./trend-figure";

export type HistoryPageView = {
  title: string;
  offer: string;
  back: { to: string; label: string };
  trend: {
    title: string;
    intro: string[];
    /** Null when no figure is known. */
    chart: ChartView | null;
    none: string;
    caption: string;
    columns: [string, string, string];
    months: { label: string; own: string; mean: string }[];
  };
  said: {
    title: string;
    none: string;
    lines: { id: string; day: string; what: string; who: string; isTakenBack: boolean }[];
    takenBack: string;
  };
  challenges: { title: string; none: string; lists: { id: string; lines: string[] }[] };
};

type Props = { view: HistoryPageView; lang: "nl" | undefined };

/** How one wait went: drawn, in figures, and who said what when. */
export function HistoryPage({ view, lang }: Props) {
  const { trend, challenges } = view;
  return (
    <div className="space-y-8">
      <ProviderNav />
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={view.back.to}>{view.back.label}</Link>
        </p>
        <h1>{view.title}</h1>
        <p lang={lang}>{view.offer}</p>
      </header>
      <Section title={trend.title}>
        {trend.intro.map((line) => (
          <p key={line} className="max-w-text">
            {line}
          </p>
        ))}
        {trend.chart ? <TrendFigure chart={trend.chart} /> : <p>{trend.none}</p>}
        <TrendTable trend={trend} />
      </Section>
      <Section title={view.said.title}>
        <SaidList said={view.said} />
      </Section>
      <Section title={challenges.title}>
        {challenges.lists.length === 0 && <p>{challenges.none}</p>}
        <ul className="space-y-3">
          {challenges.lists.map(({ id, lines }) => (
            <li key={id} className="rounded-md border border-line bg-surface px-4 py-2">
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function TrendTable({ trend }: Pick<HistoryPageView, "trend">) {
  const rows = trend.months.map(({ label, own, mean }) => ({ label, values: [own, mean] }));
  return <MonthTable caption={trend.caption} columns={trend.columns} rows={rows} />;
}

/** Everything that was said, the newest first; what was taken back is struck through. */
function SaidList({ said }: Pick<HistoryPageView, "said">) {
  if (said.lines.length === 0) return <p>{said.none}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {said.lines.map(({ id, day, what, who, isTakenBack }) => (
        <li key={id} className="py-2">
          <p className="font-semibold">{isTakenBack ? <s>{what}</s> : what}</p>
          {isTakenBack && <p className="text-warning">{said.takenBack}</p>}
          <p>
            {day}. {who}.
          </p>
        </li>
      ))}
    </ol>
  );
}
