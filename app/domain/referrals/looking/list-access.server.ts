import { getOwnReferral, type OwnReferral, type Side } from "./own-referral.server";
import { receiving } from "../referral/received-by.server";
import type { Tx } from "~/db/commit.server";
import { look } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { isUuid } from "~/domain/kernel/uuid";

/** The newest of one client; a log on paper is no longer. */
const MOST = 500;

export type AccessLine = {
  id: string;
  at: Date;
  event: string;
  /** Null: somebody who is gone, or who looked with a code. */
  name: string | null;
  roles: string[];
  groups: string[];
};

export type AccessOf = { referral: OwnReferral; lines: AccessLine[]; isCut: boolean };

/** Who of the own organisation looked at one client, the newest first. Reading it is looking too. */
export async function listAccess(
  actor: Actor,
  { referralId, side }: { referralId: string; side: Side },
  now = new Date(),
): Promise<AccessOf> {
  const ground = "access-log.read";
  const reader = await receiving(actor, now);
  const referral = await getOwnReferral(reader, ground, { referralId, side, now });
  const what = { event: "look" as const, referralId, groups: ["access-log"], ground };
  const rows = await look(reader, what, {
    now,
    show: (tx) => entriesOf(tx, { referralId, organisationId: actor.organisationId! }),
  });
  return { referral, lines: rows.slice(0, MOST), isCut: rows.length > MOST };
}

type Of = { referralId: string; organisationId: string };

async function entriesOf(tx: Tx, where: Of): Promise<AccessLine[]> {
  const entries = await tx.accessEntry.findMany({
    where,
    ...{ orderBy: { id: "desc" }, take: MOST + 1 },
  });
  const ids = [...new Set(entries.map(({ userId }) => userId))].filter(isUuid);
  const people = await tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return entries.map(({ id, at, event, userId, roles, groups }) => ({
    ...{ id: String(id), at, event, roles, groups, name: names.get(userId) ?? null },
  }));
}
