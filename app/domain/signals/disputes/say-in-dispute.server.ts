import { dispute, type DisputeMove, replyBy } from "./dispute";
import { disputeFor, type FoundDispute, maySayIn, type Side, sideOf } from "./dispute-for.server";
import { tellOther } from "./tell-of-dispute.server";
import { plainText, textFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";

export type SaidInDispute = {
  id: string;
  text: string;
  /** With what is said the talk ends, or begins again. */
  move: DisputeMove | null;
  /** How much had been said when the form was made. */
  seen: number;
};

/** One side says something to the other; the region's clock runs until it answers. */
export function sayInDispute(
  actor: Actor,
  sent: SaidInDispute,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { id, move } = sent;
    const found = await disputeFor(tx, actor, id);
    const side = sideOf(actor);
    assertMaySay(actor, found, move);
    const state = move ? after(dispute, found.state, move) : found.state;
    if (!state || (!move && state === "closed")) return refuseMove("dispute.moved-already");
    const text = plainText(sent.text);
    const fault = textFault(text, "tekst") ?? lateFault(side, found, sent);
    if (fault) return fault;
    const { count } = await tx.moneyDispute.updateMany({
      where: { id, state: found.state },
      data: {
        ...{ state, closedAt: state === "closed" ? now : null },
        ...(await turnOf(side, found, { actor, now })),
      },
    });
    if (count === 0) return refuseMove("dispute.moved-already");
    const ofRegion = side === "region";
    await tx.disputeMessage.create({
      data: { disputeId: id, at: now, by: actor.userId, ofRegion, text },
    });
    await tellOther(tx, found, { side, now });
    const trace = { action: `dispute.${move ?? "say"}`, subject: `dispute/${id}`, announce: [] };
    return changed(null, { ...trace, details: { from: found.state, to: state } });
  });
}

function assertMaySay(actor: Actor, found: FoundDispute, move: DisputeMove | null): void {
  if (!maySayIn(actor, found)) throw new Denied("dispute.raise");
  if (move === "close") assertMay(actor, "dispute.work");
}

/** What came meanwhile was not answered: its clock runs on. */
function lateFault(side: Side, { said }: FoundDispute, { seen }: SaidInDispute): Refused | null {
  return side === "region" && seen !== said ? refuseMove("dispute.said-meanwhile") : null;
}

/** Whoever answers first for the region has it in hand; its clock stands still until it is asked again. */
async function turnOf(
  side: Side,
  { ownerId }: FoundDispute,
  { actor, now }: { actor: Actor; now: Date },
): Promise<Prisma.MoneyDisputeUpdateManyMutationInput> {
  if (side === "region") return { replyBy: null, ownerId: ownerId ?? actor.userId };
  return { replyBy: dateOf(replyBy(dayAt(now), await getRegion(now))) };
}
