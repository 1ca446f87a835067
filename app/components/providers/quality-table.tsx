import type { providers } from "~/i18n/nl/providers";

import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import type { QualityWords } from "./supplier-view";

type Props = {
  name: string;
  figures: QualityWords[];
  texts: typeof providers;
  lang: "nl" | undefined;
};

const COLUMNS = ["outcome", "numerator", "denominator", "narrative", "method"] as const;
/** In the supplier's own words, whatever the page's language. */
const TOLD: readonly string[] = ["narrative", "method"];

/** One indicator through the periods: each figure beside its numbers, its story and its method. */
export function QualityTable({ name, figures, texts, lang }: Props) {
  return (
    <StackedTable
      caption={name}
      columns={(["period", ...COLUMNS] as const).map((column) => texts[column])}
    >
      {figures.map((figure) => (
        <tr
          key={figure.period}
          role="row"
          className="max-lg:mb-4 max-lg:block max-lg:border-b max-lg:border-line"
        >
          <th role="rowheader" scope="row" className={`${CELL} whitespace-nowrap max-lg:block`}>
            {figure.period}
            {figure.definition && (
              <span className="block font-normal whitespace-normal text-muted">
                {figure.definition}
              </span>
            )}
          </th>
          {COLUMNS.map((column) => (
            <td
              key={column}
              role="cell"
              data-label={texts[column]}
              className={`${CELL} ${STACKED} ${TOLD.includes(column) ? "max-lg:flex-col max-lg:gap-0" : ""}`}
            >
              <span lang={TOLD.includes(column) ? lang : undefined}>{figure[column]}</span>
            </td>
          ))}
        </tr>
      ))}
    </StackedTable>
  );
}
