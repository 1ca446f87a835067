import { movesOf, type SupplierMove } from "./answer";
import { answersFor } from "./answers-for.server";
import type { AvailabilityState } from "./availability";
import { type Box, type BoxCounts, BOXES } from "./inbox";
import { roundOf } from "./request-for.server";
import type { DeclaredThen, ShownNeed } from "./shown";
import { askWithin } from "~/db/within.server";
import type { Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export const A_PAGE = 25;

/** What a supplier sees of a request; nothing says for whom, nor which person asks. */
export type ReceivedLine = {
  id: string;
  number: number;
  state: AvailabilityState;
  offer: string;
  place: string | null;
  /** Of whom, for who answers for more than one. */
  supplier: string;
  sender: string;
  shown: ShownNeed;
  sentAt: Date;
  dueOn: IsoDay | null;
  isLate: boolean;
};

export type ReceivedRequest = ReceivedLine & {
  version: number;
  phone: string | null;
  /** A referrer of the region, as `access`. */
  route: string;
  declared: DeclaredThen;
  moves: SupplierMove[];
  /** Asked once; what is left is the telephone. */
  hasAsked: boolean;
  askedOn: DayNumber;
  promisedOn: IsoDay | null;
  question: string;
  reply: string;
  answer: {
    kind: string;
    startsOn: IsoDay;
    holdsUntil: IsoDay;
    intensity: string | null;
    isSpoken: boolean;
    isLate: boolean;
  } | null;
  refusalCode: string | null;
  remark: string;
  whoCan: string;
  entries: { act: string; side: string; at: Date; isByLink: boolean }[];
};

const lineOf = {
  ...{ id: true, number: true, state: true, shown: true, sentAt: true, dueOn: true },
  supplier: { select: { name: true } },
  offerPlace: {
    select: { offer: { select: { title: true } }, place: { select: { name: true } } },
  },
  need: { select: { organisation: { select: { name: true } } } },
} as const satisfies Prisma.AvailabilityRequestSelect;

const whole = {
  ...lineOf,
  ...{ version: true, declared: true, promisedOn: true, question: true, reply: true },
  ...{ answerKind: true, startsOn: true, holdsUntil: true, intensity: true, isSpoken: true },
  ...{ isLate: true, refusalCode: true, remark: true, whoCan: true },
  need: { select: { route: true, organisation: { select: { name: true, phone: true } } } },
  entries: { select: { act: true, side: true, at: true, by: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.AvailabilityRequestSelect;

type LineRow = Prisma.AvailabilityRequestGetPayload<{ select: typeof lineOf }>;

/** A part of the inbox: the day that passed first on top. */
export function listReceived(
  actor: Actor,
  { box, page }: { box: Box; page: number },
  now = new Date(),
): Promise<{ lines: ReceivedLine[]; counts: BoxCounts }> {
  assertMay(actor, "availability.answer", actor.supplierIds[0]);
  const today = dayAt(now);
  return askWithin(actor, async (tx) => {
    const supplierIds = await answersFor(tx, actor.supplierIds);
    const rows = await tx.availabilityRequest.findMany({
      where: { supplierId: { in: supplierIds }, ...inBox(box, today) },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { number: "desc" }],
      ...{ skip: (page - 1) * A_PAGE, take: A_PAGE, select: lineOf },
    });
    const counts = await countBoxes(tx, supplierIds, today);
    return { lines: rows.map((row) => received(row, today)), counts };
  });
}

/** How much stands in each part, for the start page too. */
export function countReceived(actor: Actor, now = new Date()): Promise<BoxCounts> {
  assertMay(actor, "availability.answer", actor.supplierIds[0]);
  return askWithin(actor, async (tx) =>
    countBoxes(tx, await answersFor(tx, actor.supplierIds), dayAt(now)),
  );
}

async function countBoxes(tx: Tx, supplierIds: string[], today: DayNumber): Promise<BoxCounts> {
  const counts = {} as BoxCounts;
  for (const box of BOXES)
    counts[box] = await tx.availabilityRequest.count({
      where: { supplierId: { in: supplierIds }, ...inBox(box, today) },
    });
  return counts;
}

function inBox(box: Box, today: DayNumber): Prisma.AvailabilityRequestWhereInput {
  const boxes: Record<Box, Prisma.AvailabilityRequestWhereInput> = {
    wacht: { state: "open" },
    "te-laat": {
      OR: [{ state: "open", dueOn: { lt: dateOf(today) } }, { state: "expired" }],
    },
    veranderd: {
      OR: [
        { state: { in: ["lapsed", "chosen", "closed", "fulfilled"] } },
        { state: "open", reply: { not: "" } },
      ],
    },
    beantwoord: { state: { in: ["question", "answered", "refused"] } },
    alles: {},
  };
  return boxes[box];
}

function received(row: LineRow, today: DayNumber): ReceivedLine {
  const { id, number, sentAt, supplier, offerPlace, need } = row;
  const dueOn = row.dueOn && dayNumber(row.dueOn);
  const state = row.state as AvailabilityState;
  return {
    ...{ id, number, sentAt, state, supplier: supplier.name, sender: need.organisation.name },
    ...{ offer: offerPlace.offer.title, place: offerPlace.place?.name ?? null },
    shown: row.shown as unknown as ShownNeed,
    dueOn: dueOn === null ? null : isoDay(dueOn),
    isLate: state === "expired" || (state === "open" && dueOn !== null && dueOn < today),
  };
}

/** One request, for its own supplier. */
export async function getReceived(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<ReceivedRequest> {
  assertMay(actor, "availability.answer", actor.supplierIds[0]);
  const row = await askWithin(actor, async (tx) =>
    isUuid(id)
      ? tx.availabilityRequest.findFirst({
          where: { id, supplierId: { in: await answersFor(tx, actor.supplierIds) } },
          select: whole,
        })
      : null,
  );
  if (!row) throw new Missing("availability-request");
  const round = roundOf(row.entries, row.sentAt);
  const { version, question, reply, refusalCode, remark, whoCan, need } = row;
  return {
    ...received(row, dayAt(now)),
    ...{ ...round, version, question, reply, refusalCode, remark, whoCan },
    ...{ route: need.route, phone: need.organisation.phone },
    declared: row.declared as unknown as DeclaredThen,
    moves: movesOf(row.state as AvailabilityState, round.hasAsked),
    promisedOn: row.promisedOn && isoDay(dayNumber(row.promisedOn)),
    answer: answerOf(row),
    entries: row.entries.map(({ by, ...entry }) => ({ ...entry, isByLink: by === "link" })),
  };
}

function answerOf(
  row: Prisma.AvailabilityRequestGetPayload<{ select: typeof whole }>,
): ReceivedRequest["answer"] {
  const { answerKind: kind, startsOn, holdsUntil, intensity, isSpoken, isLate } = row;
  if (kind === null || startsOn === null || holdsUntil === null) return null;
  return {
    ...{ kind, intensity, isSpoken, isLate },
    ...{ startsOn: isoDay(dayNumber(startsOn)), holdsUntil: isoDay(dayNumber(holdsUntil)) },
  };
}
