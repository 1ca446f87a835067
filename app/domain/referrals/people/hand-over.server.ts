import { caseOwners, openCase } from "./cases.server";
import { assertReferrer } from "../needs/need-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, may, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type HandedOver = { needIds: string[]; to: string };

/**
 * Gives cases to a colleague: each need with its requests and referrals. One's own, one that somebody
 * takes over for itself, and for who leads the team any of them (issue: one or all, also of a leaver).
 */
export function handOver(
  actor: Actor,
  { needIds, to }: HandedOver,
  now = new Date(),
): Promise<Outcome<{ count: number }>> {
  return commit(actor, async (tx) => {
    const organisationId = assertReferrer(actor, "need.keep");
    await within(tx, actor);
    const ids = [...new Set(needIds)].filter(isUuid);
    if (ids.length === 0) return refuse("case.none", { field: "zaak" });
    const colleagues = await caseOwners(tx, organisationId);
    if (!colleagues.some(({ userId }) => userId === to))
      return refuse("case.no-colleague", { field: "naar" });
    const needs = await tx.need.findMany({
      where: { AND: [openCase, { id: { in: ids }, organisationId, ownerId: { not: to } }] },
      select: { id: true, ownerId: true },
    });
    assertOwn(actor, { needs, to, organisationId });
    const moved = needs.map(({ id }) => id);
    await give(tx, moved, to);
    if (to !== actor.userId && moved.length > 0) await tell(tx, { moved, to }, now);
    return changed(
      { count: moved.length },
      ...needs.map(({ id, ownerId }) => ({
        ...{ action: "case.hand-over", subject: `need/${id}`, announce: [] },
        details: { from: ownerId, to },
      })),
    );
  });
}

type Asked = { needs: { ownerId: string }[]; to: string; organisationId: string };

function assertOwn(actor: Actor, { needs, to, organisationId }: Asked): void {
  if (to === actor.userId || needs.every(({ ownerId }) => ownerId === actor.userId)) return;
  if (!may(actor, "case.hand-over-any", { organisationId })) throw new Denied("case.hand-over-any");
}

async function give(tx: Tx, needIds: string[], ownerId: string): Promise<void> {
  const where = { needId: { in: needIds } };
  await tx.need.updateMany({ where: { id: { in: needIds } }, data: { ownerId } });
  await tx.availabilityRequest.updateMany({ where, data: { ownerId } });
  await tx.referral.updateMany({ where, data: { ownerId } });
}

/** Once for all of them: the list says which. */
async function tell(tx: Tx, { moved, to }: { moved: string[]; to: string }, now: Date) {
  const kind = "case-handed-over" as const;
  const [first] = moved;
  const news = {
    ...{ kind, subject: `need/${first}` },
    eventKey: `need/${first}/hand-over/${now.toISOString()}`,
  };
  await notify(tx, news, { concerned: { userId: to, roles: NOTIFICATION_KINDS[kind] }, now });
}
