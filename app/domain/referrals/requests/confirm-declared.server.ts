import type { FoundRequest } from "./request-for.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { isDoubted, whyNotConfirmed } from "~/domain/providers/public";
import { confirmBy, listOwnWaitingTimes } from "~/domain/providers/public.server";

/**
 * Who says yes as declared says that the waiting time still holds: it is confirmed, unless it was
 * changed since the supplier was asked, can no longer hold, or somebody waits for an answer about it.
 */
export async function confirmDeclared(
  actor: Actor,
  { supplierId, offerPlaceId, declared: then }: FoundRequest,
  { now, isByLink }: { now: Date; isByLink: boolean },
): Promise<boolean> {
  const forSupplier = { ...actor, supplierIds: [supplierId] };
  const waits = await listOwnWaitingTimes(forSupplier, now);
  const wait = waits.find(({ id }) => id === offerPlaceId);
  if (!wait?.declared || isDoubted(wait)) return false;
  const { id: seen, status, weeksToStart } = wait.declared;
  const isSame = status === then.status && weeksToStart === then.weeksToStart;
  if (!isSame || whyNotConfirmed(wait.declared, dayAt(now)) !== null) return false;
  const which = [{ id: offerPlaceId, seen }];
  const confirmed = await confirmBy(forSupplier, { which, isByLink }, now);
  return confirmed.ok;
}
