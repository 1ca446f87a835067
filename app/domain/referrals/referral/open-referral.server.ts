import { randomUUID } from "node:crypto";

import { missingGivers } from "../choice/basis";
import { type Client, clientFaults, plainClient } from "../identity/client";
import { sealClient } from "../identity/seal-client.server";
import { mayOpenClientData } from "../keeping/privacy-approval.server";
import { partsOf } from "../money/instalments";
import { moveReferral } from "./move-referral.server";
import { LONGEST_REF } from "./referral";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { settleRequests } from "./settle-requests.server";
import { tellReceiver } from "./tell-of-referral.server";
import { inForceOn } from "./version-on.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import {
  type Giver,
  type Purpose,
  referralRules,
  type RegionConfig,
} from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type OpenedReferral = {
  id: string;
  client: Client;
  /** A row of the region's payment terms, or null where none fits. */
  type: string | null;
  /** The intensity that was decided (I12). */
  intensity: string | null;
  senderRef: string;
};

/**
 * The sender shows who it is about, to this one supplier, after its yes and with choice and basis
 * recorded (I4; Wmo 5.2.1). It alone closes the others that were asked ("vervuld"), and opens the
 * trajectory with tariff and terms as they hold now.
 */
export function openReferral(
  actor: Actor,
  sent: OpenedReferral,
  now = new Date(),
): Promise<Outcome<null>> {
  const opened = { ...sent, client: plainClient(sent.client) };
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id: opened.id, side: "sender" });
    if (found.state !== "accepted") return refuseMove("referral.moved-already");
    const region = await getRegion(now);
    const isApproved = await mayOpenClientData(await responsibleFor(tx, found), { now });
    if (!isApproved) return refuse("referral.not-approved");
    const fault =
      openFault(found, { opened, region, now }) ??
      (await consentFault(tx, found, { opened, region, now }));
    if (fault) return fault;
    const { intensity, senderRef } = opened;
    const data = {
      ...{ openedAt: now, senderRef, intensity },
      intensityBy: intensity === found.proposed ? "supplier" : "sender",
    };
    const moved = await moveReferral(tx, found, { move: "open", side: "sender", data, actor, now });
    if (!("state" in moved)) return moved;
    await sealClient(tx, found.id, opened.client);
    const entry = {
      referralId: found.id,
      groups: ["identity", "contact"],
      ground: "referral.keep",
    };
    await noteLook(tx, actor, { what: { event: "change", ...entry }, now });
    const announce = await settleRequests(tx, found, { actor, now });
    await openTrajectory(tx, found, { opened, region, now });
    await tellReceiver(tx, found, { kind: "referral-changed", key: "opened", now });
    return changed(null, { ...moved.trace, announce });
  });
}

/** While the responsible municipality is still looked for, the sender's own must have approved. */
async function responsibleFor(tx: Tx, { need }: FoundReferral): Promise<string> {
  if (need.municipality !== null) return need.municipality;
  const sender = await tx.organisation.findUniqueOrThrow({ where: { id: need.organisationId } });
  return sender.municipalities[0] ?? "";
}

type Given = { opened: OpenedReferral; region: RegionConfig; now: Date };

function openFault(found: FoundReferral, { opened, region, now }: Given): Refused | null {
  if (found.chooser === null) return refuse("referral.no-choice");
  if (found.basis === null) return refuse("referral.no-basis");
  if (opened.senderRef.length > LONGEST_REF)
    return refuse("referral.ref-too-long", { field: "kenmerk" });
  const { need } = found;
  if (
    need.intensity !== null &&
    opened.intensity !== need.intensity &&
    isSetByMunicipality(need, region)
  )
    return refuse("referral.intensity-is-set", { field: "intensiteit" });
  const refusals = clientFaults(opened.client, dayAt(now));
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

function isSetByMunicipality({ law }: FoundReferral["need"], region: RegionConfig): boolean {
  return region.intensitySetBy[law] === "municipality";
}

/** On the very day, by the birth date: everybody who must agree did, or an obstacle was recorded. */
async function consentFault(
  tx: Tx,
  found: FoundReferral,
  { opened, region, now }: Given,
): Promise<Refused | null> {
  const rules = referralRules(region);
  const basis = rules.bases.find(({ code }) => code === found.basis);
  if (!basis) return refuse("referral.no-basis");
  const rows = await tx.consent.findMany({ where: { referralId: found.id, withdrawnAt: null } });
  const given = rows.map(({ purpose, giver }) => ({
    purpose: purpose as Purpose,
    giver: giver as Giver,
  }));
  const about = { basis, rows: rules.agreeToData, day: isoDay(dayAt(now)) };
  const birthDate = opened.client.birthDate;
  const missing = missingGivers("identity", given, { ...about, birthDate });
  if (missing.length === 0 || found.obstacle !== null) return null;
  return refuse("referral.consent-missing", { details: { givers: missing.join(",") } });
}

/** What help costs is copied with the version of the region, so that a later change leaves it (D17). */
async function openTrajectory(
  tx: Tx,
  { id, supplierId, need }: FoundReferral,
  { opened, region, now }: Given,
): Promise<void> {
  const { profile } = need;
  const { intensity, type } = opened;
  const today = isoDay(dayAt(now));
  const arrangement = region.arrangements.find(
    (one) =>
      one.profile === profile &&
      one.intensity === intensity &&
      one.from <= today &&
      (one.to === undefined || one.to >= today),
  );
  const terms = region.paymentTerms.find(({ code }) => code === type);
  const parts = arrangement && terms ? partsOf(BigInt(arrangement.tariffCents), terms) : [];
  await tx.trajectory.create({
    data: {
      ...{ id: randomUUID(), referralId: id, supplierId, type, openedAt: now },
      indications: {
        create: {
          ...{ id: randomUUID(), profile, intensity, version: await inForceOn(now) },
          tariffCents: arrangement ? BigInt(arrangement.tariffCents) : null,
          per: arrangement?.per ?? null,
          parts: { create: parts },
        },
      },
    },
  });
}
