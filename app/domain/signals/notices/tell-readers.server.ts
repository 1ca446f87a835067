import { type Addressed, organisationsFor, rolesFor } from "./audience.server";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";

/** Everybody whom a notice is for hears that there is one, the way each chose; once. */
export async function tellReaders(
  tx: Tx,
  notice: Addressed & { id: string },
  now: Date,
): Promise<void> {
  const { id } = notice;
  const roles = rolesFor(notice);
  const members = await tx.organisationMember.findMany({
    where: { roles: { hasSome: [...roles] }, organisation: organisationsFor(notice, now) },
    select: { userId: true },
  });
  const userIds = [...new Set(members.map(({ userId }) => userId))];
  const news = {
    ...({ kind: "notice-published", subject: `notice/${id}` } as const),
    eventKey: `notice/${id}`,
  };
  await notify(tx, news, { concerned: { userIds, roles }, now });
  await tx.notice.update({ where: { id }, data: { toldAt: now } });
}
