import { randomUUID } from "node:crypto";

import { type Choice, choiceFault } from "../choice/choice";
import { availabilityChosen } from "../events";
import { keepSnapshot, takeSnapshot } from "../matching/keep-snapshot.server";
import type { MatchSnapshot } from "../matching/snapshot";
import { factsOf, holdNeed, needFor } from "../needs/need-for.server";
import { availability, type AvailabilityState } from "../requests/availability";
import { shownOf } from "../requests/shown";
import { type AskedPlace, takingPlaces } from "../requests/taking-places.server";
import { dueAfter } from "./move-referral.server";
import { tellReceiver } from "./tell-of-referral.server";
import { changed, type Changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { hasEnded } from "~/domain/combinations/public.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { isUuid } from "~/domain/kernel/uuid";
import type { AvailabilityRequest, Need, Prisma } from "~/generated/prisma/client";

/** A request that was answered with a yes, or else a place of an offer: a direct referral. */
export type Chosen = Choice & {
  needId: string;
  requestId: string | null;
  offerPlaceId: string | null;
  /** Of the form: sent again it makes no second referral. */
  formKey: string;
  /** The doctor for whom it is made, by the AGB code. */
  doctorAgb?: string | null;
};

export type ChosenReferral = { id: string; number: number };

/**
 * The choice is recorded and a referral made of it: on a standing yes it is accepted at once, else it is
 * offered with the need alone. Nobody is named by it (states by architecture §7).
 */
export async function chooseSupplier(
  actor: Actor,
  chosen: Chosen,
  now = new Date(),
): Promise<Outcome<ChosenReferral>> {
  assertMay(actor, "referral.keep", { organisationId: actor.organisationId ?? "" });
  const need = await askWithin(actor, (tx) => needFor(tx, actor, chosen.needId));
  const region = await getRegion(now);
  const [taking, snapshot] = await Promise.all([
    placesFor(chosen, now),
    takeSnapshot(factsOf(need), [], { region, now }),
  ]);
  return commit(actor, (tx) => chooseWithin(tx, actor, { chosen, taking, snapshot, now }));
}

/** Looked up before anybody waits for the need: whoever waits holds a connection. */
export function placesFor(
  { requestId, offerPlaceId }: Pick<Chosen, "requestId" | "offerPlaceId">,
  now: Date,
): Promise<Map<string, AskedPlace>> {
  const direct = requestId === null && isUuid(offerPlaceId ?? "") ? [offerPlaceId!] : [];
  return takingPlaces(direct, now);
}

type Choosing = {
  chosen: Chosen;
  taking: Map<string, AskedPlace>;
  /** The order in which suppliers stood. */
  snapshot: MatchSnapshot;
  now: Date;
};

/** The same as a part of a larger step. */
export async function chooseWithin(
  tx: Tx,
  actor: Actor,
  { chosen, taking, snapshot, now }: Choosing,
): Promise<Changed<ChosenReferral> | Refused> {
  assertMay(actor, "referral.keep", { organisationId: actor.organisationId ?? "" });
  await within(tx, actor);
  const need = await holdNeed(tx, actor, chosen.needId);
  const earlier = await sentBefore(tx, actor, chosen.formKey);
  if (earlier) return unchanged(earlier);
  const { referrers } = await getRegion(now);
  const fault = choiceFault(
    chosen,
    referrers.map(({ code }) => code),
  );
  if (fault) return fault;
  if (need.state !== "open") return refuseMove("referral.need-closed");
  const target = await targetOf(tx, need, { chosen, taking, now });
  if ("ok" in target) return target;
  if (await hasEnded(tx, target.supplierId)) return refuseMove("referral.combination-ended");
  const under = await tx.referral.count({ where: { needId: need.id, state: { in: UNDER_WAY } } });
  if (under > 0) return refuseMove("referral.one-under-way");
  const made = await create(tx, { actor, need, target, chosen, now });
  if (made.ok) await keepSnapshot(tx, { needId: need.id, act: "refer", snapshot, actor, now });
  return made;
}

const UNDER_WAY = [
  ...["draft", "offered", "question", "waitlisted", "accepted", "opened", "scheduled", "started"],
];

/** The form was sent before: its referral is the answer. */
async function sentBefore(tx: Tx, actor: Actor, formKey: string): Promise<ChosenReferral | null> {
  if (!isUuid(formKey)) throw new Missing("form");
  return tx.referral.findFirst({
    where: { organisationId: actor.organisationId ?? "", formKey },
    select: { id: true, number: true },
  });
}

type Target = {
  supplierId: string;
  offerPlaceId: string;
  request: AvailabilityRequest | null;
  shown: Prisma.InputJsonValue;
};

async function targetOf(
  tx: Tx,
  need: Need,
  { chosen, taking, now }: Omit<Choosing, "snapshot">,
): Promise<Target | Refused> {
  const { requestId, offerPlaceId } = chosen;
  if (requestId !== null) return standingYes(tx, need, { requestId, now });
  const place = isUuid(offerPlaceId ?? "")
    ? await tx.offerPlace.findFirst({
        where: { id: offerPlaceId! },
        include: { offer: { select: { supplierId: true, law: true, municipalities: true } } },
      })
    : null;
  if (!place) throw new Missing("offer-place");
  const serves =
    need.municipality === null || place.offer.municipalities.includes(need.municipality);
  if (!taking.has(place.id) || place.offer.law !== need.law || !serves)
    return refuse("referral.not-possible");
  // The referral goes to one that was chosen by name: there is nobody to be general for.
  const shown = shownOf(factsOf(need), { candidates: 1, rareBelow: 0 });
  return {
    ...{ supplierId: place.offer.supplierId, offerPlaceId: place.id, request: null },
    shown: shown as unknown as Prisma.InputJsonValue,
  };
}

/** A yes that still holds today. */
async function standingYes(
  tx: Tx,
  need: Need,
  { requestId, now }: { requestId: string; now: Date },
): Promise<Target | Refused> {
  const request = isUuid(requestId)
    ? await tx.availabilityRequest.findFirst({ where: { id: requestId, needId: need.id } })
    : null;
  if (!request) throw new Missing("request");
  const state = after(availability, request.state as AvailabilityState, "choose");
  const holds = request.holdsUntil !== null && dayNumber(request.holdsUntil) >= dayAt(now);
  if (!state || !holds) return refuseMove("referral.no-standing-yes");
  const { supplierId, offerPlaceId, shown } = request;
  return { supplierId, offerPlaceId, request, shown: shown as Prisma.InputJsonValue };
}

type Made = { actor: Actor; need: Need; target: Target; chosen: Chosen; now: Date };

async function create(tx: Tx, { actor, need, target, chosen, now }: Made) {
  const { request, ...goesTo } = target;
  if (request && !(await markChosen(tx, request, { actor, now })))
    return refuseMove("referral.no-standing-yes");
  const { move, state, ...answered } = answeredBy(request, now);
  const id = randomUUID();
  const days = { holdsUntil: answered.holdsUntil, waitlistedUntil: null, plannedOn: null };
  const { number } = await tx.referral.create({
    data: {
      ...{ id, needId: need.id, formKey: chosen.formKey, state, ...goesTo, ...answered },
      ...{ organisationId: need.organisationId, ownerId: need.ownerId },
      ...{ chooser: chosen.chooser, choiceReason: chosen.reason, advisedBy: chosen.advisedBy },
      ...{ options: await optionsOf(tx, need.id), chosenAt: now, chosenBy: actor.userId },
      ...{ intensity: need.intensity, createdAt: now, changedAt: now },
      doctorAgb: chosen.doctorAgb ?? null,
      dueOn: await dueAfter(state, days, now),
      entries: { create: { at: now, by: actor.userId, side: "sender", act: move } },
    },
    select: { number: true },
  });
  const referred = { id, supplierId: target.supplierId, ownerId: need.ownerId };
  await tellReceiver(tx, referred, { kind: "referral-received", key: move, now });
  const announce = request ? [availabilityChosen([request.id])] : [];
  const trace = { action: `referral.${move}`, subject: `referral/${id}`, announce };
  return changed({ id, number }, { ...trace, details: { need: need.id, to: state } });
}

/** The codes of the offers that were asked, in the order in which they were. */
async function optionsOf(tx: Tx, needId: string): Promise<string[]> {
  const asked = await tx.availabilityRequest.findMany({
    where: { needId },
    orderBy: { number: "asc" },
    select: { offerPlace: { select: { offer: { select: { code: true } } } } },
  });
  return asked.map(({ offerPlace }) => offerPlace.offer.code);
}

/** A standing yes is the answer already. */
function answeredBy(request: AvailabilityRequest | null, now: Date) {
  const nothing = { requestId: null, proposed: null, holdsUntil: null, acceptedAt: null };
  if (!request) return { ...nothing, move: "offer", state: "offered" } as const;
  const { id: requestId, intensity: proposed, holdsUntil } = request;
  const yes = { requestId, proposed, holdsUntil, acceptedAt: now };
  return { ...yes, move: "offer-on-standing-yes", state: "accepted" } as const;
}

/** False when the yes was taken back, lapsed or chosen for somebody else meanwhile. */
async function markChosen(
  tx: Tx,
  { id, state, version }: AvailabilityRequest,
  { actor, now }: { actor: Actor; now: Date },
): Promise<boolean> {
  const { count } = await tx.availabilityRequest.updateMany({
    where: { id, state, version },
    data: { state: "chosen", version: version + 1, lateToldOf: null },
  });
  if (count === 0) return false;
  await tx.availabilityEntry.create({
    data: { requestId: id, at: now, by: actor.userId, side: "sender", act: "choose" },
  });
  return true;
}
