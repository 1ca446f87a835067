import { caseOwners, openCase } from "./cases.server";
import { assertReferrer } from "../needs/need-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, may, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** `all`: every open case of that person. */
export type HandedOver = { from: string; needIds: string[] | "all"; to: string };

/**
 * Gives cases to a colleague: each need with its requests and referrals. One's own, one that somebody
 * takes over for itself, and for who leads the team any of them (issue: one or all, also of a leaver).
 */
export function handOver(
  actor: Actor,
  { from, needIds, to }: HandedOver,
  now = new Date(),
): Promise<Outcome<{ count: number }>> {
  return commit(actor, async (tx) => {
    const organisationId = assertReferrer(actor, "need.keep");
    await within(tx, actor);
    // As taking somebody out of the organisation does: nobody gets cases who just left.
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const chosen = needIds === "all" ? {} : { id: { in: needIds.filter(isUuid) } };
    if (needIds !== "all" && needIds.length === 0) return refuse("case.none", { field: "zaak" });
    const colleagues = await caseOwners(tx, organisationId);
    if (!colleagues.some(({ userId }) => userId === to))
      return refuse("case.no-colleague", { field: "naar" });
    if (!isUuid(from)) return refuseMove("case.gone");
    assertOwn(actor, { from, to, organisationId });
    const needs = await tx.need.findMany({
      where: { AND: [openCase, { ...chosen, organisationId, ownerId: from }] },
      select: { id: true },
    });
    // Somebody may have given them away meanwhile.
    if (needs.length === 0) return refuseMove("case.gone");
    const moved = needs.map(({ id }) => id);
    await give(tx, moved, { from, to });
    if (to !== actor.userId && moved.length > 0) await tell(tx, { moved, to }, now);
    return changed(
      { count: moved.length },
      ...moved.map((id) => ({
        ...{ action: "case.hand-over", subject: `need/${id}`, announce: [] },
        details: { from, to },
      })),
    );
  });
}

type Asked = { from: string; to: string; organisationId: string };

function assertOwn(actor: Actor, { from, to, organisationId }: Asked): void {
  if (to === actor.userId || from === actor.userId) return;
  if (!may(actor, "case.hand-over-any", { organisationId })) throw new Denied("case.hand-over-any");
}

type Giving = { from: string; to: string };

async function give(tx: Tx, needIds: string[], { from, to }: Giving): Promise<void> {
  const where = { needId: { in: needIds } };
  const data = { ownerId: to };
  await tx.need.updateMany({ where: { id: { in: needIds }, ownerId: from }, data });
  await tx.availabilityRequest.updateMany({ where, data });
  await tx.referral.updateMany({ where, data });
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
