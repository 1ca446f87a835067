/** Who hears of a part. What is told says only that there is something to read (P-65). */
import type { HeldNeed } from "./hold-need.server";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";

type Told = {
  kind: "part-proposed" | "part-answered" | "part-changed" | "part-over";
  /** The members that hear of it. */
  members: readonly string[];
  key: string;
  now: Date;
};

export async function tellOfPart(
  tx: Tx,
  { code, referralId }: Pick<HeldNeed, "code" | "referralId">,
  { kind, members, key, now }: Told,
): Promise<void> {
  const news = { kind, subject: `${code}/${referralId}`, eventKey: `allocation/${key}` };
  for (const supplierId of members)
    await notify(tx, news, { concerned: { supplierId, roles: NOTIFICATION_KINDS[kind] }, now });
}
