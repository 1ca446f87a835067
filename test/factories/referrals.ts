/** Referrals as they stand in the tables, in any state, with or without who they are about. */
import { randomUUID } from "node:crypto";

import { SHOWN as NEEDED } from "~test/factories/shown-need";

import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { dateOf, type IsoDay } from "~/domain/kernel/day";
import type { Client } from "~/domain/referrals/identity/client";
import { sealClient } from "~/domain/referrals/identity/seal-client.server";
import type { ReferralState } from "~/domain/referrals/public";

/** A Thursday. */
export const REFERRED = new Date("2026-11-26T10:00:00+01:00");

export function aClient(more: Partial<Client> = {}): Client {
  return {
    ...{ name: "Saar Canary-Vogelzang", birthDate: "2014-03-12", phone: "06 8765 4321" },
    ...{ email: "canary@vogelzang.test", contactName: "Wim Canary-Vogelzang" },
    ...{ contactRelation: "vader", remark: "Belt liefst na vieren, zegt canary." },
    ...more,
  };
}

export type AReferral = {
  id: string;
  number: number;
  needId: string;
  organisationId: string;
  supplierId: string;
  offerPlaceId: string;
};

export type WantedReferral = {
  state?: ReferralState;
  organisationId?: string;
  supplierId?: string;
  municipality?: string;
  ownerId?: string;
  /** What was shown to the supplier; without it `opened` follows from the state. */
  openedAt?: Date | null;
  shutAt?: Date | null;
  startedOn?: IsoDay | null;
  changedAt?: Date;
  takenOverAt?: Date | null;
  senderRef?: string;
  supplierRef?: string;
  hold?: string;
  /** Null: nothing was filled in. */
  client?: Client | null;
};

const OVER: ReferralState[] = ["ended", "returned", "declined", "withdrawn", "discarded"];
const SHOWN: ReferralState[] = ["opened", "scheduled", "started", "ended", "returned"];

/** A referral with its need, its sender and its supplier where they are not given. */
export async function aReferral(wanted: WantedReferral = {}): Promise<AReferral> {
  const organisationId = wanted.organisationId ?? (await aTeam(wanted.municipality));
  const { supplierId, offerPlaceId } = await aPlaceOf(wanted.supplierId);
  const ownerId = wanted.ownerId ?? randomUUID();
  const row = rowOf(wanted);
  return derive(async (tx) => {
    await within(tx, { organisationId, supplierIds: [], roles: [] });
    const at = row.createdAt;
    const { id: needId } = await tx.need.create({
      data: {
        ...{ organisationId, ownerId, route: "access", law: "jeugdwet", residence: "registered" },
        ...{ municipality: wanted.municipality ?? "0405", ageBand: "12-15", urgency: "normal" },
        ...{ createdAt: at, changedAt: at, dueOn: dateOf("2026-12-03") },
      },
    });
    const { id, number } = await tx.referral.create({
      data: { ...row, needId, organisationId, supplierId, offerPlaceId, ownerId, shown: NEEDED },
    });
    if (wanted.client !== null) await sealClient(tx, id, wanted.client ?? aClient());
    return { id, number, needId, organisationId, supplierId, offerPlaceId };
  });
}

const AS_IT_COMES = {
  ...{ changedAt: REFERRED, takenOverAt: null, senderRef: "", supplierRef: "", hold: "" },
};

/** What the database asks of a row in that state. */
function rowOf(wanted: WantedReferral) {
  const { changedAt, takenOverAt, senderRef, supplierRef, hold } = { ...AS_IT_COMES, ...wanted };
  const state = wanted.state ?? "offered";
  const openedAt = momentOf(wanted.openedAt, SHOWN.includes(state) ? changedAt : null);
  const isShut = openedAt !== null && (state === "returned" || state === "withdrawn");
  return {
    ...{ state, changedAt, createdAt: changedAt, formKey: randomUUID(), openedAt },
    ...{ takenOverAt, senderRef, supplierRef, hold },
    dueOn: OVER.includes(state) ? null : dateOf("2026-12-03"),
    shutAt: momentOf(wanted.shutAt, isShut ? changedAt : null),
    ...(openedAt ? chosen(openedAt) : {}),
    ...endOf(state),
    startedOn: startOf(wanted.startedOn, state === "started" || state === "ended"),
  };
}

const momentOf = (wanted: Date | null | undefined, otherwise: Date | null) =>
  wanted === undefined ? otherwise : wanted;

const chosen = (at: Date) => ({
  ...{ chooser: "resident", chosenAt: at, basis: "jw-access", basisVersion: "2026-01-01" },
  ...{ acceptedAt: at, holdsUntil: dateOf("2026-12-10") },
});

function endOf(state: ReferralState) {
  if (state === "ended") return { endedOn: dateOf("2026-11-26"), endReason: "goals-reached" };
  return state === "declined" || state === "returned" ? { declineCode: "full" } : {};
}

function startOf(wanted: IsoDay | null | undefined, isStarted: boolean): Date | null {
  if (wanted !== undefined) return wanted === null ? null : dateOf(wanted);
  return isStarted ? dateOf("2026-11-20") : null;
}

/** Help that was opened, as its rows stand; its one indication. */
export async function anIndication(referral: AReferral, profile?: string): Promise<string> {
  const { id: referralId, organisationId, supplierId } = referral;
  const id = randomUUID();
  const one = { id, version: "2026-01-01", setAt: REFERRED, ...(profile && { profile }) };
  await derive(async (tx) => {
    await within(tx, { organisationId, supplierIds: [], roles: [] });
    const trajectory = { referralId, supplierId, openedAt: REFERRED };
    await tx.trajectory.create({ data: { ...trajectory, indications: { create: one } } });
  });
  return id;
}

/** An access team with nobody in it. */
export async function aTeam(municipality = "0405"): Promise<string> {
  const data = { kind: "access_team" as const, name: "Team", municipalities: [municipality] };
  return (await derive((tx) => tx.organisation.create({ data }))).id;
}

/** An offer of a supplier at a place, made where there is none. */
async function aPlaceOf(known?: string): Promise<{ supplierId: string; offerPlaceId: string }> {
  const code = `verwezen-${randomUUID()}`;
  return derive(async (tx) => {
    const supplierId =
      known ??
      (await tx.supplier.create({ data: { kind: "provider", code, slug: code, name: code } })).id;
    const there = await tx.offerPlace.findFirst({
      where: { endedOn: null, offer: { supplierId } },
    });
    if (there) return { supplierId, offerPlaceId: there.id };
    const offer = await tx.offer.create({
      data: {
        ...{ code, supplierId, title: "Begeleiding", law: "jeugdwet", deliveryForm: "ambulant" },
        ...{ ageMin: 0, ageMax: 23, municipalities: ["0405"] },
        places: { create: {} },
      },
      include: { places: true },
    });
    return { supplierId, offerPlaceId: offer.places[0]!.id };
  });
}

/** The sender's side of a referral, and its supplier's. */
export function partiesOf({ organisationId, supplierId }: AReferral) {
  const someone = (more: Partial<Actor>): Actor => ({
    ...{ userId: randomUUID(), organisationId: randomUUID(), roles: [] },
    ...{ supplierIds: [], municipalities: [] },
    ...more,
  });
  return {
    worker: someone({ organisationId, roles: ["access-worker"], municipalities: ["0405"] }),
    lead: someone({ organisationId, roles: ["access-lead"], municipalities: ["0405"] }),
    officer: someone({ organisationId, roles: ["privacy-officer"], municipalities: ["0405"] }),
    manager: someone({ supplierIds: [supplierId], roles: ["provider-manager"] }),
    stranger: someone({ roles: ["access-worker"], municipalities: ["0388"] }),
    strangeManager: someone({ supplierIds: [randomUUID()], roles: ["provider-manager"] }),
    system: theSystem("wipe"),
  };
}
