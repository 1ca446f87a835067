import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Judgement = { id: number; state: "verified" | "refused"; reason: string };

/** The region looked a mark up where it is issued: it is so, or it is not and why. */
export function judgeMark(
  actor: Actor,
  { id, state, reason }: Judgement,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "mark.judge");
    const mark = await tx.mark.findUnique({ where: { id } });
    if (!mark) throw new Missing("mark");
    if (state === "refused" && reason === "") return refuse("task.no-reason", { field: "reason" });
    const { count } = await tx.mark.updateMany({
      where: { id, state: "unverified" },
      data: {
        ...{ state, reason: reason || null },
        ...{ judgedBy: actor.userId, judgedOn: dateOf(dayAt(now)) },
      },
    });
    if (count === 0) return refuse("task.done-already");
    const details = { mark: mark.mark, number: mark.number, state, ...(reason && { reason }) };
    const subject = `supplier/${mark.supplierId}`;
    return changed(null, { action: "mark.judge", subject, details, announce: [] });
  });
}
