import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";

/** The supplier hears what was decided. */
export async function tellSupplierOfStop(
  tx: Tx,
  { id, kind }: { id: string; kind: "stop-decided" },
  now: Date,
): Promise<void> {
  const { supplierId } = await tx.clientStop.findUniqueOrThrow({ where: { id } });
  const news = { kind, subject: `client-stop/${id}`, eventKey: `${kind}/${id}` };
  const concerned = { supplierId, roles: NOTIFICATION_KINDS[kind] };
  await notify(tx, news, { concerned, now });
}

/** Contract management hears that one was asked. */
export async function tellRegionOfStop(tx: Tx, id: string, now: Date): Promise<void> {
  const kind = "stop-asked";
  const news = { kind, subject: `client-stop/${id}`, eventKey: `${kind}/${id}` } as const;
  await notify(tx, news, { concerned: { roles: NOTIFICATION_KINDS[kind] }, now });
}
