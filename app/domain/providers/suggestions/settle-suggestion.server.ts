import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Settling = { id: bigint; state: "noted" | "refused"; reason: string };

/** The region notes a word for its list, or says why it does not take it up. */
export function settleSuggestion(
  actor: Actor,
  { id, state, reason }: Settling,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "suggestion.settle");
    const found = await tx.expertiseSuggestion.findUnique({ where: { id } });
    if (!found) throw new Missing("suggestion");
    if (state === "refused" && reason === "") return refuse("task.no-reason", { field: "reason" });
    const said = { state, reason: reason || null, settledBy: actor.userId, settledAt: now };
    const { count } = await tx.expertiseSuggestion.updateMany({
      where: { id, state: "new" },
      data: said,
    });
    if (count === 0) return refuse("task.done-already");
    const details = { word: found.word, state, ...(reason && { reason }) };
    const subject = `supplier/${found.supplierId}`;
    return changed(null, { action: "suggestion.settle", subject, details, announce: [] });
  });
}
