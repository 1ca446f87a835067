import { referralFor } from "./referral-for.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

export type StandingYes = { requestId: string; supplier: string };

/** Who else said yes to the same need and still does, the soonest start first. */
export function standingYesesBeside(
  actor: Actor,
  referralId: string,
  now = new Date(),
): Promise<StandingYes[]> {
  return askWithin(actor, async (tx) => {
    const { needId, requestId } = await referralFor(tx, actor, { id: referralId, side: "sender" });
    const rows = await tx.availabilityRequest.findMany({
      where: {
        ...{ needId, state: "answered", holdsUntil: { gte: dateOf(dayAt(now)) } },
        ...(requestId && { id: { not: requestId } }),
      },
      orderBy: [{ startsOn: "asc" }, { number: "asc" }],
      select: { id: true, supplier: { select: { name: true } } },
    });
    return rows.map(({ id, supplier }) => ({ requestId: id, supplier: supplier.name }));
  });
}
