import { requestDue } from "../clocks/due";
import { availabilityAsked } from "../events";
import { listCandidates } from "../matching/list-candidates.server";
import { wishOf } from "../matching/list-options.server";
import { keepSnapshot, takeSnapshot } from "../matching/keep-snapshot.server";
import { gateOf, optionsOf } from "../matching/match";
import type { MatchSnapshot } from "../matching/snapshot";
import { assertReferrer, factsOf, type FoundNeed, needFor } from "../needs/need-for.server";
import { type DeclaredThen, shownOf } from "./shown";
import { type AskedPlace, takingPlaces } from "./taking-places.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import type { OfferPlaceView } from "~/domain/providers/public";

export type SentRequests = {
  needId: string;
  offerPlaceIds: string[];
  /** Codes of offers that stood on top, since they came along from a list. */
  offers?: string[];
};

/** Requests that are still the supplier's or the sender's to do something with. */
const RUNNING = ["open", "question", "answered", "lapsed", "expired", "chosen"];

/**
 * A referrer asks suppliers whether they can help, without a name. A place is asked once for a need,
 * however often the form is sent: what was asked already is left as it is.
 */
export async function sendRequests(
  actor: Actor,
  { needId, offerPlaceIds, offers = [] }: SentRequests,
  now = new Date(),
): Promise<Outcome<{ sent: number }>> {
  assertReferrer(actor, "availability.ask");
  const ids = [...new Set(offerPlaceIds)].filter(isUuid);
  const region = await getRegion(now);
  // Looked up before anybody waits for the need: whoever waits holds a connection.
  const fitting = await findFitting(actor, needId, { ids, offers, region, now });
  return commit(actor, async (tx) => {
    assertReferrer(actor, "availability.ask");
    await within(tx, actor);
    // One after another for a need, so that together they stay within the limit.
    await tx.$executeRaw`select id from need where id = ${needId}::uuid for update`;
    const need = await needFor(tx, actor, needId);
    const asked = await askedOf(tx, needId);
    const fresh = ids.filter((id) => !asked.has(id));
    if (ids.length === 0) return refuse("availability.nobody", { field: "plek" });
    if (fresh.length === 0) return unchanged({ sent: 0 });
    const held = heldBack(need, { asked, fresh, region });
    if (held) return held;
    if (!fitting || fresh.some((id) => !fitting.places.has(id)))
      return refuse("availability.not-possible", { field: "plek" });

    await keepSnapshot(tx, { needId, act: "ask", snapshot: fitting.snapshot, actor, now });
    const requestIds = await write(tx, need, { ...fitting, actor, fresh, region, now });
    const trace = { action: "availability.send", subject: `need/${needId}` };
    const details = { requests: requestIds };
    return changed(
      { sent: requestIds.length },
      { ...trace, details, announce: [availabilityAsked(requestIds)] },
    );
  });
}

type Fitting = { places: Map<string, AskedPlace>; total: number; snapshot: MatchSnapshot };

type Looking = { ids: string[]; offers: string[]; region: RegionConfig; now: Date };

/** The places that were not asked yet as they are at this moment; null when one cannot be asked. */
async function findFitting(
  actor: Actor,
  needId: string,
  { ids, offers, region, now }: Looking,
): Promise<Fitting | null> {
  const { need, asked } = await askWithin(actor, async (tx) => ({
    need: await needFor(tx, actor, needId),
    asked: await askedOf(tx, needId),
  }));
  const fresh = ids.filter((id) => !asked.has(id));
  const places = await takingPlaces(fresh, now);
  const named = fresh.flatMap((id) => places.get(id) ?? []);
  if (fresh.length === 0 || named.length < fresh.length) return null;
  const wish = wishOf(
    factsOf(need),
    region,
    named.map(({ offer }) => offer.id),
  );
  const at = { today: dayAt(now), clocks: region.clocks };
  const candidates = await listCandidates(wish, at);
  const passes = (id: string) =>
    candidates.some((one) => one.offerPlaceId === id && gateOf(one, wish, at) === null);
  if (!fresh.every(passes)) return null;
  const snapshot = await takeSnapshot(factsOf(need), offers, { region, now });
  return { places, total: optionsOf(candidates, wish, at).length, snapshot };
}

/** Places that were asked for a need, with how it stands. */
async function askedOf(tx: Tx, needId: string): Promise<Map<string, string>> {
  const rows = await tx.availabilityRequest.findMany({
    where: { needId },
    select: { offerPlaceId: true, state: true },
  });
  return new Map(rows.map(({ offerPlaceId, state }) => [offerPlaceId, state]));
}

/** Before anybody is looked at: the need itself stands in the way. */
function heldBack(
  { state, urgency }: FoundNeed,
  { asked, fresh, region }: { asked: Map<string, string>; fresh: string[]; region: RegionConfig },
): Refused | null {
  if (state !== "open") return refuseMove("need.closed");
  // Now is a telephone call.
  if (urgency === "now") return refuse("availability.call-now");
  const running = [...asked.values()].filter((one) => RUNNING.includes(one)).length;
  const { mostAsked: most } = referralRules(region);
  return running + fresh.length > most
    ? refuse("availability.too-many", { field: "plek", details: { most } })
    : null;
}

type Writing = Fitting & {
  actor: Actor;
  fresh: string[];
  region: RegionConfig;
  now: Date;
};

async function write(
  tx: Tx,
  need: FoundNeed,
  { actor, places, fresh, total, region, now }: Writing,
): Promise<string[]> {
  const { terms, rareBelow } = referralRules(region);
  const today = dayAt(now);
  const shown = shownOf(factsOf(need), { candidates: total, rareBelow });
  const made = await tx.availabilityRequest.createManyAndReturn({
    data: fresh.map((offerPlaceId) => {
      const { place, supplierId } = places.get(offerPlaceId)!;
      // Days on which the supplier is closed are no workdays of its.
      const clock = { terms, holidays: [...region.holidays, ...closedDays(place)] };
      return {
        ...{ needId: need.id, organisationId: need.organisationId, supplierId, offerPlaceId },
        ...{ sentAt: now, sentBy: actor.userId, ownerId: need.ownerId, shown },
        declared: declaredAt(place),
        dueOn: dateOf(requestDue("open", {}, { today, clock })!),
      };
    }),
    skipDuplicates: true,
    select: { id: true },
  });
  const ids = made.map(({ id }) => id);
  await tx.availabilityEntry.createMany({
    data: ids.map((requestId) => ({
      ...{ requestId, at: now, by: actor.userId, side: "sender", act: "send" },
    })),
  });
  await tx.need.update({ where: { id: need.id }, data: { changedAt: now } });
  return ids;
}

function closedDays({ closure }: OfferPlaceView): IsoDay[] {
  if (!closure) return [];
  const [from, to] = [dayNumber(closure.from), dayNumber(closure.to)];
  return Array.from({ length: to - from + 1 }, (_, day) => isoDay(from + day));
}

function declaredAt({ wait }: OfferPlaceView): DeclaredThen {
  return { status: wait.status, weeksToStart: wait.weeksToStart, asOf: wait.asOf };
}
