import { Link } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { BackLink } from "~/components/providers/back-link";
import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Pagination } from "~/components/ui/pagination";

import type { PostingsView } from "./budget-view";

/** The postings that make up a number, to read and to print. */
export function PostingsPage({ view }: { view: PostingsView }) {
  const { columns, rows } = view;
  return (
    <div className="space-y-6">
      {view.isMember && <ProviderNav />}
      <header className="max-w-text space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>{rows.length === 0 ? view.none : view.sum}</p>
        {view.note && <p>{view.note}</p>}
        {view.whole && (
          <p className="not-on-paper">
            <Link to={view.whole.to}>{view.whole.text}</Link>
          </p>
        )}
      </header>
      {rows.length > 0 && (
        <StackedTable caption={view.title} columns={columns}>
          {rows.map((row) => (
            <Row key={row.number} row={row} columns={columns} />
          ))}
        </StackedTable>
      )}
      <Pagination
        page={view.page}
        pages={view.pages}
        to={(page) => `?${new URLSearchParams({ ...view.query, pagina: String(page) })}`}
      />
    </div>
  );
}

function Row({ row, columns }: { row: PostingsView["rows"][number]; columns: string[] }) {
  const cells = [row.number, row.day, row.what];
  return (
    <tr role="row" className="max-lg:mb-4 max-lg:block">
      {cells.map((cell, n) => (
        <td key={n} role="cell" data-label={columns[n]} className={`${CELL} ${STACKED}`}>
          {cell}
        </td>
      ))}
      <td role="cell" data-label={columns[3]} className={`${CELL} ${STACKED}`}>
        <ul className="tabular-nums">
          {row.lines.map(({ text, isAsked }, n) => (
            <li key={n}>{isAsked ? <strong>{text}</strong> : text}</li>
          ))}
        </ul>
      </td>
      <td role="cell" data-label={columns[4]} className={`${CELL} ${STACKED}`} lang="nl">
        {row.note}
      </td>
    </tr>
  );
}
