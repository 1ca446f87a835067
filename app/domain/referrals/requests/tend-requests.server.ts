import { type AvailabilityMove, type AvailabilityState, availability } from "./availability";
import { remindSupplier, tellSender, tellSupplier } from "./tell-parties.server";
import { type Clock, requestDue } from "../clocks/due";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";
import { after } from "~/domain/kernel/state-machine";
import { workdaysAfter } from "~/domain/kernel/workday";

type Day = { now: Date; today: DayNumber; clock: Clock };

/**
 * The clocks of requests: a yes lapses after its last day, what nobody answered expires after twice its
 * term, and every day that passed is told once. Nothing ends in silence. Safe to do again at any time.
 */
export async function tendRequests(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const region = await findRegion(now);
  if (isTooEarlyToTell(now) || !region?.referral) return;
  const { terms } = referralRules(region);
  const day = { now, today: dayAt(now), clock: { terms, holidays: region.holidays } };
  for (const request of await listPassed(day.today)) await tend(actor, request, day);
}

const select = {
  ...{ id: true, number: true, needId: true, organisationId: true, supplierId: true },
  ...{ ownerId: true, state: true, version: true, dueOn: true, lateToldOf: true },
  holdsUntil: true,
} as const;

type Passed = Awaited<ReturnType<typeof listPassed>>[number];

/** Whatever has a day behind it. */
function listPassed(today: DayNumber) {
  return db.availabilityRequest.findMany({
    where: {
      OR: [
        { dueOn: { lt: dateOf(today) } },
        { state: "answered", holdsUntil: { lt: dateOf(today) } },
      ],
    },
    orderBy: { number: "asc" },
    select,
  });
}

function tend(actor: Actor, request: Passed, day: Day): Promise<unknown> {
  const ending = endingOf(request, day);
  if (ending) return end(actor, { request, ending }, day);
  return tellLate(actor, request, day);
}

function endingOf(
  { state, dueOn, holdsUntil }: Passed,
  { today, clock }: Day,
): "lapse" | "expire" | null {
  if (state === "answered") return holdsUntil && dayNumber(holdsUntil) < today ? "lapse" : null;
  if (dueOn === null || (state !== "open" && state !== "question")) return null;
  const { answerWorkdays, replyWorkdays } = clock.terms;
  const term = state === "open" ? answerWorkdays : replyWorkdays;
  return workdaysAfter(dayNumber(dueOn), term, clock.holidays) < today ? "expire" : null;
}

type Ending = { request: Passed; ending: Extract<AvailabilityMove, "lapse" | "expire"> };

/** Moves it on and tells both sides. */
function end(actor: Actor, { request, ending }: Ending, { now, today, clock }: Day) {
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const { id, version } = request;
    const from = request.state as AvailabilityState;
    const state = after(availability, from, ending)!;
    const due = requestDue(state, {}, { today, clock });
    const { count } = await tx.availabilityRequest.updateMany({
      where: { id, state: from, version },
      data: {
        state,
        version: version + 1,
        dueOn: due === null ? null : dateOf(due),
        lateToldOf: null,
      },
    });
    if (count === 0) return unchanged(null);
    await tx.availabilityEntry.create({
      data: { requestId: id, at: now, by: actor.userId, side: "sender", act: ending },
    });
    await tellEnd(tx, { request, ending }, now);
    return changed(null, {
      ...{ action: `availability.${ending}`, subject: `availability/${id}`, announce: [] },
      details: { from, to: state },
    });
  });
}

async function tellEnd(tx: Tx, { request, ending }: Ending, now: Date): Promise<void> {
  const key = `${ending}/${request.version}`;
  if (ending === "expire") return tellSender(tx, { kind: "availability-late", key, request }, now);
  await tellSender(tx, { kind: "availability-lapsed", key, request }, now);
  await remindSupplier(tx, { kind: "availability-lapsed", key, request }, now);
}

/** The sender hears of each day that passed, once; a supplier that still has to answer is asked again. */
async function tellLate(actor: Actor, request: Passed, { now }: Day): Promise<void> {
  const { id, state, version, lateToldOf } = request;
  const due = request.dueOn!;
  if (lateToldOf && dayNumber(lateToldOf) === dayNumber(due)) return;
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const { count } = await tx.availabilityRequest.updateMany({
      where: { id, state, version, lateToldOf },
      data: { lateToldOf: due },
    });
    if (count === 0) return unchanged(null);
    const key = `late/${state}/${isoDay(dayNumber(due))}`;
    await tellSender(tx, { kind: "availability-late", key, request }, now);
    if (state === "open") await tellSupplier(tx, { kind: "availability-asked", key, request }, now);
    return changed(null, {
      ...{ action: "availability.late-told", subject: `availability/${id}`, announce: [] },
      details: { state, dueOn: isoDay(dayNumber(due)) },
    });
  });
}
