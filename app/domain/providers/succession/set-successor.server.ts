import { LONGEST_CONTRACT_REASON } from "../contracts/contract-state";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export const SUCCESSION_KINDS = ["merger", "takeover", "renaming", "registration"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export type SentSuccession = {
  supplierCode: string;
  successorCode: string;
  kind: SuccessionKind;
  on: DayNumber | null;
  reason: string;
};

/**
 * Another supplier comes in the place of this one: its offers are shown no more, and its address leads
 * to the other. Held while it is decided, so that no two make a circle.
 */
export function setSuccessor(
  actor: Actor,
  { supplierCode, successorCode, kind, on, reason }: SentSuccession,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.move");
    const own = await held(tx, supplierCode);
    const fault = sentFault({ on, reason }, dayAt(now));
    if (fault) return fault;
    if (own.successorId) return refuseMove("succession.has-one");
    const other = await tx.supplier.findUnique({ where: { code: successorCode.trim() } });
    if (!other || other.kind !== own.kind)
      return refuse("succession.unknown", { field: "opvolger" });
    if (await leadsTo(tx, other, own.id)) return refuse("succession.circle", { field: "opvolger" });
    await tx.supplier.updateMany({ where: { id: own.id }, data: { successorId: other.id } });
    const said = { kind, fromDay: dateOf(on!), reason: reason.trim() };
    return written(tx, { actor, now }, { supplierId: own.id, successorId: other.id, ...said });
  });
}

/** It was a mistake: the supplier is shown again as it was. */
export function undoSuccessor(
  actor: Actor,
  { supplierCode, reason }: { supplierCode: string; reason: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "contract.move");
    const own = await held(tx, supplierCode);
    const today = dayAt(now);
    const fault = sentFault({ on: today, reason }, today);
    if (fault) return fault;
    if (!own.successorId) return refuseMove("succession.has-none");
    await tx.supplier.updateMany({ where: { id: own.id }, data: { successorId: null } });
    const said = { kind: "undone", fromDay: dateOf(today), reason: reason.trim() };
    return written(tx, { actor, now }, { supplierId: own.id, successorId: null, ...said });
  });
}

const LOCK = 727_291;

async function held(tx: Tx, code: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`;
  const supplier = await tx.supplier.findUnique({ where: { code } });
  if (!supplier) throw new Missing("supplier");
  return supplier;
}

function sentFault(
  { on, reason }: { on: DayNumber | null; reason: string },
  today: DayNumber,
): Refused | null {
  if (on === null || on > today) return refuse("succession.no-day", { field: "dag" });
  if (reason.trim() === "") return refuse("succession.no-reason", { field: "reden" });
  return reason.length > LONGEST_CONTRACT_REASON
    ? refuse("succession.reason-too-long", { field: "reden" })
    : null;
}

/** Whether the line of successors of one leads to another. */
async function leadsTo(
  tx: Tx,
  from: { id: string; successorId: string | null },
  to: string,
): Promise<boolean> {
  let at: { id: string; successorId: string | null } | null = from;
  while (at) {
    if (at.id === to) return true;
    if (!at.successorId) return false;
    at = await tx.supplier.findUnique({ where: { id: at.successorId } });
  }
  return false;
}

type Written = {
  supplierId: string;
  successorId: string | null;
  kind: string;
  fromDay: Date;
  reason: string;
};

async function written(tx: Tx, { actor, now }: { actor: Actor; now: Date }, act: Written) {
  await tx.successionAct.create({ data: { ...act, by: actor.userId, at: now } });
  const { supplierId, successorId } = act;
  const action = successorId ? "succession.set" : "succession.undo";
  const announce = [await offersOf(tx, { supplierId })];
  return changed(null, { action, subject: `supplier/${supplierId}`, announce });
}
