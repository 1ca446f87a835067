import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";

export type SupplierActsView = { title: string; links: { text: string; to: string }[] };

/** For who refers: ways from a page of the window to the region. */
export function SupplierActs({ acts }: { acts: SupplierActsView | null }) {
  if (!acts) return null;
  return (
    <div className="not-on-paper">
      <Section title={acts.title}>
        <ul>
          {acts.links.map(({ text, to }) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-target items-center">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
