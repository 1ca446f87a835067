import { availability, type AvailabilityState } from "./availability";
import { requestFor } from "./sent-request-for.server";
import { availabilityClosed } from "../events";
import { assertReferrer } from "../needs/need-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import type { Event } from "~/domain/kernel/event";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

/** Why a request is over; never a reason about the client. */
export type ClosedReason = "fulfilled" | "withdrawn" | "need-closed" | "supplier-stopped";

/** The states from which the table lets the sender close. */
const CLOSABLE = (Object.keys(availability) as AvailabilityState[]).filter(
  (state) => after(availability, state, "close") !== null,
);

/** The sender takes a request back. */
export function closeRequest(actor: Actor, id: string, now = new Date()): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "availability.ask");
    await within(tx, actor);
    const { state, needId } = await requestFor(tx, actor, id);
    if (after(availability, state, "close") === null) return refuseMove("availability.moved");
    const told = await closeOpenRequests(tx, actor, { needId, only: id, reason: "withdrawn", now });
    if (told.length === 0) return refuseMove("availability.moved");
    const trace = { action: "availability.close", subject: `availability/${id}` };
    return changed(null, { ...trace, announce: told });
  });
}

type Stopped = { id: string; needId: string; ownerId: string; organisationId: string };

/** Every request to a supplier that is not over: it has stopped. */
export async function closeRequestsOfSupplier(
  tx: Tx,
  actor: Actor,
  { supplierId, now }: { supplierId: string; now: Date },
): Promise<{ closed: Stopped[]; announced: Event[] }> {
  const closed = await tx.availabilityRequest.updateManyAndReturn({
    where: { supplierId, state: { in: CLOSABLE.filter((state) => state !== "refused") } },
    data: closedFor("supplier-stopped"),
    select: { id: true, needId: true, ownerId: true, organisationId: true },
  });
  return { closed, announced: await noteClosed(tx, actor, { closed, now }) };
}

type Closing = { needId: string; only?: string; reason: ClosedReason; now: Date };

/** Every request of a need that is not over, each with its entry; returns what is to be announced. */
export async function closeOpenRequests(
  tx: Tx,
  actor: Actor,
  { needId, only, reason, now }: Closing,
): Promise<Event[]> {
  const closed = await tx.availabilityRequest.updateManyAndReturn({
    where: { needId, ...(only !== undefined && { id: only }), state: { in: CLOSABLE } },
    data: closedFor(reason),
    select: { id: true },
  });
  return noteClosed(tx, actor, { closed, now });
}

const closedFor = (closedReason: ClosedReason) => ({
  ...{ state: "closed", closedReason, dueOn: null, version: { increment: 1 } },
});

async function noteClosed(
  tx: Tx,
  actor: Actor,
  { closed, now }: { closed: { id: string }[]; now: Date },
): Promise<Event[]> {
  if (closed.length === 0) return [];
  await tx.availabilityEntry.createMany({
    data: closed.map(({ id }) => ({
      ...{ requestId: id, at: now, by: actor.userId, side: "sender", act: "close" },
    })),
  });
  return [availabilityClosed(closed.map(({ id }) => id))];
}
