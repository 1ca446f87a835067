import { answeredBy } from "../requests/answers-for.server";
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";

type Consult = { id: string; supplierId: string };

/** The managers of the supplier hear that there is something to read; never what. */
export async function tellOfConsult(
  tx: Tx,
  { id, supplierId }: Consult,
  { kind, key = "", now }: { kind: "consult-asked" | "consult-late"; key?: string; now: Date },
): Promise<void> {
  const roles = ["provider-manager"] as const;
  const news = { kind, subject: `received-consult/${id}`, eventKey: `consult/${id}/${kind}${key}` };
  for (const provider of await answeredBy(tx, supplierId))
    await notify(tx, news, { concerned: { supplierId: provider, roles }, now });
}

/** Whoever asked hears that there is an answer, or none yet. */
export async function tellAsker(
  tx: Tx,
  { id, askedBy }: { id: string; askedBy: string },
  { key, now }: { key: string; now: Date },
): Promise<void> {
  const kind = "consult-answered" as const;
  const news = { kind, subject: `consult/${id}`, eventKey: `consult/${id}/${key}` };
  const concerned = { userId: askedBy, roles: NOTIFICATION_KINDS[kind] };
  await notify(tx, news, { concerned, now });
}
