import { offersChanged } from "../events";
import { assertMayDeclare } from "./own-only";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** How long what was saved can be taken back; only then is it news. */
export const UNDO_SECONDS = 60;

/** Takes back what was saved at once, within a minute; what stood before counts again, with its day. */
export function undoWaitingTimes(
  actor: Actor,
  savedAs: string,
  now = new Date(),
): Promise<Outcome<{ count: number }>> {
  return commit(actor, async (tx) => {
    assertMayDeclare(actor);
    if (!isUuid(savedAs)) throw new Missing("saved-waits");
    const said = await tx.waitingDeclaration.findMany({ where: { savedAs }, select: OF_WHOM });
    assertOwn(actor, said);
    const standing = said.filter(({ withdrawal }) => withdrawal === null);
    if (standing.length === 0) return unchanged({ count: 0 });
    if (standing.some(({ declaredAt }) => isTooLate(declaredAt, now)))
      return refuse("waiting-time.undo-too-late");
    await tx.declarationWithdrawal.createMany({
      data: standing.map(({ id }) => ({
        ...{ declarationId: id, withdrawnBy: actor.userId, withdrawnAt: now },
      })),
      skipDuplicates: true,
    });
    const offerIds = [...new Set(standing.map(({ offerPlace }) => offerPlace.offerId))];
    return changed(
      { count: standing.length },
      ...standing.map(({ offerPlace }, position) => ({
        action: "waiting-time.take-back",
        subject: `offer-place/${offerPlace.id}`,
        announce: position === 0 ? [offersChanged(offerIds)] : [],
      })),
    );
  });
}

/** How many rows a save holds and until when it can be taken back; null when that is over. */
export async function findUndo(
  actor: Actor,
  savedAs: string,
  now = new Date(),
): Promise<{ count: number; secondsLeft: number } | null> {
  if (!isUuid(savedAs)) return null;
  const said = await db.waitingDeclaration.findMany({
    where: { savedAs, withdrawal: null },
    select: OF_WHOM,
  });
  const isOwn = said.every(({ offerPlace }) => isOf(actor, offerPlace.offer.supplierId));
  const first = said[0];
  if (!first || !isOwn || isTooLate(first.declaredAt, now)) return null;
  const age = (now.getTime() - first.declaredAt.getTime()) / 1_000;
  return { count: said.length, secondsLeft: Math.ceil(UNDO_SECONDS - age) };
}

const OF_WHOM = {
  id: true,
  declaredAt: true,
  withdrawal: true,
  offerPlace: { select: { id: true, offerId: true, offer: { select: { supplierId: true } } } },
} as const;

type OfWhom = { offerPlace: { offer: { supplierId: string } } };

/** What another supplier saved answers like what nobody saved. */
function assertOwn(actor: Actor, said: OfWhom[]): void {
  const isOwn = said.every(({ offerPlace }) => isOf(actor, offerPlace.offer.supplierId));
  if (said.length === 0 || !isOwn) throw new Missing("saved-waits");
}

function isOf(actor: Actor, supplierId: string): boolean {
  return may(actor, "waiting-time.declare", supplierId);
}

function isTooLate(declaredAt: Date, now: Date): boolean {
  return now.getTime() - declaredAt.getTime() > UNDO_SECONDS * 1_000;
}
