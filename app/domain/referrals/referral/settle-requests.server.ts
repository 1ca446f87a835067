import { availabilityClosed } from "../events";
import type { FoundReferral } from "./referral-for.server";
import { isOver, type AvailabilityState } from "../requests/availability";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Event } from "~/domain/kernel/event";

/** The chosen request is fulfilled; the others that were asked are closed, without a reason about anybody. */
export async function settleRequests(
  tx: Tx,
  { needId, requestId }: FoundReferral,
  { actor, now }: { actor: Pick<Actor, "userId">; now: Date },
): Promise<Event[]> {
  const closed: string[] = [];
  const asked = await tx.availabilityRequest.findMany({
    where: { needId },
    select: { id: true, state: true },
  });
  for (const { id, state } of asked) {
    const isChosen = id === requestId;
    if (isOver(state as AvailabilityState) && state !== "refused") continue;
    await tx.availabilityRequest.update({
      where: { id },
      data: {
        state: isChosen ? "fulfilled" : "closed",
        closedReason: "fulfilled",
        ...{ dueOn: null, version: { increment: 1 } },
      },
    });
    await tx.availabilityEntry.create({
      data: {
        ...{ requestId: id, at: now, by: actor.userId, side: "sender" },
        act: isChosen ? "fulfil" : "close",
      },
    });
    if (!isChosen) closed.push(id);
  }
  return closed.length > 0 ? [availabilityClosed(closed)] : [];
}

/** The yes that it stood on is free again, as long as it was not used. */
export async function release(
  tx: Tx,
  { requestId }: Pick<FoundReferral, "requestId">,
  { actor, now }: { actor: Pick<Actor, "userId">; now: Date },
): Promise<void> {
  if (requestId === null) return;
  const { count } = await tx.availabilityRequest.updateMany({
    where: { id: requestId, state: "chosen" },
    data: { state: "answered", version: { increment: 1 } },
  });
  if (count > 0)
    await tx.availabilityEntry.create({
      data: { requestId, at: now, by: actor.userId, side: "sender", act: "release" },
    });
}
