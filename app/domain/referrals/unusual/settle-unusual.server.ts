import { ownOne } from "./list-unusual.server";
import { LONGEST_NOTE, type UnusualOutcome } from "./unusual-look";
import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault } from "~/domain/providers/public";

export type Settled = { id: string; outcome: UnusualOutcome; note: string };

/** The privacy officer asked, and records what came of it; never about the own looking. */
export function settleUnusual(
  actor: Actor,
  { id, outcome, note }: Settled,
  now = new Date(),
): Promise<Outcome<null>> {
  const organisationId = actor.organisationId ?? "";
  assertMay(actor, "unusual-look.settle", { organisationId });
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const found = await ownOne(tx, actor, id);
    if (found.userId === actor.userId) return refuse("unusual.about-yourself");
    const fault = noteFault(outcome, note);
    if (fault) return fault;
    const { count } = await tx.unusualLook.updateMany({
      where: { id, settledAt: null },
      data: { settledAt: now, settledBy: actor.userId, outcome, note },
    });
    if (count === 0) return refuseMove("unusual.settled-already");
    const subject = `unusual-look/${id}`;
    const trace = { action: "unusual-look.settle", subject, announce: [] };
    return changed(null, { ...trace, details: { outcome } });
  });
}

function noteFault(outcome: UnusualOutcome, note: string): Refused | null {
  const field = "toelichting";
  if (outcome !== "work" && note === "") return refuse("unusual.no-note", { field });
  if (note.length > LONGEST_NOTE) return refuse("unusual.note-too-long", { field });
  if (namesAPerson(note)) return refuse("unusual.names-a-person", { field });
  return personalFault(note, field) ? refuse("unusual.names-a-person", { field }) : null;
}
