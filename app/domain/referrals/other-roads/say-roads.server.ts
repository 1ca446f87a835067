import { randomUUID } from "node:crypto";

import { readRoad, type Road, type RoadPlace, type RoadRules, type SentRoad } from "./other-road";
import { sentOf } from "./own-road.server";
import { type OtherRoadRow, standingRoads } from "./standing-roads.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { listOwnWaitingTimes } from "~/domain/providers/public.server";

/** `savedAs` is null when all of it was said before. */
export type SaidRoads = { savedAs: string | null; count: number };

/** What would be written, and what is wrong: `details.index` is the row, from nought. */
export type RoadPlan = { news: Road[]; same: number; faults: Refusal[] };

export function assertKeepsRoads(actor: Actor): void {
  assertMay(actor, "other-road.keep", actor.supplierIds[0]);
  for (const supplierId of actor.supplierIds) assertMay(actor, "other-road.keep", supplierId);
}

/** Says who came by another road, or what became of them: all of the rows, or none. */
export async function sayRoads(
  actor: Actor,
  sent: SentRoad[],
  now = new Date(),
): Promise<Outcome<SaidRoads>> {
  assertKeepsRoads(actor);
  const rules = await rulesFor(actor, now);
  return commit<SaidRoads>(actor, async (tx) => {
    const { news, faults } = await planIn(tx, { actor, sent, rules });
    if (faults.length > 0) return { ok: false, refusals: faults };
    if (news.length === 0) return unchanged<SaidRoads>({ savedAs: null, count: 0 });
    const savedAs = randomUUID();
    const supplierOf = new Map(rules.places.map(({ id, supplierId }) => [id, supplierId]));
    const by = { saidBy: actor.userId, saidAt: now, savedAs };
    await tx.otherRoad.createMany({
      data: news.map((road) => ({
        ...{ ...rowOf(road), ...by, supplierId: supplierOf.get(road.offerPlaceId)! },
      })),
    });
    const trace = { action: "other-road.say", subject: `other-roads/${savedAs}`, announce: [] };
    return changed<SaidRoads>(
      { savedAs, count: news.length },
      { ...trace, details: { count: news.length } },
    );
  });
}

/** What saying would do, without saying it. */
export async function previewRoads(
  actor: Actor,
  sent: SentRoad[],
  now = new Date(),
): Promise<RoadPlan & { places: RoadPlace[] }> {
  assertKeepsRoads(actor);
  const rules = await rulesFor(actor, now);
  const plan = await askWithin(actor, (tx) => planIn(tx, { actor, sent, rules }));
  return { ...plan, places: rules.places };
}

export async function rulesFor(actor: Actor, now: Date): Promise<RoadRules> {
  const [places, region] = await Promise.all([listOwnWaitingTimes(actor, now), getRegion(now)]);
  return { places, region, today: dayAt(now) };
}

type Asked = { actor: Actor; sent: SentRoad[]; rules: RoadRules };

async function planIn(tx: Tx, { actor, sent, rules }: Asked): Promise<RoadPlan> {
  await within(tx, actor);
  const references = sent.flatMap(({ reference }) => reference?.trim() ?? []);
  const standing = await standingRoads(tx, {
    ...{ supplierId: { in: actor.supplierIds }, reference: { in: references } },
  });
  const known = new Map(standing.map((row) => [row.reference, row]));
  const plan: RoadPlan = { news: [], same: 0, faults: [] };
  const seen = new Set<string>();
  for (const [index, row] of sent.entries()) {
    const before = known.get(row.reference?.trim() ?? "");
    const { road, faults } = readRoad(merged(row, before, rules), rules);
    const twice = road && seen.has(road.reference);
    if (twice) faults.push({ code: "road.twice", field: "reference" });
    plan.faults.push(...faults.map((one) => ({ ...one, details: { ...one.details, index } })));
    if (!road || twice) continue;
    seen.add(road.reference);
    if (before && isSame(road, before)) plan.same++;
    else plan.news.push(road);
  }
  return plan;
}

/** Of a reference that is known, what is not said stays. */
function merged(row: SentRoad, before: OtherRoadRow | undefined, rules: RoadRules): SentRoad {
  return before ? { ...sentOf(before, rules.places), ...row } : row;
}

function isSame(road: Road, before: OtherRoadRow): boolean {
  const row = rowOf(road);
  return (Object.keys(row) as (keyof typeof row)[]).every((field) => {
    const [a, b] = [row[field], before[field]];
    return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
  });
}

function rowOf({ receivedOn, startedOn, endedOn, pausedFrom, pausedTo, ...codes }: Road) {
  const day = (number: number | null) => (number === null ? null : dateOf(number));
  return {
    ...{ ...codes, receivedOn: dateOf(receivedOn), startedOn: day(startedOn) },
    ...{ endedOn: day(endedOn), pausedFrom: day(pausedFrom), pausedTo: day(pausedTo) },
  };
}
