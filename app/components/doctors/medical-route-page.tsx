import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Pagination } from "~/components/ui/pagination";

const COLUMNS = ["route", "supplier", "category", "start", "end"] as const;
type Column = (typeof COLUMNS)[number];

export type MedicalRouteView = {
  title: string;
  intro: string;
  status: string;
  columns: Record<Column, string>;
  lines: Record<Column, string>[];
  page: number;
  pages: number;
};

/** Five columns and no link: there is nothing behind a row. */
export function MedicalRoutePage({ view }: { view: MedicalRouteView }) {
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <p role="status">{view.status}</p>
      {view.lines.length > 0 && <Lines view={view} />}
      <Pagination page={view.page} pages={view.pages} to={(page) => `?pagina=${page}`} />
    </div>
  );
}

function Lines({ view }: { view: MedicalRouteView }) {
  return (
    <StackedTable caption={view.title} columns={COLUMNS.map((column) => view.columns[column])}>
      {view.lines.map((line, n) => (
        <tr
          key={n}
          role="row"
          className="max-lg:mb-4 max-lg:block max-lg:border-b max-lg:border-line max-lg:pb-2"
        >
          {COLUMNS.map((column) => (
            <td
              key={column}
              role="cell"
              data-label={view.columns[column]}
              className={`${CELL} ${STACKED}`}
            >
              {line[column]}
            </td>
          ))}
        </tr>
      ))}
    </StackedTable>
  );
}
