const CELL = "border-b border-line py-2 pr-2 text-left align-top text-[0.95em] sm:pr-4";

export type MonthTableView = {
  caption: string;
  /** The month first, then one for each value. */
  columns: string[];
  rows: { label: string; values: string[] }[];
};

/** Month by month, in words and figures: beside a picture, or instead of one. */
export function MonthTable({ caption, columns, rows }: MonthTableView) {
  return (
    <table className="w-full max-w-2xl border-collapse">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={CELL}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row" className={`${CELL} font-normal`}>
              {label}
            </th>
            {values.map((value, position) => (
              <td key={position} className={CELL}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
