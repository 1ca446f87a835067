import type { Side } from "./dispute-for.server";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS, type NotificationKind } from "~/domain/accounts/public";
import { listReaders, notify } from "~/domain/accounts/public.server";

type About = { id: string; said: number; raisedBy: string; ownerId: string | null };

/** The other side hears that something was said; never what. */
export async function tellOther(
  tx: Tx,
  about: About,
  { side, now }: { side: Side; now: Date },
): Promise<void> {
  if (side === "raiser") return tellRegion(tx, about, { kind: "dispute-raised", now });
  const { id, said, raisedBy } = about;
  for (const kind of ["dispute-answered", "dispute-answered-provider"] as const) {
    const news = { kind, subject: `dispute/${id}`, eventKey: `dispute/${id}/${said}/${kind}` };
    await notify(tx, news, {
      concerned: { userId: raisedBy, roles: NOTIFICATION_KINDS[kind] },
      now,
    });
  }
}

/** Whoever has it in hand, else everybody of contract management. */
export async function tellRegion(
  tx: Tx,
  { id, said, ownerId }: Omit<About, "raisedBy">,
  { kind, now }: { kind: NotificationKind; now: Date },
): Promise<void> {
  const roles = NOTIFICATION_KINDS[kind];
  const owner = ownerId === null ? [] : await listReaders(tx, kind, { userId: ownerId, roles });
  const concerned = owner.length > 0 ? { userId: ownerId!, roles } : { roles };
  const news = { kind, subject: `dispute/${id}`, eventKey: `dispute/${id}/${said}/${kind}` };
  await notify(tx, news, { concerned, now });
}
