import type { AvailabilityState } from "./availability";
import type { SentRow } from "./sent-request-for.server";
import { requestDue } from "../clocks/due";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

type Moved = {
  actor: Actor;
  now: Date;
  /** As its entry says it: a move of the table. */
  act: string;
  to: AvailabilityState;
  data: Prisma.AvailabilityRequestUpdateManyMutationInput;
};

/** A move of the sender, with its entry and the clock of the state it leads to; false when another came first. */
export async function moveRequest(
  tx: Tx,
  { id, state, version }: SentRow,
  { actor, now, act, to, data }: Moved,
): Promise<boolean> {
  const region = await getRegion(now);
  const clock = { terms: referralRules(region).terms, holidays: region.holidays };
  const holdsUntil = data.holdsUntil instanceof Date ? dayNumber(data.holdsUntil) : null;
  const due = requestDue(to, { holdsUntil }, { today: dayAt(now), clock });
  const { count } = await tx.availabilityRequest.updateMany({
    where: { id, state, version },
    data: {
      ...{ ...data, state: to, version: version + 1, lateToldOf: null },
      dueOn: due === null ? null : dateOf(due),
    },
  });
  if (count === 0) return false;
  await tx.availabilityEntry.create({
    data: { requestId: id, at: now, by: actor.userId, side: "sender", act },
  });
  return true;
}
