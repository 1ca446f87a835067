import type { OwnTexts, OwnWaitsView } from "./own-waits-view";
import type { WaitsAnswer } from "./waits-answer";
import { CELL, WaitsRow } from "./waits-row";
import { gridKeys } from "./grid-keys";

type Props = {
  view: OwnWaitsView;
  answer: WaitsAnswer | undefined;
  texts: OwnTexts;
  lang: "nl" | undefined;
};

const COLUMNS = [
  ...(["choose", "place", "status", "weeksToIntake", "weeksToStart"] as const),
  ...(["numberWaiting", "placesFree", "asOf"] as const),
];

/**
 * Every offer at every place, grouped by offer. The roles are said outright, because a browser forgets
 * them when the parts of a table are stacked.
 */
export function WaitsTable({ view, answer, texts, lang }: Props) {
  const typed = new Map(answer?.rows.map((row) => [row.id, row]));
  const faults = new Map(
    answer?.faults.map(({ code, field }) => [field, texts.faults[code] ?? texts.fault]),
  );
  return (
    <table
      role="table"
      className="own-waits w-full border-collapse text-left max-lg:block"
      {...gridKeys}
    >
      <caption className="sr-only">{texts.table}</caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={`${CELL} text-[0.9em] leading-tight`}
            >
              {column === "choose" ? (
                <span className="sr-only">{texts.columns.choose}</span>
              ) : (
                texts.columns[column]
              )}
            </th>
          ))}
        </tr>
      </thead>
      {view.groups.map((group) => (
        <tbody key={group.code} role="rowgroup" className="max-lg:block">
          <tr role="row" className="max-lg:block">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={COLUMNS.length}
              className="pt-5 pb-1 text-[1.05em] max-lg:block"
            >
              <span lang={lang}>{group.title}</span>{" "}
              <span className="font-normal text-muted">{group.code}</span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <WaitsRow
              key={row.id}
              {...{ row, faults, texts, lang }}
              typed={typed.get(row.id) ?? row.fields}
              isChosen={answer?.chosen.includes(row.id) ?? false}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
