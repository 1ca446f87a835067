import { notePlan } from "./add-plan.server";
import type { PlanKind, Summary } from "./plan";
import { openFileKey, openSummary } from "./seal-plan.server";
import { findClientKey } from "../identity/client-key.server";
import { getOwnReferral, type Side } from "../looking/own-referral.server";
import { receiving } from "../referral/received-by.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { heldKeys } from "~/db/files/file-key.server";
import { findFile, readFile } from "~/db/files/stored-files.server";
import { noteLook } from "~/db/look.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Plan } from "~/generated/prisma/client";

export type ReadPlan =
  | { kind: "summary"; number: number; summary: Summary }
  | {
      kind: "document";
      number: number;
      file: { name: string; mediaType: string; bytes: number; content: AsyncIterable<Buffer> };
    };

type Asked = {
  referralId: string;
  number: number;
  side: Side;
  /** What is about to be shown; one of another kind is not read by asking for it. */
  kind?: PlanKind;
};

/**
 * One version, for the sender's side and for the supplier while it is shared. Who reads stands in the log
 * before a word is opened; that the supplier read it is noted with it (decision 092; US10).
 */
export async function readPlan(
  actor: Actor,
  { referralId, number, side, kind }: Asked,
  now = new Date(),
): Promise<ReadPlan> {
  const ground = "client.look";
  const reader = await receiving(actor, now);
  const referral = await getOwnReferral(reader, ground, { referralId, side, now });
  if (!Number.isInteger(number) || number > 10_000) throw new Missing("plan");
  const outcome = await commit(reader, async (tx) => {
    await within(tx, reader);
    const what = { event: "look" as const, referralId, groups: ["plan"], ground };
    await noteLook(tx, reader, { what, now });
    // The database shows a supplier what is shared with it, and nothing else.
    const plan = await tx.plan.findUnique({ where: { referralId_number: { referralId, number } } });
    const key = plan && (await findClientKey(tx, referralId));
    if (!plan || !key || (kind && plan.kind !== kind)) throw new Missing("plan");
    const opened = openedBy(key, plan);
    // That it was read is said of who received it, for whom it had to be there before the start.
    if (side === "sender" || referral.partIn !== null || plan.readAt !== null)
      return unchanged(opened);
    await noteReading(tx, plan, { reader, now });
    const subject = `referral/${referral.id}`;
    return changed(opened, { action: "plan.read", subject, details: { number }, announce: [] });
  });
  if (!outcome.ok) throw new Missing("plan");
  const opened = outcome.value;
  if ("summary" in opened) return { kind: "summary", number, summary: opened.summary };
  return { kind: "document", number, file: await fileOf(opened) };
}

type Opened = { summary: Summary } | { fileId: string; key: Buffer };

function openedBy(key: Buffer, plan: Plan): Opened {
  // Held to its codes by the database.
  const place = { ...plan, kind: plan.kind as PlanKind };
  if (plan.kind === "summary") return { summary: openSummary(key, place, plan.sealed) };
  if (plan.fileId === null) throw new Missing("plan");
  return { fileId: plan.fileId, key: openFileKey(key, place, plan.sealed) };
}

async function noteReading(
  tx: Tx,
  { id, referralId }: Plan,
  { reader, now }: { reader: Actor; now: Date },
): Promise<void> {
  await tx.plan.update({ where: { id }, data: { readAt: now } });
  await notePlan(tx, reader, { id: referralId, act: "read-plan", side: "supplier", now });
}

async function fileOf({ fileId, key }: Extract<Opened, { fileId: string }>) {
  const file = await findFile(fileId);
  if (!file) throw new Missing("plan");
  const { name, mediaType, bytes } = file;
  return {
    ...{ name, mediaType, bytes },
    content: readFile(fileId, heldKeys(new Map([[fileId, key]]))),
  };
}
