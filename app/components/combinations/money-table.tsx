import { Link } from "@remix-run/react";

import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Section } from "~/components/providers/supplier-sections";

import type { MoneyTableView } from "./budget-view";

/** Amounts in rows; each leads to what makes it up. */
export function MoneyTable({ table: { title, columns, rows, none } }: { table: MoneyTableView }) {
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <StackedTable caption={title} columns={columns} isOfNumbers>
          {rows.map((row) => (
            <Row key={row.name} row={row} columns={columns} />
          ))}
        </StackedTable>
      )}
    </Section>
  );
}

function Row({ row, columns }: { row: MoneyTableView["rows"][number]; columns: string[] }) {
  return (
    <tr role="row" className="max-lg:mb-4 max-lg:block">
      <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
        {row.name}
      </th>
      {row.cells.map(({ text, to }, n) => (
        <td
          key={n}
          role="cell"
          data-label={columns[n + 1]}
          className={`${CELL} ${STACKED} whitespace-nowrap tabular-nums lg:text-right`}
        >
          {to ? <Link to={to}>{text}</Link> : text}
        </td>
      ))}
    </tr>
  );
}
