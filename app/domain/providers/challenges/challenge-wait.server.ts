import { type Heard, heardFault, MOST_A_DAY } from "./challenge";
import { offersChanged } from "../events";
import { contractLine } from "../offers/offer-rows.server";
import { isShown } from "../offers/get-offer.server";
import { scopeAround } from "../contracts/contract-scope";
import { grantedStops, stopAround } from "../stops/granted-stops.server";
import { currentDeclaration, ownDeclaration } from "../waiting-times/current-declaration.server";
import { isStoppedOn, waitOn } from "../waiting-times/waiting-time";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber, dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { workdaysAfter } from "~/domain/kernel/workday";
import { isUuid } from "~/domain/kernel/uuid";

export type Challenge = Heard & { offerCode: string; offerPlaceId: string };

/** With the organisation: held while it says something. */
const LOCK = 727_277;

const select = {
  id: true,
  offerId: true,
  declarations: currentDeclaration,
  stops: grantedStops,
  offer: {
    select: {
      ...{ code: true, law: true, segment: true, profile: true, intensities: true, roles: true },
      supplier: { select: { id: true, contracts: true } },
    },
  },
} as const;

/**
 * A referrer called and heard another wait. Its supplier has the region's term to answer; the same
 * organisation doubts a declaration once.
 */
export function challengeWait(
  actor: Actor,
  { offerCode, offerPlaceId, ...heard }: Challenge,
  now = new Date(),
): Promise<Outcome<{ dueOn: IsoDay }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "waiting-time.challenge");
    const organisationId = actor.organisationId ?? "";
    const today = dayAt(now);
    await holdChallenges(tx, organisationId);
    const { clocks, holidays } = await getRegion(now);
    const place = await shownPlace(tx, { offerCode, offerPlaceId }, today);
    const declared = place.declarations[0] ? ownDeclaration(place.declarations[0]) : null;
    if (!declared || waitOn(declared, today, clocks).status === "unknown")
      return refuse("challenge.nothing-to-doubt");
    const isStopped = isStoppedOn(stopAround({ declared, granted: place.stops }, today), today);
    const fault = heardFault(heard, { ...declared, isStopped }, today);
    if (fault) return fault;
    if ((await madeOn(tx, organisationId, today)) >= MOST_A_DAY)
      return refuse("challenge.too-many");

    const about = { offerPlaceId: place.id, declarationId: BigInt(declared.id), organisationId };
    const dueOn = workdaysAfter(today, clocks.challengeWorkdays, holidays);
    const [made] = await tx.waitingChallenge.createManyAndReturn({
      data: [
        {
          ...{ ...about, madeBy: actor.userId, madeAt: now, calledOn: dateOf(heard.calledOn) },
          ...{ weeks: heard.weeks, note: heard.note, dueOn: dateOf(dueOn) },
        },
      ],
      skipDuplicates: true,
    });
    if (!made) return refuse("challenge.open-already");
    await tellSupplier(tx, { id: made.id, supplierId: place.offer.supplier.id, offerCode }, now);
    return changed(
      { dueOn: isoDay(dueOn) },
      {
        // Its own subject: the trail that a supplier reads names no person of another organisation. What
        // was heard is deleted with the challenge, so the trail, which stays, does not tell it.
        ...{ action: "waiting-time.challenge", subject: `challenge/${made.id}` },
        announce: [offersChanged([place.offerId])],
      },
    );
  });
}

/** The place, held until the change is made; what is not on the window does not exist. */
async function shownPlace(
  tx: Tx,
  { offerCode, offerPlaceId: id }: Pick<Challenge, "offerCode" | "offerPlaceId">,
  today: DayNumber,
) {
  if (!isUuid(id)) throw new Missing("offer-place");
  await tx.$queryRaw`select id from offer_place where id = ${id}::uuid for update`;
  const place = await tx.offerPlace.findFirst({
    where: { id, endedOn: null, offer: { code: offerCode, supplier: isShown } },
    select,
  });
  const lines = place?.offer.supplier.contracts.map(contractLine) ?? [];
  const scope = place && scopeAround(lines, place.offer, today);
  if (!place || !scope || scope.from > today) throw new Missing("offer-place");
  return place;
}

/** An organisation says one thing after another, at whatever place: each counts those before it. */
async function holdChallenges(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, hashtext(${organisationId}))`;
}

/** How many an organisation made on a day of the region. */
async function madeOn(tx: Tx, organisationId: string, today: DayNumber): Promise<number> {
  // By UTC it starts in the evening before.
  const around = { gte: dateOf(today - 1), lt: dateOf(today + 1) };
  const made = await tx.waitingChallenge.findMany({
    where: { organisationId, madeAt: around },
    select: { madeAt: true },
  });
  return made.filter(({ madeAt }) => dayAt(madeAt) === today).length;
}

/** Whoever keeps the waits of the supplier hears that one of them is doubted. */
async function tellSupplier(
  tx: Tx,
  { id, supplierId, offerCode }: { id: bigint; supplierId: string; offerCode: string },
  now: Date,
): Promise<void> {
  const kind = "wait-challenged";
  const news = { kind, subject: `offer/${offerCode}`, eventKey: `challenge/${id}` } as const;
  const concerned = { supplierId, roles: NOTIFICATION_KINDS[kind] };
  await notify(tx, news, { concerned, now });
}
