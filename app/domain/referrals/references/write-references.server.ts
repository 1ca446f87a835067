import {
  type Decision,
  DECISIONS,
  plainReferences,
  REFERENCE_FIELDS,
  referenceFaults,
  type References,
  type SaidReferences,
  writesReferences,
} from "./reference";
import { closeReferences, openReferences } from "./seal-references.server";
import { findClientKey } from "../identity/client-key.server";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type WrittenReferences = SaidReferences & {
  id: string;
  indicationId: string;
  /** Of what the sender saw. */
  version: number;
};

/** The sender writes down or corrects what the help is called elsewhere; the supplier hears of it. */
export function writeReferences(
  actor: Actor,
  sent: WrittenReferences,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { id, indicationId, version } = sent;
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const references = plainReferences(sent.references);
    if (!isOpen(found) || !writesReferences(await getRegion(now), found))
      return refuseMove("references.not-here");
    const key = await findClientKey(tx, id);
    const before = await standing(tx, { id, indicationId });
    if (!key || !before || before.version !== version)
      return refuseMove("references.changed-meanwhile");
    const was = before.row && openReferences(key, before.row);
    const given = { today: dayAt(now), stood: was };
    const refusals = referenceFaults({ ...sent, references }, given);
    if (refusals.length > 0) return { ok: false, refusals };
    const decision = sent.decision ?? "none";
    const fields = fieldsChanged({ decision, references }, { was, row: before.row });
    if (fields.length === 0) return unchanged(null);
    const place = { indicationId, referralId: id };
    const sealed = closeReferences(key, place, references);
    const data = { decision, sealed, writtenBy: actor.userId, writtenAt: now };
    await tx.indicationReference.upsert({
      where: { indicationId },
      create: { ...place, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    await noteWriting(tx, actor, { found, now });
    const trace = { action: "references.write", subject: `referral/${id}`, announce: [] };
    return changed(null, { ...trace, details: { fields } });
  });
}

/** Of a crisis there is no key until it is said who it was. */
const isOpen = ({ openedAt, wipedAt }: FoundReferral) => openedAt !== null && wipedAt === null;

type Row = { indicationId: string; referralId: string; decision: string; sealed: Uint8Array };

/** Null where the referral has no such indication. */
async function standing(tx: Tx, { id, indicationId }: { id: string; indicationId: string }) {
  const indication = isUuid(indicationId)
    ? await tx.indication.findFirst({
        where: { id: indicationId, trajectory: { referralId: id } },
        include: { reference: true },
      })
    : null;
  if (!indication) return null;
  const row = indication.reference;
  return { row: row as Row | null, version: row?.version ?? 0 };
}

type Before = { was: References | null; row: Row | null };

/** Names of fields alone: the log never says what stood there. */
function fieldsChanged(
  { decision, references }: { decision: Decision; references: References },
  { was, row }: Before,
): string[] {
  const fields = REFERENCE_FIELDS.filter((field) => references[field] !== (was?.[field] ?? ""));
  const stood = DECISIONS.find((one) => one === row?.decision);
  return decision === stood ? fields : ["decision", ...fields];
}

async function noteWriting(
  tx: Tx,
  actor: Actor,
  { found, now }: { found: FoundReferral; now: Date },
): Promise<void> {
  const { id: referralId, version, shutAt } = found;
  const what = { event: "change" as const, referralId, groups: ["references"] };
  await noteLook(tx, actor, { what: { ...what, ground: "referral.keep" }, now });
  await tx.referralEntry.create({
    data: { referralId, at: now, by: actor.userId, side: "sender", act: "write-references" },
  });
  await tx.referral.update({
    where: { id: referralId },
    data: { changedAt: now, version: { increment: 1 } },
  });
  if (shutAt !== null) return;
  await tellReceiver(tx, found, { kind: "referral-changed", key: `references/${version}`, now });
}
