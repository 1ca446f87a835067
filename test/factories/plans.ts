/** Plans of residents: a region that asks for them, and the verbs that bring one to its supplier. */
import { expect } from "vitest";

import { aRegion } from "~test/factories/a-region";
import { aPdf } from "~test/factories/files";
import { ASKED } from "~test/factories/needs";
import type { AReferral } from "~test/factories/referrals";
import { run } from "~test/setup/database";

import { randomUUID } from "node:crypto";

import { databaseAddress } from "~/db/address.server";
import { derive } from "~/db/derive.server";
import { heldKeys } from "~/db/files/file-key.server";
import { storeFile } from "~/db/files/stored-files.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { addPlan, type DocumentKind, keepPlanFile } from "~/domain/referrals/plan/add-plan.server";
import type { Summary } from "~/domain/referrals/plan/plan";
import { closeFileKey } from "~/domain/referrals/plan/seal-plan.server";
import { findClientKey } from "~/domain/referrals/identity/client-key.server";
import { sharePlan } from "~/domain/referrals/plan/share-plan.server";

/** Before help starts that the municipality refers to, a plan is asked for. */
export const ASKS_PLAN = { plan: { ...aRegion().plan, requiredBeforeStart: true } };

export const SUMMARY: Summary = {
  ...{ matters: "Rust thuis, zegt canary.", results: "Weer hele dagen naar school." },
  ...{ doers: "Oma haalt op woensdag op.", agreements: "Over drie maanden kijken we samen." },
};

async function* once(content: Uint8Array) {
  yield content;
}

/** A file as a browser sends it. */
export function sentPdf(content: Uint8Array, name = "Perspectiefplan Canary.pdf") {
  return { name, type: "application/pdf", content: once(content) };
}

export async function aSummary(actor: Actor, id: string, now = ASKED): Promise<number> {
  const added = await addPlan(actor, { id, plan: { kind: "summary", summary: SUMMARY } }, now);
  expect(added).toMatchObject({ ok: true });
  return added.ok ? added.value.number : 0;
}

/** As the form does it: what it is comes first, then the file, then the rest. */
export async function handInDocument(
  actor: Actor,
  { id, content, kind = "plan" }: { id: string; content: Uint8Array; kind?: DocumentKind },
  now = ASKED,
) {
  const sent = { referralId: id, kind, file: sentPdf(content) };
  const kept = await keepPlanFile(actor, sent, now);
  if (!kept.ok) return kept;
  return addPlan(actor, { id, plan: { kind: "document", says: kind, document: kept.value } }, now);
}

export const YES = { givers: ["parents" as const], how: "spoken" as const, givenOn: dayAt(ASKED) };

export async function aSharedPlan(actor: Actor, id: string, now = ASKED): Promise<number> {
  const number = await aSummary(actor, id, now);
  expect(await sharePlan(actor, { id, number, ...YES }, now)).toMatchObject({ ok: true });
  return number;
}

/** A document that was shared, as rows: what a referral without choice, basis or region can have. */
export async function aStoredPlan({ id: referralId, organisationId }: AReferral): Promise<void> {
  const known = new Map<string, Buffer>();
  const facts = { name: "plan.pdf", mediaType: "application/pdf", storedBy: "somebody" };
  const { id: fileId } = await storeFile(facts, once(aPdf()), { keys: heldKeys(known) });
  await derive(async (tx) => {
    await within(tx, { organisationId, supplierIds: [], roles: [] });
    const key = await findClientKey(tx, referralId);
    const place = { id: randomUUID(), referralId, kind: "document" as const };
    const by = { addedBy: randomUUID(), addedAt: ASKED };
    const sealed = closeFileKey(key!, place, known.get(fileId)!);
    await tx.plan.create({ data: { ...place, number: 1, fileId, sealed, ...by } });
  });
  // Past the wall that asks for permission before the start.
  await run(
    databaseAddress().admin!,
    `alter table plan disable trigger goes_out;
     update plan set delivered_at = '${ASKED.toISOString()}' where referral_id = '${referralId}';
     alter table plan enable trigger goes_out`,
  );
}
