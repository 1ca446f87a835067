import { basisFor } from "../choice/basis";
import { consentMissing } from "../choice/consent-missing.server";
import { type Client, clientFaults, plainClient } from "../identity/client";
import { sealClient } from "../identity/seal-client.server";
import { mayOpenClientData } from "../keeping/privacy-approval.server";
import { moveReferral } from "./move-referral.server";
import { openTrajectory } from "./open-trajectory.server";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { refFault } from "./said";
import { settleRequests } from "./settle-requests.server";
import { tellReceiver } from "./tell-of-referral.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
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
      (await consentMissing(tx, found, { birthDate: opened.client.birthDate, now }));
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
    const { type } = opened;
    const trajectory = await openTrajectory(tx, found, { intensity, type, now });
    if (trajectory) return trajectory;
    await tellReceiver(tx, found, { kind: "referral-changed", key: "opened", now });
    return changed(null, { ...moved.trace, announce });
  });
}

/** While the responsible municipality is still looked for, the sender's own must have approved. */
export async function responsibleFor(tx: Tx, { need }: FoundReferral): Promise<string> {
  if (need.municipality !== null) return need.municipality;
  const sender = await tx.organisation.findUniqueOrThrow({ where: { id: need.organisationId } });
  return sender.municipalities[0] ?? "";
}

type Given = { opened: OpenedReferral; region: RegionConfig; now: Date };

function openFault(found: FoundReferral, given: Given): Refused | null {
  if (found.chooser === null) return refuse("referral.no-choice");
  const { opened, region, now } = given;
  if (found.basis === null) return refuse("referral.no-basis");
  // What the need says now must rest on what was recorded.
  if (basisFor(referralRules(region), found.need)?.code !== found.basis)
    return refuse("referral.basis-changed");
  const refusals = [
    ...(intensityFault(found, given)?.refusals ?? []),
    ...(refFault(opened.senderRef)?.refusals ?? []),
    ...clientFaults(opened.client, dayAt(now)),
  ];
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

/** I12: what the municipality sets stays as it set it; every code is one of the region. */
function intensityFault({ need }: FoundReferral, { opened, region }: Given): Refused | null {
  const { intensity, type } = opened;
  const field = "intensiteit";
  const isSet = region.intensitySetBy[need.law] === "municipality";
  if (isSet && need.intensity !== null && intensity !== need.intensity)
    return refuse("referral.intensity-is-set", { field });
  const isKnown = region.intensities.some((one) => one.code === intensity && one.law === need.law);
  if (intensity !== null && !isKnown) return refuse("referral.no-such-intensity", { field });
  const isTerms = region.paymentTerms.some(({ code }) => code === type);
  return type === null || isTerms ? null : refuse("referral.no-such-type", { field: "soort" });
}
