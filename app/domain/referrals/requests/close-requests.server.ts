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
export type ClosedReason = "fulfilled" | "withdrawn" | "need-closed";

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

type Closing = { needId: string; only?: string; reason: ClosedReason; now: Date };

/** Every request of a need that is not over, each with its entry; returns what is to be announced. */
export async function closeOpenRequests(
  tx: Tx,
  actor: Actor,
  { needId, only, reason, now }: Closing,
): Promise<Event[]> {
  const closed = await tx.availabilityRequest.updateManyAndReturn({
    where: { needId, ...(only !== undefined && { id: only }), state: { in: CLOSABLE } },
    data: { state: "closed", closedReason: reason, dueOn: null, version: { increment: 1 } },
    select: { id: true },
  });
  if (closed.length === 0) return [];
  await tx.availabilityEntry.createMany({
    data: closed.map(({ id }) => ({
      ...{ requestId: id, at: now, by: actor.userId, side: "sender", act: "close" },
    })),
  });
  return [availabilityClosed(closed.map(({ id }) => id))];
}
