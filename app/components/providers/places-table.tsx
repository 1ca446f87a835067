import { useId } from "react";

import type { providers } from "~/i18n/nl/providers";

import type { PlaceRow } from "./offer-view";
import { WaitBadge } from "./wait-block";

type Props = {
  rows: PlaceRow[];
  texts: typeof providers;
  atHome: string;
  lang: "nl" | undefined;
};

/** Every place of an offer with its own wait; scrolls by itself on a narrow screen. */
export function PlacesTable({ rows, texts, atHome, lang }: Props) {
  const caption = useId();
  const columns = [texts.state, texts.firstTalk, texts.start, texts.waiting, texts.asOf];
  return (
    // A box that scrolls must be reachable by keyboard.
    <div role="region" aria-labelledby={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full min-w-3xl border-collapse text-left [&_td]:align-top [&_th]:align-top [&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-4">
        <caption id={caption} className="sr-only">
          {texts.places}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="font-semibold">
                {row.name === null ? atHome : <span lang={lang}>{row.name}</span>}
                {row.address && (
                  <span className="block font-normal text-muted" lang={lang}>
                    {row.address}
                  </span>
                )}
              </th>
              <td>
                <WaitBadge badge={row.badge} />
                {row.more.length > 0 && <p className="max-w-64 pt-1">{row.more.join(" ")}</p>}
              </td>
              <td>{row.firstTalk}</td>
              <td>{row.start}</td>
              <td>{row.waiting}</td>
              <td>{row.asOf}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
