/** Subcontracting in the region, for contract management: numbers and prices, no parties. */
import { requireActor } from "./session.server";
import { subcontractWords } from "./subcontract-words.server";
import type { SubcontractDeskView } from "~/components/subcontracts/subcontracts-view";
import { getRegion } from "~/domain/catalogue/public.server";
import { readPricePatterns } from "~/domain/subcontracting/public.server";

export async function subcontractDeskView(request: Request): Promise<SubcontractDeskView> {
  const actor = await requireActor(request);
  const { patterns, counts } = await readPricePatterns(actor);
  const { said, names, amount } = subcontractWords(request, await getRegion());
  const { desk, units } = said;
  const { what, n, low, middle, high } = desk.columns;
  return {
    ...{ title: desk.title, intro: desk.intro },
    counts: {
      title: desk.counts,
      facts: (["asked", "agreed", "declined", "onPrice", "expired"] as const).map((one) => ({
        ...{ name: desk[one], value: String(counts[one]) },
      })),
    },
    prices: {
      ...{ title: desk.prices, none: desk.none, columns: [what, n, low, middle, high] },
      rows: patterns.map(({ profile, per, agreements, ...cents }) => [
        desk.perUnit(profile ? names("profiel", profile) : desk.noProfile, units[per]),
        String(agreements),
        ...[cents.lowestCents, cents.middleCents, cents.highestCents].map(amount),
      ]),
    },
  };
}
