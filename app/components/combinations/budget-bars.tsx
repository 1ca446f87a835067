import type { ReactNode } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { Notice } from "~/components/ui/notice";

import type { BarsView } from "./budget-view";

const FILLS = { received: "fill-brand", allotted: "fill-accent", spent: "fill-control" } as const;

/** Three bars on one scale; each says its amount, so that the picture only supports it. */
export function BudgetBars({
  bars: { title, rows, notes, signal },
  children,
}: {
  bars: BarsView;
  children: ReactNode;
}) {
  return (
    <Section title={title}>
      {signal && (
        <Notice tone="warning">
          <p>{signal}</p>
        </Notice>
      )}
      <ul className="max-w-text space-y-3">
        {rows.map(({ name, text, percent, tone }) => (
          <li key={tone}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{name}</span>
              <span className="tabular-nums">{text}</span>
            </p>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="block h-4 w-full rounded-sm border border-line"
            >
              <rect className={FILLS[tone]} width={percent} height="4" />
            </svg>
          </li>
        ))}
      </ul>
      {children}
      {notes.map((note) => (
        <p key={note} className="max-w-text">
          {note}
        </p>
      ))}
    </Section>
  );
}
