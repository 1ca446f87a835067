import { randomUUID } from "node:crypto";

import { namesTreatment, type PlanKind, plainSummary, type Summary, summaryFaults } from "./plan";
import { closeFileKey, closeSummary } from "./seal-plan.server";
import { findClientKey } from "../identity/client-key.server";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { heldKeys } from "~/db/files/file-key.server";
import { forgetLooseFile } from "~/db/files/stored-files.server";
import { noteLook } from "~/db/look.server";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { keepFile, type SentFile } from "~/files/keep-file.server";

/** More than anybody needs; a program that fills the house is stopped. */
const MOST_FILES_AN_HOUR = 40;
const HOUR_MS = 60 * 60 * 1000;

/** What the sender says that a document is; a treatment plan is refused (I14). */
export type DocumentKind = "plan" | "treatment";

/** A document that was looked into, with the key that nobody else has yet. */
export type KeptDocument = { id: string; key: Buffer };

/**
 * Takes the document of a plan, once it is known what it is: of a treatment plan not one byte is kept (I14).
 * Its name, which may be somebody's, is not kept either.
 */
export async function keepPlanFile(
  actor: Actor,
  { referralId, kind, file }: { referralId: string; kind: DocumentKind | null; file: SentFile },
  now = new Date(),
): Promise<Outcome<KeptDocument>> {
  const fault =
    kindFault(kind, file.name) ??
    (await askWithin(actor, async (tx) =>
      addFault(await referralFor(tx, actor, { id: referralId, side: "sender" })),
    )) ??
    (await tooMany(actor, now));
  if (fault) return fault;
  const known = new Map<string, Buffer>();
  const plain = { ...file, name: "plan.pdf" };
  const kept = await keepFile(actor.userId, plain, { now, keys: heldKeys(known) });
  if (!kept.ok) return kept;
  const { id } = kept.value;
  return { ok: true, value: { id, key: known.get(id)! } };
}

function kindFault(kind: DocumentKind | null, name: string): Refused | null {
  if (kind === null) return refuse("plan.no-kind", { field: "kind" });
  if (kind === "treatment" || namesTreatment(name))
    return refuse("plan.treatment", { field: "kind" });
  return /\.pdf$/i.test(name) ? null : refuse("plan.only-pdf", { field: "file" });
}

async function tooMany({ userId: storedBy }: Actor, now: Date): Promise<Refused | null> {
  const since = new Date(now.getTime() - HOUR_MS);
  const lately = await db.storedFile.count({ where: { storedBy, storedAt: { gte: since } } });
  return lately >= MOST_FILES_AN_HOUR ? refuse("file.too-many", { field: "file" }) : null;
}

export type NewPlan =
  | { kind: "document"; says: DocumentKind | null; document: KeptDocument | null }
  | { kind: "summary"; summary: Summary };

/** The sender adds the newest version of the resident's plan; it goes nowhere yet. */
export async function addPlan(
  actor: Actor,
  { id, plan }: { id: string; plan: NewPlan },
  now = new Date(),
): Promise<Outcome<{ number: number }>> {
  const outcome = await commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const fault = addFault(found) ?? planFault(plan);
    if (fault) return fault;
    const key = await findClientKey(tx, id);
    if (!key) return refuseMove("plan.not-opened");
    const number = 1 + (await tx.plan.count({ where: { referralId: id } }));
    await tx.plan.create({
      data: {
        ...(await contentOf({ referralId: id, plan, key })),
        ...{ referralId: id, number, addedBy: actor.userId, addedAt: now },
      },
    });
    await notePlan(tx, actor, { id, act: "add-plan", side: "sender", now });
    const what = { event: "change" as const, referralId: id, groups: ["plan"] };
    await noteLook(tx, actor, { what: { ...what, ground: "referral.keep" }, now });
    const trace = { action: "plan.add", subject: `referral/${id}`, announce: [] };
    return changed({ number }, { ...trace, details: { kind: plan.kind } });
  });
  if (!outcome.ok && plan.kind === "document" && plan.document)
    await forgetLooseFile(plan.document.id);
  return outcome;
}

/** A plan is of a referral that was opened, as long as its key is there. */
function addFault({ state, shutAt, wipedAt }: FoundReferral): Refused | null {
  if (!["opened", "scheduled"].includes(state) || shutAt !== null || wipedAt !== null)
    return refuseMove(state === "started" ? "plan.started" : "plan.not-opened");
  return null;
}

function planFault(plan: NewPlan): Refused | null {
  if (plan.kind === "summary") {
    const refusals = summaryFaults(plainSummary(plan.summary));
    return refusals.length > 0 ? { ok: false, refusals } : null;
  }
  if (plan.says === null) return refuse("plan.no-kind", { field: "kind" });
  if (plan.says === "treatment") return refuse("plan.treatment", { field: "kind" });
  return plan.document ? null : refuse("plan.no-file", { field: "file" });
}

async function contentOf({
  referralId,
  plan,
  key,
}: {
  referralId: string;
  plan: NewPlan;
  key: Buffer;
}) {
  const place = { id: randomUUID(), referralId, kind: plan.kind as PlanKind };
  const { id, kind } = place;
  if (plan.kind === "summary")
    return { id, kind, sealed: closeSummary(key, place, plainSummary(plan.summary)) };
  const { id: fileId, key: fileKey } = plan.document!;
  return { id, kind, fileId, sealed: closeFileKey(key, place, fileKey) };
}

type PlanAct =
  | ("add-plan" | "share-plan" | "read-plan" | "waive-plan" | "need-plan")
  | ("close-plan" | "ask-plan-anew");

/** In the history of the referral, in codes. */
export async function notePlan(
  tx: Tx,
  actor: Actor,
  { id, act, side, now }: { id: string; act: PlanAct; side: "sender" | "supplier"; now: Date },
): Promise<void> {
  await tx.referralEntry.create({
    data: { referralId: id, at: now, by: actor.userId, side, act },
  });
}
