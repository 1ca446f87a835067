import { getRegion } from "../region/get-region.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

/** One in so many tariffs of the demo is still to be looked at. */
const LEFT = 8;
const HALF_A_YEAR_MS = 180 * 24 * 60 * 60 * 1000;

/** Most tariffs of the demo were looked at half a year ago; added once. Returns how many. */
export function loadDemoTariffChecks(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  return commit(actor, async (tx) => {
    if ((await tx.tariffCheck.count()) > 0) return unchanged(0);
    const { arrangements } = await getRegion(now);
    const at = new Date(now.getTime() - HALF_A_YEAR_MS);
    const data = arrangements
      .filter((_, i) => i % LEFT !== 0)
      .map(({ profile, intensity, from }, i) => ({
        ...{ profile, intensity, fromDay: dateOf(from), isRight: i % 5 !== 0, at },
        ...{ reason: "Vergeleken met de cao en de kosten van vorig jaar.", by: actor.userId },
      }));
    await tx.tariffCheck.createMany({ data });
    const trace = { action: "demo.load", subject: "tariff-check", details: { count: data.length } };
    return changed(data.length, { ...trace, announce: [] });
  });
}
