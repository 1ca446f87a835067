import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";

import type { CallView } from "./subcontracts-view";

/** Everybody who was asked the same, side by side. */
export function CallTable({ call: { title, intro, columns, rows } }: { call: CallView }) {
  return (
    <Section title={title}>
      <p className="max-w-text">{intro}</p>
      <StackedTable caption={title} columns={columns}>
        {rows.map(({ to, name, isThis, state, cells }) => (
          <tr key={to} role="row" className="max-lg:mb-4 max-lg:block">
            <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
              {isThis ? name : <Link to={to}>{name}</Link>}
            </th>
            <td role="cell" data-label={columns[1]} className={`${CELL} ${STACKED}`}>
              <Badge tone={state.tone}>{state.text}</Badge>
            </td>
            {cells.map((cell, n) => (
              <td
                key={columns[n + 2]}
                role="cell"
                data-label={columns[n + 2]}
                className={`${CELL} ${STACKED} tabular-nums`}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </StackedTable>
    </Section>
  );
}
