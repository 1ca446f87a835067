import { getOwnReferral, type OwnReferral, type Side } from "./own-referral.server";
import type { Client } from "../identity/client";
import { openClient } from "../identity/seal-client.server";
import { receiving } from "../referral/received-by.server";
import { look, type LookEvent } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";

export type ShownClient = { referral: OwnReferral; client: Client | null };

/**
 * Who a referral is about, for the sender's side and for the supplier while it is open; the log has it
 * before it is shown. A supplier to which it is not open, or no longer, hears that there is nothing.
 */
export async function showClient(
  actor: Actor,
  { referralId, side, event }: { referralId: string; side: Side; event: LookEvent },
  now = new Date(),
): Promise<ShownClient> {
  const ground = "client.look";
  const reader = await receiving(actor, now);
  const referral = await getOwnReferral(reader, ground, { referralId, side, now });
  const isShut = referral.openedAt === null || referral.shutAt !== null;
  if (side === "supplier" && isShut) throw new Missing("referral");
  const groups = ["identity", "contact"];
  const client = await look(
    reader,
    { event, referralId, groups, ground },
    { now, show: (tx) => openClient(tx, referralId) },
  );
  return { referral, client };
}
