import { ProviderNav } from "~/components/pages/provider-nav";
import { BackLink } from "~/components/providers/back-link";
import { CELL, STACKED } from "~/components/providers/stacked";
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
      </header>
      {rows.length > 0 && (
        <table role="table" className="w-full border-collapse text-left max-lg:block">
          <caption className="sr-only">{view.title}</caption>
          <thead role="rowgroup" className="max-lg:sr-only">
            <tr role="row">
              {columns.map((column) => (
                <th key={column} role="columnheader" scope="col" className={CELL}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-lg:block">
            {rows.map((row) => (
              <Row key={row.number} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
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
