/** Who hears of a referral. What is told says only that there is something to read (P-65). */
import { receiversOf } from "./received-by.server";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { membersDoingParts, tellPartsOfChange } from "~/domain/combinations/public.server";

type Referred = { id: string; supplierId: string; ownerId: string };

/** `key` tells one event of a referral from another. */
type Told<Kind> = { kind: Kind; key: string; now: Date };

type ReceiverNews =
  "referral-received" | "referral-changed" | "own-indication-ending" | "own-evaluation-due";

/** Who can read who it is: whoever receives it, its deputy, and members that do a part of the help. */
export async function readersOf(
  tx: Tx,
  referred: Pick<Referred, "id" | "supplierId">,
  now: Date,
): Promise<string[]> {
  const receivers = await receiversOf(tx, referred.supplierId, now);
  return [...new Set([...receivers, ...(await membersDoingParts(tx, referred))])];
}

/** The managers of whoever receives it, and of its deputy; who does a part hears of a change as well. */
export async function tellReceiver(
  tx: Tx,
  { id, supplierId }: Referred,
  { kind, key, now }: Told<ReceiverNews>,
): Promise<void> {
  const news = { kind, subject: `referral/${id}`, eventKey: `referral/${id}/${key}` };
  const roles = NOTIFICATION_KINDS[kind];
  for (const receiver of await receiversOf(tx, supplierId, now))
    await notify(tx, news, { concerned: { supplierId: receiver, roles }, now });
  if (kind === "referral-changed") await tellPartsOfChange(tx, { id, supplierId }, { key, now });
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
