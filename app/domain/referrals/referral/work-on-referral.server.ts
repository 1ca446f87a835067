import { moveReferral, type Step } from "./move-referral.server";
import type { ReferralState } from "./referral";
import { release } from "./settle-requests.server";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { mustSay } from "./said";
import { tellReceiver } from "./tell-of-referral.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

/** What the sender can do with a referral besides opening it. */
export type SenderAct = { move: "answer"; text: string } | { move: "withdraw" };

/** The sender answers a question, or takes the referral back; a name that was shown is shut by that. */
export function workOnReferral(
  actor: Actor,
  { id, act }: { id: string; act: SenderAct },
  now = new Date(),
): Promise<Outcome<{ state: ReferralState }>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const fault = act.move === "answer" ? mustSay(remarkText(act.text), "tekst") : null;
    if (fault) return fault;
    const moved = await moveReferral(tx, found, { ...stepOf(act, found, now), actor, now });
    if (!("state" in moved)) return moved;
    if (act.move === "withdraw") await release(tx, found, { actor, now });
    const key = `${act.move}/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    return changed({ state: moved.state }, moved.trace);
  });
}

function stepOf(act: SenderAct, found: FoundReferral, now: Date): Step {
  if (act.move === "answer")
    return { move: "answer", side: "sender", data: { answer: remarkText(act.text) } };
  const data = found.openedAt === null ? {} : { shutAt: now };
  return { move: "withdraw", side: "sender", data };
}
