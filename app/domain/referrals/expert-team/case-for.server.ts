/** A case as somebody can put it to the expert team; one of others answers like one that is not there. */
import { assertReferrer, needFor } from "../needs/need-for.server";
import { receiving } from "../referral/received-by.server";
import { isOver, type ReferralState } from "../referral/referral";
import { answersFor } from "../requests/answers-for.server";
import { type AvailabilityState, isOver as isOverRequest } from "../requests/availability";
import type { Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

/** The sender knows it by its need, a supplier by the request or referral that it received. */
export type CaseKey = { side: "sender" | "supplier"; id: string };

export type ExpertCase = {
  needId: string;
  /** Null: the sender. */
  supplierId: string | null;
  /** Of what is over nothing is asked any more. */
  isRunning: boolean;
  /** Where the supplier reads of it: `request/…` or `referral/…`. */
  subject: string;
};

/**
 * Who acts for a case: a supplier also for the combinations that it leads. Asked before a transaction
 * holds a connection, which would then wait for a second one.
 */
export function actingIn(actor: Actor, { side }: CaseKey): Promise<Actor> {
  return side === "supplier" ? receiving(actor) : Promise.resolve(actor);
}

/** `actor` as `actingIn` says. */
export async function caseFor(tx: Tx, actor: Actor, { side, id }: CaseKey): Promise<ExpertCase> {
  if (side === "supplier") return receivedCase(tx, actor, id);
  assertReferrer(actor, "need.keep");
  await within(tx, actor);
  const { state } = await needFor(tx, actor, id);
  return { needId: id, supplierId: null, isRunning: state === "open", subject: `need/${id}` };
}

async function receivedCase(tx: Tx, actor: Actor, id: string): Promise<ExpertCase> {
  assertMay(actor, "availability.answer", actor.supplierIds[0]);
  if (!isUuid(id)) throw new Missing("expert-case");
  await within(tx, actor);
  const select = { needId: true, supplierId: true, state: true } as const;
  const asked = await tx.availabilityRequest.findFirst({
    where: { id, supplierId: { in: await answersFor(tx, actor.supplierIds) } },
    select,
  });
  if (asked) {
    const isRunning = !isOverRequest(asked.state as AvailabilityState);
    return { ...asked, isRunning, subject: `request/${id}` };
  }
  const where = { id, supplierId: { in: actor.supplierIds } };
  const referred = await tx.referral.findFirst({
    where: { ...where, state: { notIn: ["draft", "discarded"] } },
    select,
  });
  if (!referred) throw new Missing("expert-case");
  const isRunning = !isOver(referred.state as ReferralState);
  return { ...referred, isRunning, subject: `referral/${id}` };
}
