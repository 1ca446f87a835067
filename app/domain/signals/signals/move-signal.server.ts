import { mustBeHeard, signal, type SignalMove, type SignalState, termsFrom } from "./signal";
import { type Found, signalFor } from "./signal-for.server";
import { tellAuthor } from "./tell-people.server";
import { noteFault, plainText, textFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";

export type SignalStep = {
  id: string;
  move: SignalMove;
  /** A note, what came of it, what the author reads, or why it is taken up again. */
  text: string;
  /** Why the supplier was not heard, where it should be. */
  unheardReason: string;
};

/** The desk makes a move of the table; whoever said it sees that, and reads the feedback. */
export function moveSignal(
  actor: Actor,
  sent: SignalStep,
  now = new Date(),
): Promise<Outcome<{ state: SignalState }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.work");
    const found = await signalFor(tx, sent.id);
    const state = after(signal, found.state, sent.move);
    if (!state) return refuseMove("signal.moved-already");
    const step = {
      ...sent,
      ...{ text: plainText(sent.text), unheardReason: plainText(sent.unheardReason) },
    };
    const mustHear = mustBeHeard(found, dayAt(now), await getRegion(now));
    const fault = stepFault(mustHear, step);
    if (fault) return fault;
    const { id, move, text } = step;
    const { count } = await tx.signal.updateMany({
      where: { id, state: found.state },
      data: { state, ...(await dataOf(found, step, { actor, now })) },
    });
    if (count === 0) return refuseMove("signal.moved-already");
    await tx.signalEntry.create({
      data: { signalId: id, at: now, by: actor.userId, act: move, text },
    });
    const kind = move === "feed-back" ? "signal-fed-back" : "signal-moved";
    const { authorId, steps } = found;
    await tellAuthor(tx, { id, authorId, kind, key: `${move}/${steps}` }, now);
    return changed(
      { state },
      {
        ...{ action: `signal.${move}`, subject: `signal/${id}`, announce: [] },
        details: { from: found.state, to: state },
      },
    );
  });
}

/** What a move must say. Whoever is said to do wrong is heard first, or the desk says why not. */
function stepFault(mustHear: boolean, { move, text, unheardReason }: SignalStep): Refused | null {
  if (move === "acknowledge" || move === "talk") return noteFault(text, "tekst");
  const fault = textFault(text, "tekst");
  if (fault || move !== "resolve") return fault;
  if (mustHear && unheardReason === "") return refuse("signal.not-heard", { field: "reden" });
  return noteFault(unheardReason, "reden");
}

type Acting = { actor: Actor; now: Date };

/** Who takes notice of it has it in hand; who takes it up again gives the author a new term. */
async function dataOf(
  { severity, ownerId }: Found,
  { move, text, unheardReason }: SignalStep,
  { actor, now }: Acting,
): Promise<Prisma.SignalUpdateManyMutationInput> {
  if (move === "resolve") return { outcome: text, resolvedAt: now, unheardReason };
  if (move === "feed-back") return { feedback: text, fedBackAt: now };
  if (move === "reopen") {
    const { feedBackBy } = termsFrom(dayAt(now), severity, await getRegion(now));
    return { feedBackBy: dateOf(feedBackBy), resolvedAt: null, lateToldOf: null };
  }
  return ownerId === null ? { ownerId: actor.userId } : {};
}
