import type { AvailabilityState } from "./availability";
import type { DeclaredThen } from "./shown";
import { assertReferrer, needFor } from "../needs/need-for.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** A request as its sender follows it. */
export type SentRequest = {
  id: string;
  number: number;
  version: number;
  state: AvailabilityState;
  supplier: { code: string; slug: string; name: string; kind: string; phone: string | null };
  offer: { code: string; title: string };
  offerPlaceId: string;
  /** Null: at home. */
  place: { name: string; city: string } | null;
  declared: DeclaredThen;
  sentAt: Date;
  dueOn: IsoDay | null;
  /** The supplier's term passed without a word, or the sender's own did. */
  isOverdue: boolean;
  promisedOn: IsoDay | null;
  question: string;
  reply: string;
  answerKind: string | null;
  startsOn: IsoDay | null;
  holdsUntil: IsoDay | null;
  intensity: string | null;
  refusalCode: string | null;
  remark: string;
  whoCan: string;
  answeredAt: Date | null;
  isSpoken: boolean;
  isLate: boolean;
  closedReason: string | null;
};

const include = {
  supplier: { select: { code: true, slug: true, name: true, kind: true, phone: true } },
  offerPlace: {
    select: {
      offer: { select: { code: true, title: true } },
      place: { select: { name: true, city: true } },
    },
  },
} as const satisfies Prisma.AvailabilityRequestInclude;

type Row = Prisma.AvailabilityRequestGetPayload<{ include: typeof include }>;

/** Whom the organisation asked for a need, in the order of asking. */
export async function listSentRequests(
  actor: Actor,
  needId: string,
  now = new Date(),
): Promise<SentRequest[]> {
  assertReferrer(actor, "availability.ask");
  const rows = await askWithin(actor, async (tx) => {
    await needFor(tx, actor, needId);
    return tx.availabilityRequest.findMany({
      where: { needId },
      include,
      orderBy: { number: "asc" },
    });
  });
  return rows.map((row) => viewOf(row, now));
}

function viewOf(row: Row, now: Date): SentRequest {
  const { id, number, version, supplier, offerPlaceId, sentAt, question, reply } = row;
  const { answerKind, intensity, refusalCode, remark, whoCan, answeredAt } = row;
  const { isSpoken, isLate, closedReason } = row;
  const day = (date: Date | null) => date && isoDay(dayNumber(date));
  return {
    ...{ id, number, version, supplier, offerPlaceId, sentAt, question, reply, answerKind },
    ...{ intensity, refusalCode, remark, whoCan, answeredAt, isSpoken, isLate, closedReason },
    ...{ offer: row.offerPlace.offer, place: row.offerPlace.place },
    // Held to its table by the database.
    state: row.state as AvailabilityState,
    declared: row.declared as DeclaredThen,
    ...{ dueOn: day(row.dueOn), promisedOn: day(row.promisedOn) },
    ...{ startsOn: day(row.startsOn), holdsUntil: day(row.holdsUntil) },
    isOverdue: row.dueOn !== null && dayNumber(row.dueOn) < dayAt(now),
  };
}
