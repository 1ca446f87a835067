import { getOwnReferral, type OwnReferral } from "./own-referral.server";
import type { Client } from "../identity/client";
import { openClient } from "../identity/seal-client.server";
import { needName } from "../needs/need";
import { type ExportedPlan, exportPlans } from "../plan/export-plans.server";
import { openPeriods } from "../references/read-references.server";
import type { References } from "../references/reference";
import { referralName } from "../referral/referral";
import { periodsOf } from "../running/periods.server";
import type { Tx } from "~/db/commit.server";
import { look } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { type ExportedPart, exportParts } from "~/domain/combinations/public.server";
import { type IsoDay, isoDay, dayNumber } from "~/domain/kernel/day";

export type ExportedReferences = { from: IsoDay | null; decision: string } & References;

export type ClientExport = {
  exportedAt: string;
  referral: Record<string, unknown>;
  need: Record<string, unknown>;
  client: Client | null;
  plans: ExportedPlan[];
  /** Of each indication what it is called elsewhere. */
  references: ExportedReferences[];
  consents: {
    purpose: string;
    giver: string;
    how: string;
    givenOn: IsoDay;
    withdrawnAt: string | null;
  }[];
  /** Of the help: what was set for which days, what was asked, and what came of it. */
  running: Record<string, unknown>;
  /** Of a combination: which member was asked for which part, and who could so know who it is. */
  parts: ExportedPart[];
  /** What was done, without who did it. */
  entries: { at: string; side: string; act: string }[];
  /** Who of the own organisation looked: in which role, not under which name (security requirement P-30). */
  looked: { at: string; event: string; organisation: string; roles: string[]; groups: string[] }[];
};

/** Everything that is kept of one client, for who asked to see it (AVG 15, Wmo 5.3.2). */
export async function exportClient(
  actor: Actor,
  referralId: string,
  now = new Date(),
): Promise<{ referral: OwnReferral; exported: ClientExport }> {
  const ground = "client.export";
  const own = await getOwnReferral(actor, ground, { referralId, side: "sender", now });
  const groups = ["identity", "contact", "goals", "plan", "references", "consents", "access-log"];
  const exported = await look(
    actor,
    { event: "export", referralId, groups, ground },
    {
      now,
      show: async (tx) => ({
        exportedAt: now.toISOString(),
        referral: referralOf(own),
        need: needOf(own),
        client: await openClient(tx, referralId),
        plans: await exportPlans(tx, referralId),
        references: await referencesIn(tx, referralId),
        ...(await whatWasDone(tx, own)),
        running: await runningWords(tx, own),
        parts: await exportParts(tx, referralId),
        looked: await whoLooked(tx, own),
      }),
    },
  );
  return { referral: own, exported };
}

const dayOf = (day: Date | null) => day && isoDay(dayNumber(day));

function referralOf(own: OwnReferral) {
  const { number, state, supplierName, offerTitle, shown, hold, options, outcomes } = own;
  const { chooser, choiceReason, advisedBy, basis, obstacle, obstacleNote } = own;
  const { question, answer, declineCode, declineNote, whoCan, proposed, intensity } = own;
  const { startedWithout, planWaived, endReason, senderRef, supplierRef } = own;
  const { createdAt, acceptedAt, openedAt, shutAt, takenOverAt, wipedAt } = own;
  return {
    ...{ name: referralName(number), state, supplier: supplierName },
    ...{ offer: offerTitle, shown, chooser, choiceReason, advisedBy, options, basis },
    ...{ obstacle, obstacleNote, question, answer, declineCode, declineNote, whoCan, proposed },
    ...{ intensity, startedWithout, planWaived, endReason, outcomes, senderRef, supplierRef, hold },
    ...{ createdAt, acceptedAt, openedAt, shutAt, takenOverAt, wipedAt },
    ...{ plannedOn: dayOf(own.plannedOn), startedOn: dayOf(own.startedOn) },
    ...{ endedOn: dayOf(own.endedOn), wipeOn: dayOf(own.wipeOn) },
  };
}

function needOf({ need }: OwnReferral) {
  const { number, route, law, municipality, residence, ageBand, profile, intensity } = need;
  const { deliveryForm, languages, goalTypes, goals, urgency, factors, note, postcode } = need;
  return {
    ...{ name: needName(number), route, law, municipality, residence, ageBand, profile, intensity },
    ...{ deliveryForm, languages, goalTypes, goals, urgency, factors, note, postcode },
    wishedStart: dayOf(need.wishedStart),
  };
}

/** Of what was written down, and of nothing else. */
async function referencesIn(tx: Tx, referralId: string): Promise<ExportedReferences[]> {
  const periods = (await openPeriods(tx, referralId)) ?? [];
  return periods
    .filter(({ version }) => version > 0)
    .map(({ period: { from }, decision, references }) => ({
      ...{ from: from === null ? null : isoDay(from), decision },
      ...references,
    }));
}

async function whatWasDone(tx: Tx, { id: referralId }: OwnReferral) {
  const consents = await tx.consent.findMany({
    where: { referralId },
    orderBy: { recordedAt: "asc" },
  });
  const entries = await tx.referralEntry.findMany({
    where: { referralId },
    orderBy: { id: "asc" },
  });
  return {
    consents: consents.map(({ purpose, giver, how, givenOn, withdrawnAt }) => ({
      ...{ purpose, giver, how, givenOn: isoDay(dayNumber(givenOn)) },
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    })),
    entries: entries.map(({ at, side, act }) => ({ at: at.toISOString(), side, act })),
  };
}

async function runningWords(tx: Tx, { id: referralId }: OwnReferral) {
  const asks = await tx.changeAsk.findMany({ where: { referralId }, orderBy: { askedAt: "asc" } });
  const evaluations = await tx.evaluation.findMany({
    where: { referralId },
    orderBy: { recordedAt: "asc" },
  });
  return {
    evaluations: evaluations.map(({ moment, side, outcomes, words, recordedAt }) => ({
      ...{ moment, side, outcomes, words, recordedAt },
    })),
    periods: (await periodsOf(tx, referralId)).map(({ kind, from, to, intensity, reason }) => ({
      ...{ kind, intensity, reason },
      ...{ from: from && isoDay(from), to: to && isoDay(to) },
    })),
    asks: asks.map(({ fromOn, toOn, intensity, reason, answer }) => ({
      ...{ from: dayOf(fromOn), to: dayOf(toOn), intensity, reason, answer },
    })),
  };
}

async function whoLooked(tx: Tx, { id: referralId, organisationId }: OwnReferral) {
  const { name: organisation } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  const rows = await tx.accessEntry.findMany({
    where: { referralId, organisationId },
    orderBy: { id: "asc" },
  });
  return rows.map(({ at, event, roles, groups }) => ({
    ...{ at: at.toISOString(), event, organisation, roles, groups },
  }));
}
