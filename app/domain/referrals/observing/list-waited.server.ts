import { dayOf, type OtherRoadRow, standingRoads } from "../other-roads/standing-roads.server";
import type { Waited } from "./waited";
import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type WaitedAt = Waited & { offerPlaceId: string };

/** In these somebody waits for help to start. */
const WAITING = ["offered", "question", "waitlisted", "accepted", "opened", "scheduled"];

/** With these a referral comes in; one in a crisis is no wait. */
const RECEIVED = ["offer", "offer-on-standing-yes"];
const LEFT = ["withdraw", "return"];

/** Everybody who waited on or after a day, from referrals and from other roads; no case. */
export async function listWaited(tx: Tx, since: DayNumber): Promise<WaitedAt[]> {
  const referrals = await referralsSince(tx, dateOf(since));
  const roads = await standingRoads(tx, {});
  return [...referrals.flatMap((row) => waitedOf(row) ?? []), ...roads.flatMap(roadWaited)];
}

function referralsSince(tx: Tx, since: Date) {
  const OR: Prisma.ReferralWhereInput[] = [
    { state: { in: WAITING } },
    { startedOn: { gte: since } },
    { startedOn: null, state: { in: ["withdrawn", "returned"] }, changedAt: { gte: since } },
  ];
  return tx.referral.findMany({
    where: { OR },
    select: {
      ...{ offerPlaceId: true, startedOn: true },
      pauses: { where: { reason: "client" }, select: { fromOn: true, toOn: true } },
      entries: {
        where: { act: { in: [...RECEIVED, ...LEFT] } },
        select: { act: true, at: true },
        orderBy: { id: "asc" },
      },
    },
  });
}

type Row = Awaited<ReturnType<typeof referralsSince>>[number];

function waitedOf({ offerPlaceId, startedOn, pauses, entries }: Row): WaitedAt | null {
  const received = entries.find(({ act }) => RECEIVED.includes(act));
  const left = entries.find(({ act }) => LEFT.includes(act));
  if (!received) return null;
  return {
    ...{ offerPlaceId, receivedOn: dayAt(received.at), startedOn: dayOf(startedOn) },
    leftOn: left ? dayAt(left.at) : null,
    pauses: pauses.map(({ fromOn, toOn }) => ({ from: dayNumber(fromOn), to: dayOf(toOn) })),
  };
}

/** Who was refused never waited, and what was said by mistake is about nobody. */
function roadWaited(row: OtherRoadRow): WaitedAt[] {
  const { offerPlaceId, startedOn, endReason } = row;
  const hasWaited = startedOn !== null || endReason === null || endReason === "left";
  if (!hasWaited) return [];
  const pause = { from: dayOf(row.pausedFrom), to: dayOf(row.pausedTo) };
  return [
    {
      ...{ offerPlaceId, receivedOn: dayNumber(row.receivedOn), startedOn: dayOf(startedOn) },
      leftOn: startedOn === null ? dayOf(row.endedOn) : null,
      pauses: pause.from === null ? [] : [{ from: pause.from, to: pause.to }],
    },
  ];
}
