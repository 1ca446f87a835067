import { PLACE_ANCHOR } from "~/components/map/anchors";
import type { providers } from "~/i18n/nl/providers";

import type { PlaceRow } from "./offer-view";
import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { WaitBadge } from "./wait-block";

type Props = {
  rows: PlaceRow[];
  texts: typeof providers;
  atHome: string;
  /** The map on the page has the same numbers. */
  isNumbered: boolean;
  lang: "nl" | undefined;
};

/** Every place of an offer with its own wait. */
export function PlacesTable({ rows, isNumbered, ...more }: Props) {
  const { texts } = more;
  const columns = [
    texts.place,
    ...[texts.state, texts.firstTalk, texts.start, texts.waiting, texts.asOf],
  ];
  return (
    <StackedTable caption={texts.places} columns={columns}>
      {rows.map((row, index) => (
        <Row key={row.id} row={row} n={isNumbered ? index + 1 : null} {...more} />
      ))}
    </StackedTable>
  );
}

type RowProps = Omit<Props, "rows" | "isNumbered"> & { row: PlaceRow; n: number | null };

function Row({ row, n, texts, atHome, lang }: RowProps) {
  const facts = [
    [texts.firstTalk, row.firstTalk],
    [texts.start, row.start],
    [texts.waiting, row.waiting],
    [texts.asOf, row.asOf],
  ] as const;
  return (
    <tr
      role="row"
      id={n === null ? undefined : `${PLACE_ANCHOR}-${n}`}
      className="max-lg:mb-4 max-lg:block max-lg:border-b max-lg:border-line"
    >
      <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
        {n !== null && `${n}. `}
        {row.name === null ? atHome : <span lang={lang}>{row.name}</span>}
        {row.address && (
          <span className="block font-normal text-muted" lang={lang}>
            {row.address}
          </span>
        )}
      </th>
      <td role="cell" className={`${CELL} max-lg:block`}>
        <WaitBadge badge={row.badge} />
        {row.more.length > 0 && <p className="max-w-64 pt-1">{row.more.join(" ")}</p>}
      </td>
      {facts.map(([label, fact]) => (
        <td key={label} role="cell" data-label={label} className={`${CELL} ${STACKED}`}>
          {fact}
        </td>
      ))}
    </tr>
  );
}
