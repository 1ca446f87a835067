import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Section } from "~/components/providers/supplier-sections";
import { Facts } from "~/components/ui/facts";

import type { SubcontractDeskView } from "./subcontracts-view";

/** How often, and at what prices; a row stands for five agreements and more. */
export function PricePatterns({ view }: { view: SubcontractDeskView }) {
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <Section title={view.counts.title}>
        <Facts facts={view.counts.facts} />
      </Section>
      <Section title={view.prices.title}>
        {view.prices.rows.length === 0 ? <p>{view.prices.none}</p> : <Prices {...view.prices} />}
      </Section>
    </div>
  );
}

function Prices({ title, columns, rows }: SubcontractDeskView["prices"]) {
  return (
    <StackedTable caption={title} columns={columns}>
      {rows.map((row) => (
        <tr key={row[0]} role="row" className="max-lg:mb-4 max-lg:block">
          {row.map((cell, n) => (
            <td key={n} role="cell" data-label={columns[n]} className={`${CELL} ${STACKED}`}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </StackedTable>
  );
}
