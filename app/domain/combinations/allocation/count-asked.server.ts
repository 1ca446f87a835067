import { askWithin } from "~/db/within.server";
import { type Actor, may } from "~/domain/accounts/public";

/** How many parts the own organisation is asked to do in a combination, and did not answer yet. */
export function countAsked(actor: Actor, combinationId: string): Promise<number> {
  if (!may(actor, "allocation.keep", actor.supplierIds[0])) return Promise.resolve(0);
  const memberId = { in: actor.supplierIds };
  return askWithin(actor, (tx) =>
    tx.allocation.count({ where: { combinationId, memberId, state: "proposed" } }),
  );
}
