import { randomUUID } from "node:crypto";

import { askDemoQuestions } from "./ask-demo-questions.server";
import { DEMO_TOGETHER, DEMO_WAYS, type DemoPlace, type DemoRows, type DemoWay } from "./demo-ways";

import { demoManagerOf, shareDemoHelp } from "./share-demo-help.server";
import { walkDemoWay } from "./walk-demo-way.server";
import type { AvailabilityState } from "../requests/availability";
import { isOver } from "../requests/availability";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { receiversFor } from "~/domain/combinations/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

const SUPPLIERS = ["p001", "p002", "p003"];
const COMBINATION = "c01";

/**
 * Needs, requests and referrals of the demo's first team, in many states: added once, where the region takes
 * referrals and the demo's people are there. Returns how many needs.
 */
export async function loadDemoReferrals(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "demo.load");
  const { referral } = await getRegion(now);
  const cast = referral ? await castOf(now) : null;
  if (!cast || (await db.need.count()) > 0) return 0;
  const needIds: string[] = [];
  for (const [n, way] of DEMO_WAYS.entries()) {
    const place = cast.places[n % cast.places.length]!;
    const made = await writeRows(actor, { worker: cast.worker, place, way, now });
    needIds.push(made.needId);
    if (way.referral) await walkDemoWay(way.referral, { worker: cast.worker, place, made, now });
  }
  await sendTogether(actor, cast.worker, now);
  const suppliers = cast.places.map(({ supplierId }) => supplierId);
  await askDemoQuestions({ worker: cast.worker, needId: needIds[0]!, suppliers, now });
  return DEMO_WAYS.length;
}

/** The people of the demo, with an offer for youth of each supplier; null where there are none. */
async function castOf(now: Date): Promise<{ worker: Actor; places: DemoPlace[] } | null> {
  const member = await db.organisationMember.findFirst({
    where: { roles: { has: "access-worker" }, organisation: { kind: "access_team" } },
    include: { organisation: true },
    orderBy: { since: "asc" },
  });
  if (!member) return null;
  const { id: organisationId, municipalities } = member.organisation;
  const worker: Actor = {
    ...{ userId: member.userId, organisationId, municipalities, supplierIds: [] },
    roles: ["access-worker"],
  };
  const first = municipalities[0] ?? "";
  const places = await Promise.all(SUPPLIERS.map((code) => placeOf(code, first, now)));
  const known = places.filter((place) => place !== null);
  return known.length > 0 ? { worker, places: known } : null;
}

/** Somebody is sent to a combination, of which the members that are there do a part each. */
async function sendTogether(actor: Actor, worker: Actor, now: Date): Promise<void> {
  const place = await placeOf(COMBINATION, worker.municipalities[0] ?? "", now);
  if (!place) return;
  const made = await writeRows(actor, { worker, place, way: DEMO_TOGETHER, now });
  const referralId = await walkDemoWay(DEMO_TOGETHER.referral, { worker, place, made, now });
  await shareDemoHelp(place, { code: COMBINATION, referralId, now });
}

async function placeOf(code: string, municipality: string, now: Date): Promise<DemoPlace | null> {
  const found = await db.offerPlace.findFirst({
    where: {
      endedOn: null,
      offer: {
        ...{ law: "jeugdwet", profile: { not: null }, supplier: { code } },
        ...{ ageMin: { lte: 12 }, ageMax: { gte: 15 }, municipalities: { has: municipality } },
      },
    },
    include: { offer: true },
    orderBy: { offer: { code: "asc" } },
  });
  if (!found) return null;
  const { supplierId, profile } = found.offer;
  const [receiver = supplierId] = await receiversFor(db, supplierId, now);
  const manager = await demoManagerOf(receiver);
  if (!manager) return null;
  return {
    ...{ supplierId, offerPlaceId: found.id, manager },
    shown: {
      ...{ law: "jeugdwet", municipality, ageBand: "12-15", profile, intensity: null },
      ...{ deliveryForm: null, languages: [], goalTypes: ["develop"], urgency: "normal" },
      ...{ wishedStart: null, factors: {}, note: "" },
    },
  };
}

type Row = { worker: Actor; place: DemoPlace; way: DemoWay; now: Date };
/** As the pages would have left them; the search that the pages ask is not there yet. */
async function writeRows(actor: Actor, { worker, place, way, now }: Row): Promise<DemoRows> {
  const { userId, organisationId } = worker;
  const made: DemoRows = { needId: randomUUID(), requestId: way.request && randomUUID() };
  const shown = { ...place.shown, note: way.note };
  const whose = { organisationId: organisationId!, ownerId: userId };
  const soon = dateOf(dayAt(now) + 7);
  await commit(actor, async (tx) => {
    await tx.need.create({
      data: {
        ...{ id: made.needId, ...whose, route: "access", residence: "registered", dueOn: soon },
        ...{ ...shown, createdAt: now, changedAt: now },
      },
    });
    if (way.request)
      await tx.availabilityRequest.create({
        data: {
          ...{ id: made.requestId!, needId: made.needId, ...whose, sentBy: userId, sentAt: now },
          ...{ supplierId: place.supplierId, offerPlaceId: place.offerPlaceId, shown },
          declared: { status: "open", weeksToStart: null, asOf: null },
          ...answerOf(way.request, now),
          entries: { create: { at: now, by: userId, side: "sender", act: "send" } },
        },
      });
    const trace = { action: "demo.load", subject: `need/${made.needId}`, announce: [] };
    return changed(null, trace);
  });
  return made;
}

const YES: readonly AvailabilityState[] = ["answered", "lapsed"];

function answerOf(state: AvailabilityState, now: Date) {
  const today = dayAt(now);
  const yes = { answerKind: "date", startsOn: dateOf(today + 28), holdsUntil: dateOf(today + 14) };
  return {
    ...{ state, dueOn: isOver(state) ? null : dateOf(today + 2) },
    ...(YES.includes(state) && { ...yes, answeredAt: now }),
    ...(state === "refused" && { refusalCode: "full", answeredAt: now }),
    ...(state === "question" && { question: "Is er vervoer nodig?" }),
  } satisfies Partial<Prisma.AvailabilityRequestUncheckedCreateInput>;
}
