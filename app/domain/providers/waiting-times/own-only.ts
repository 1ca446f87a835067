/** Waits are declared by who may for the supplier; what is another supplier's does not exist for it. */
import type { OwnWait } from "./own-wait";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";

export function assertMayDeclare(actor: Actor): void {
  assertMay(actor, "waiting-time.declare", actor.supplierIds[0]);
  for (const supplierId of actor.supplierIds) assertMay(actor, "waiting-time.declare", supplierId);
}

/** A row of another supplier answers like one that does not exist. */
export function assertOwn(waits: OwnWait[], rows: { id: string }[]): void {
  const own = new Set(waits.map(({ id }) => id));
  if (rows.some(({ id }) => !own.has(id))) throw new Missing("offer-place");
}
