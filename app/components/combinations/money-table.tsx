import { Link } from "@remix-run/react";

import { CELL, STACKED } from "~/components/providers/stacked";
import { Section } from "~/components/providers/supplier-sections";

import type { MoneyTableView } from "./budget-view";

/** Amounts in rows; each leads to what makes it up. */
export function MoneyTable({ table: { title, columns, rows, none } }: { table: MoneyTableView }) {
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table role="table" className="w-full border-collapse text-left max-lg:block">
          <caption className="sr-only">{title}</caption>
          <thead role="rowgroup" className="max-lg:sr-only">
            <tr role="row">
              {columns.map((column, n) => (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={`${CELL} ${n > 0 ? "text-right" : ""}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-lg:block">
            {rows.map((row) => (
              <Row key={row.name} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
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
