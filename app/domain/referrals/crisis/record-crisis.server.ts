import { randomUUID } from "node:crypto";

import { basisFor } from "../choice/basis";
import { CRISIS_CHOOSER } from "../choice/choice";
import { crisisDue } from "../clocks/due";
import type { SentNeed } from "../needs/need-faults";
import { urgentForms } from "../needs/need-choices";
import { factsOf, type FoundNeed, holdNeed } from "../needs/need-for.server";
import { writeNeedWithin } from "../needs/write-need.server";
import { openTrajectory } from "../referral/open-trajectory.server";
import { referral } from "../referral/referral";
import { referralFor } from "../referral/referral-for.server";
import { settleRequests } from "../referral/settle-requests.server";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { inForceOn } from "../referral/version-on.server";
import { shownOf } from "../requests/shown";
import { type Changed, changed, commit, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { hasEnded } from "~/domain/combinations/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Crisis = {
  formKey: string;
  /** A need that was written before, or else the little that is known. */
  need: { id: string } | Known;
  /** Of the supplier that was called and said yes. */
  offerPlaceId: string | null;
};

type Known = Pick<SentNeed, "municipality" | "ageBand">;

export type RecordedCrisis = { id: string; number: number };

/**
 * What was settled by telephone is written down: help that had to begin at once is opened without a round,
 * a plan or a question for permission (architecture §7, `crisis`; requirement P53). Who it is about is filled
 * in within the region's term, by whoever has the need in hand.
 */
export async function recordCrisis(
  actor: Actor,
  crisis: Crisis,
  now = new Date(),
): Promise<Outcome<RecordedCrisis>> {
  assertMay(actor, "referral.keep", { organisationId: actor.organisationId ?? "" });
  if (!isUuid(crisis.formKey)) throw new Missing("form");
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const place = await placeOf(tx, crisis.offerPlaceId, await getRegion(now));
    if (place === null || (await hasEnded(tx, place.supplierId)))
      return refuse("crisis.no-supplier", { field: "plek" });
    const written = await needOf(tx, actor, { crisis, law: place.law, now });
    if (!written.ok) return written;
    const need = await holdNeed(tx, actor, written.value);
    const earlier = await recordedBefore(tx, actor, crisis.formKey);
    if (earlier) return unchanged(earlier);
    if (need.law !== place.law) return refuse("crisis.no-supplier", { field: "plek" });
    if (need.state !== "open") return refuseMove("referral.need-closed");
    const under = await tx.referral.count({ where: { needId: need.id, ...RUNS } });
    if (under > 0) return refuseMove("referral.one-under-way");
    const made = await open(tx, { actor, need, place, formKey: crisis.formKey, now });
    return changed(made.value, ...written.traces, ...made.traces);
  });
}

const RUNS = { state: { notIn: ["ended", "returned", "declined", "withdrawn", "discarded"] } };

function recordedBefore(tx: Tx, { organisationId }: Actor, formKey: string) {
  return tx.referral.findFirst({
    where: { organisationId: organisationId ?? "", formKey },
    select: { id: true, number: true },
  });
}

type Writing = { crisis: Crisis; law: string; now: Date };

/** The id of a need that stands, or of one that is written now. */
async function needOf(
  tx: Tx,
  actor: Actor,
  { crisis: { need, formKey }, law, now }: Writing,
): Promise<{ ok: true; value: string; traces: Trace[] } | Refused> {
  if ("id" in need) return { ok: true, value: need.id, traces: [] };
  const sent = neededNow(need, law);
  const written = await writeNeedWithin(tx, actor, { formKey, sent, now });
  return written.ok ? { ...written, value: written.value.id } : written;
}

function neededNow({ municipality, ageBand }: Known, law: string): SentNeed {
  return {
    ...{ law, municipality, ageBand, residence: municipality ? "registered" : "unclear" },
    ...{ profile: null, isProfileOpen: false, intensity: null, deliveryForm: null },
    ...{ languages: [], goalTypes: [], goals: "", note: "", factors: {} },
    ...{ urgency: "now", wishedStart: null, postcode: null },
  };
}

type Opening = { actor: Actor; need: FoundNeed; place: Place; formKey: string; now: Date };

async function open(
  tx: Tx,
  { actor, need, place, formKey, now }: Opening,
): Promise<Changed<RecordedCrisis>> {
  const { supplierId, id: offerPlaceId } = place;
  const state = after(referral, "draft", "crisis")!;
  const id = randomUUID();
  await tx.referral.create({
    data: {
      ...{ id, needId: need.id, formKey, state, supplierId, offerPlaceId },
      ...{ organisationId: need.organisationId, ownerId: need.ownerId },
      ...{ createdAt: now, changedAt: now, ...(await whatHolds(need, actor, now)) },
      entries: { create: { at: now, by: actor.userId, side: "sender", act: "crisis" } },
    },
  });
  // A need that was written calmly is a crisis from now on, in its own words too.
  await tx.need.update({ where: { id: need.id }, data: { urgency: "now" } });
  const found = await referralFor(tx, actor, { id, side: "sender" });
  await openTrajectory(tx, found, { intensity: null, type: null, now });
  const announce = await settleRequests(tx, found, { actor, now });
  await tellReceiver(tx, found, { kind: "referral-received", key: "crisis", now });
  const trace = { action: "referral.crisis", subject: `referral/${id}`, announce };
  const details = { need: need.id, to: state };
  return changed({ id, number: found.number }, { ...trace, details });
}

/** The moments, the basis by the table, and that there was no time to choose (I4). */
async function whatHolds(need: FoundNeed, actor: Actor, now: Date) {
  const region = await getRegion(now);
  const clock = { terms: referralRules(region).terms, holidays: region.holidays };
  const completeBy = dateOf(crisisDue(dayAt(now), clock));
  const shown = shownOf(factsOf(need), { candidates: 1, rareBelow: 0 });
  return {
    ...{ crisisAt: now, completeBy, dueOn: completeBy, acceptedAt: now, openedAt: now },
    ...{ chooser: CRISIS_CHOOSER, chosenAt: now, chosenBy: actor.userId, advisedBy: "nobody" },
    // Help that cannot wait is not held up by a table: then the basis is the crisis itself.
    basis: basisFor(referralRules(region), need)?.code ?? "crisis",
    ...{ basisVersion: await inForceOn(now), basisAt: now, basisBy: actor.userId },
    shown: shown as unknown as Prisma.InputJsonValue,
  };
}

type Place = { id: string; supplierId: string; law: string };

/** The supplier spoke for itself: its crisis help need not be open on the list any more. */
async function placeOf(tx: Tx, id: string | null, region: RegionConfig): Promise<Place | null> {
  const forms = urgentForms(region);
  if (!isUuid(id ?? "")) return null;
  const place = await tx.offerPlace.findFirst({
    where: { id: id!, endedOn: null, offer: { deliveryForm: { in: forms } } },
    select: { id: true, offer: { select: { supplierId: true, law: true } } },
  });
  return place && { id: place.id, ...place.offer };
}
