import { type Client, CLIENT_FIELDS, clientFaults, FIELD_GROUPS, plainClient } from "./client";
import { changeClient, openClient } from "./seal-client.server";
import { planGivers } from "../plan/plan-givers.server";
import { askPlanAnew } from "../plan/share-plan.server";
import { consentMissing } from "../choice/consent-missing.server";
import { readersOf } from "../referral/tell-of-referral.server";
import { assertHolds, findOwn, type OwnReferral } from "../looking/own-referral.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type Correction = { referralId: string; version: number; client: Client };

/**
 * The sender corrects who it is about (Wmo 5.3.2; AVG 16). A supplier that has read it is told that
 * something changed (AVG 19); the log says which fields, and never what stood there.
 */
export async function correctClient(
  actor: Actor,
  { referralId, version, client: sent }: Correction,
  now = new Date(),
): Promise<Outcome<null>> {
  assertHolds(actor, "client.correct", "sender");
  const client = plainClient(sent);
  const refusals = clientFaults(client, dayAt(now));
  if (refusals.length > 0) return { ok: false, refusals };
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const own = { referralId, side: "sender" } as const;
    const found = isUuid(referralId) ? await findOwn(tx, actor, own) : null;
    // Before it is opened nothing is kept of a client, so there is nothing to correct.
    if (!found || !isFilledIn(found)) throw new Missing("referral");
    const { count } = await tx.referral.updateMany({
      where: { id: referralId, version, wipedAt: null },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return refuseMove("client.changed-meanwhile");
    const fields = await changedFields(tx, referralId, client);
    if (fields.length === 0) return unchanged(null);
    // With another birth date others may have to agree.
    const { birthDate } = client;
    const asksAnew = fields.includes("birthDate") && found.shutAt === null;
    const missing = asksAnew ? await consentMissing(tx, found, { birthDate, now }) : null;
    if (missing) return missing;
    await writeCorrection(tx, actor, { found, fields, client, now });
    const closed = asksAnew ? await closeUnagreedPlans(tx, actor, { found, birthDate, now }) : {};
    const subject = `referral/${referralId}`;
    const details = { fields, ...closed };
    return changed(null, { action: "client.correct", subject, details, announce: [] });
  });
}

/** By this birth date somebody did not say yes who had to: the plan is read no further (I15). */
async function closeUnagreedPlans(
  tx: Tx,
  actor: Actor,
  { found, birthDate, now }: { found: OwnReferral; birthDate: Client["birthDate"]; now: Date },
): Promise<{ closed?: number }> {
  const { id, need } = found;
  const { must, given } = await planGivers(tx, { referralId: id, law: need.law, birthDate, now });
  const isMissing = must.some((giver) => !given.includes(giver));
  const closed = isMissing ? await askPlanAnew(tx, actor, { id, now }) : 0;
  return closed > 0 ? { closed } : {};
}

/** Opened, and of a crisis said who it was. */
function isFilledIn({ openedAt, crisisAt, completedAt }: OwnReferral): boolean {
  return openedAt !== null && (crisisAt === null || completedAt !== null);
}

async function changedFields(tx: Tx, referralId: string, client: Client) {
  const before = await openClient(tx, referralId);
  return CLIENT_FIELDS.filter((field) => before?.[field] !== client[field]);
}

type Written = {
  found: OwnReferral;
  fields: (typeof CLIENT_FIELDS)[number][];
  client: Client;
  now: Date;
};

async function writeCorrection(
  tx: Tx,
  actor: Actor,
  { found, fields, client, now }: Written,
): Promise<void> {
  const { id: referralId, supplierId, openedAt, shutAt } = found;
  const groups = [...new Set(fields.map((field) => FIELD_GROUPS[field]))];
  const what = { event: "change" as const, referralId, groups, ground: "client.correct" };
  await noteLook(tx, actor, { what, now });
  await changeClient(tx, referralId, client);
  await tx.referralEntry.create({
    data: { referralId, at: now, by: actor.userId, side: "sender", act: "correct" },
  });
  if (openedAt === null || shutAt !== null) return;
  const news = {
    ...({ kind: "client-corrected", subject: `referral/${referralId}` } as const),
    eventKey: `correct ${found.version} ${referralId}`,
  };
  const roles = ["provider-manager"] as const;
  for (const receiver of await readersOf(tx, { id: referralId, supplierId }, now))
    await notify(tx, news, { concerned: { supplierId: receiver, roles }, now });
}
