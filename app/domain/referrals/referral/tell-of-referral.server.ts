/** Who hears of a referral. What is told says only that there is something to read (P-65). */
import { receiversOf } from "./received-by.server";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";

type Referred = { id: string; supplierId: string; ownerId: string };

/** `key` tells one event of a referral from another. */
type Told<Kind> = { kind: Kind; key: string; now: Date };

type ReceiverNews =
  "referral-received" | "referral-changed" | "own-indication-ending" | "own-evaluation-due";

/** The managers of whoever receives it, and of its deputy. */
export async function tellReceiver(
  tx: Tx,
  { id, supplierId }: Referred,
  { kind, key, now }: Told<ReceiverNews>,
): Promise<void> {
  const news = { kind, subject: `referral/${id}`, eventKey: `referral/${id}/${key}` };
  const roles = NOTIFICATION_KINDS[kind];
  for (const receiver of await receiversOf(tx, supplierId, now))
    await notify(tx, news, { concerned: { supplierId: receiver, roles }, now });
}

type OwnerNews =
  | "referral-answered"
  | "referral-late"
  | "supplier-stopped"
  | "indication-ending"
  | "evaluation-due"
  | "consent-withdrawn";

/** Whoever of the sender has it in hand. */
export async function tellOwner(
  tx: Tx,
  { id, ownerId }: Referred,
  { kind, key, now }: Told<OwnerNews>,
): Promise<void> {
  const news = { kind, subject: `referral/${id}`, eventKey: `referral/${id}/${key}` };
  const roles = NOTIFICATION_KINDS[kind];
  await notify(tx, news, { concerned: { userId: ownerId, roles }, now });
}
