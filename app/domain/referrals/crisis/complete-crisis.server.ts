import { type Client, clientFaults, plainClient } from "../identity/client";
import { sealClient } from "../identity/seal-client.server";
import { mayOpenClientData } from "../keeping/privacy-approval.server";
import { dueAfter } from "../referral/move-referral.server";
import { isOver } from "../referral/referral";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { refFault } from "../referral/said";
import { responsibleFor } from "../referral/open-referral.server";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type Completion = { id: string; client: Client; senderRef: string };

/** After the telephone call: who it was about, for the supplier that took it on. */
export function completeCrisis(
  actor: Actor,
  { id, client: sent, senderRef }: Completion,
  now = new Date(),
): Promise<Outcome<null>> {
  const client = plainClient(sent);
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    if (!isToComplete(found)) return refuseMove("referral.moved-already");
    const isApproved = await mayOpenClientData(await responsibleFor(tx, found), { now });
    if (!isApproved) return refuse("referral.not-approved");
    const fault = faultOf(client, senderRef, now);
    if (fault) return fault;
    await complete(tx, found, { senderRef, now });
    await sealClient(tx, id, client);
    const groups = ["identity", "contact"];
    const what = { event: "change" as const, referralId: id, groups, ground: "referral.keep" };
    await noteLook(tx, actor, { what, now });
    await tx.referralEntry.create({
      data: { referralId: id, at: now, by: actor.userId, side: "sender", act: "complete" },
    });
    await tellReceiver(tx, found, { kind: "referral-changed", key: "completed", now });
    const trace = { action: "referral.complete", subject: `referral/${id}`, announce: [] };
    return changed(null, trace);
  });
}

/** Recorded after a call, and not yet said who it is. */
export function isToComplete({
  crisisAt,
  completedAt,
  state,
}: Pick<FoundReferral, "crisisAt" | "completedAt" | "state">): boolean {
  return crisisAt !== null && completedAt === null && !isOver(state);
}

function faultOf(client: Client, senderRef: string, now: Date): Refused | null {
  const refusals = [...(refFault(senderRef)?.refusals ?? []), ...clientFaults(client, dayAt(now))];
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

async function complete(
  tx: Tx,
  found: FoundReferral,
  { senderRef, now }: { senderRef: string; now: Date },
): Promise<void> {
  const dueOn = await dueAfter(found.state, { ...found, completedAt: now }, now);
  await tx.referral.update({
    where: { id: found.id },
    data: {
      ...{ completedAt: now, changedAt: now, dueOn, lateToldOf: null },
      ...{ senderRef: senderRef || found.senderRef, version: { increment: 1 } },
    },
  });
}
