import { definitionFaults, type WrittenDefinition } from "./indicator";
import { forgetDefinitions, getIndicator } from "./list-indicators.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";

/** `seen`: how many definitions were written here when the page was opened. */
export type NewDefinition = WrittenDefinition & { seen: number };

/** Writes the definition that holds from a day to come; what was measured before keeps its own. */
export async function defineIndicator(
  actor: Actor,
  { code, seen, from, ...texts }: NewDefinition,
  now = new Date(),
): Promise<Outcome<{ code: string }>> {
  assertMay(actor, "indicator.define");
  await getIndicator(code, now);
  const outcome = await commit(actor, async (tx) => {
    const refusals = definitionFaults({ from, ...texts }, dayAt(now));
    if (refusals.length > 0) return { ok: false, refusals };
    // One writer of an indicator at a time, so that the count below is true until the end.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`indicator/${code}`}))`;
    const known = await tx.indicatorDefinition.findMany({ where: { code } });
    if (known.length !== seen) return refuseMove("indicator.changed-meanwhile");
    const holdsFrom = dateOf(from);
    if (known.some((one) => one.holdsFrom.getTime() === holdsFrom.getTime()))
      return refuse("indicator.day-taken", { field: "from" });
    await tx.indicatorDefinition.create({
      data: { code, holdsFrom, ...texts, writtenBy: actor.userId, writtenAt: now },
    });
    const trace = { action: "indicator.define", subject: `indicator/${code}` };
    return changed({ code }, { ...trace, details: { from, ...texts }, announce: [] });
  });
  forgetDefinitions();
  return outcome;
}
