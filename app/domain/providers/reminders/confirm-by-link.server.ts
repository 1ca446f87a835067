import { hashOf } from "./confirmation-token.server";
import { confirmBy } from "../waiting-times/confirm-waiting-times.server";
import { readOwnWaits } from "../waiting-times/list-own-waiting-times.server";
import { isDoubted, type OwnWait, whyNotConfirmed } from "../waiting-times/own-wait";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { findActorFor } from "~/domain/accounts/public.server";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type ConfirmationView = {
  state: "open" | "used" | "expired";
  supplier: string;
  /** What would be confirmed; what was changed since is not. */
  waits: OwnWait[];
};

/** What a link would confirm. Looking changes nothing: mail scanners follow links as well. */
export async function getConfirmation(token: string, now = new Date()): Promise<ConfirmationView> {
  const { link, actor } = await findLink(token);
  const { name } = await db.supplier.findUniqueOrThrow({ where: { id: link.supplierId } });
  const isOver = !actor || link.expiresAt <= now;
  const state = link.usedAt ? "used" : isOver ? "expired" : "open";
  if (state !== "open") return { state, supplier: name, waits: [] };
  return { state, supplier: name, waits: await standing(link, now) };
}

/**
 * "Nothing changed", said by the person whom the link was sent to, who still keeps the waits of this
 * supplier. Works once; what was said twice at the same time is said once.
 */
export async function confirmByLink(
  visitor: Actor,
  token: string,
  now = new Date(),
): Promise<Outcome<number>> {
  assertMay(visitor, "waiting-time.confirm-by-link");
  const { link, actor } = await findLink(token);
  if (link.usedAt) return refuse("confirmation.used");
  if (!actor || link.expiresAt <= now) return refuse("confirmation.expired");
  const waits = await standing(link, now);
  const rows = waits.map(({ id, declared }) => ({ id, seen: declared!.id }));
  const confirmed = await confirmBy(actor, { which: rows, isByLink: true }, now);
  if (!confirmed.ok) return refuse("confirmation.changed-meanwhile");
  return commit(actor, async (tx) => {
    const { count } = await tx.waitingConfirmation.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: now },
    });
    if (count === 0) return unchanged(waits.length);
    return changed(waits.length, {
      action: "waiting-time.confirm-by-link",
      subject: `supplier/${link.supplierId}`,
      details: { count: waits.length },
      announce: [],
    });
  });
}

type Link = { supplierId: string; declarationIds: bigint[] };

/** The link, and the person it was sent to if that person still keeps these waits. */
async function findLink(token: string) {
  const link = await db.waitingConfirmation.findUnique({ where: { hash: hashOf(token) } });
  if (!link) throw new Missing("confirmation");
  const actor = await findActorFor(link.userId, link.supplierId);
  const isStill = actor && may(actor, "waiting-time.declare", link.supplierId);
  return { link, actor: isStill ? actor : null };
}

/** The waits as they stood when the letter was written, that can hold on and that nobody doubts. */
async function standing({ supplierId, declarationIds }: Link, now: Date): Promise<OwnWait[]> {
  const meant = new Set(declarationIds.map(String));
  const waits = await readOwnWaits(db, { supplierIds: [supplierId] }, now);
  return waits.filter((wait) => {
    const { declared } = wait;
    if (!declared || !meant.has(declared.id) || isDoubted(wait)) return false;
    return whyNotConfirmed(declared, dayAt(now)) === null;
  });
}
