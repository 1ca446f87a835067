/** Why suppliers with a name are not among the options of a need, in words. */
import type { MatchTexts } from "./option-view.server";
import type { LookUpView } from "~/components/needs/ask-view";
import { type Looked, SHORTEST_NAME } from "~/domain/referrals/public.server";

export function lookUpView(
  asked: string | null,
  looked: Looked | null,
  { lookUp: said, gates }: MatchTexts,
): LookUpView {
  const name = asked?.trim() ?? "";
  if (looked === null) return { name, none: null, suppliers: [], more: null };
  const none = name.length < SHORTEST_NAME ? said.short : said.none(name);
  return {
    name,
    none: looked.suppliers.length === 0 ? none : null,
    suppliers: looked.suppliers.map((one) => ({ name: one.name, text: textOf(one) })),
    more: looked.hasMore ? said.more : null,
  };

  function textOf({ place, gate, opens }: Looked["suppliers"][number]): string {
    if (place !== null) return said.placed(place);
    const why = gate === null ? "" : `${gates[gate]}.`;
    return opens === null ? why : `${why} ${said.opens(said.wishes[opens])}`;
  }
}
