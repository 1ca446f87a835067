import type { ReactNode } from "react";

import { CELL } from "./stacked";

type Props = {
  caption: string;
  columns: readonly string[];
  /** All columns but the first hold numbers. */
  isOfNumbers?: boolean;
  /** The rows, whose cells say in `data-label` what they are. */
  children: ReactNode;
};

/**
 * A table that becomes blocks on a narrow screen. The roles are said outright, because a browser forgets
 * them when the parts of a table are stacked.
 */
export function StackedTable({ caption, columns, isOfNumbers = false, children }: Props) {
  return (
    <table role="table" className="w-full border-collapse text-left max-lg:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row">
          {columns.map((column, n) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={isOfNumbers && n > 0 ? `${CELL} text-right` : CELL}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-lg:block">
        {children}
      </tbody>
    </table>
  );
}
