import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";

import type { RunningView } from "./referral-view";

/** What is agreed for help that runs: now, and to what it falls back. */
export function Running({ running }: { running: RunningView }) {
  const { title, warning, lines, asked, evaluations } = running;
  const boxes = [...(asked ? [asked] : []), ...evaluations];
  return (
    <Section title={title}>
      {warning && (
        <p>
          <Badge tone="critical">{warning}</Badge>
        </p>
      )}
      <ul className="space-y-1">
        {lines.map((line) => (
          <li key={line} className="max-w-text">
            {line}
          </li>
        ))}
      </ul>
      {boxes.map((box) => (
        <div key={box.title} className="max-w-text border-l-4 border-line pl-3">
          <h3>{box.title}</h3>
          {box.lines.map((line) => (
            <p key={line} className="whitespace-pre-line">
              {line}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}
