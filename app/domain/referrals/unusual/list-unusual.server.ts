import type { UnusualKind, UnusualOutcome } from "./unusual-look";
import type { Tx } from "~/db/commit.server";
import { look } from "~/db/look.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { UnusualLook } from "~/generated/prisma/client";

const MOST = 200;

export type UnusualLine = {
  id: string;
  kind: UnusualKind;
  /** Null: somebody who is gone. */
  name: string | null;
  firstAt: Date;
  lastAt: Date;
  clients: number;
  settledAt: Date | null;
  outcome: UnusualOutcome | null;
};

export type UnusualFile = UnusualLine & {
  isAboutReader: boolean;
  note: string;
  /** What stands behind it, as the log has it. */
  rows: {
    id: string;
    at: Date;
    event: string;
    groups: string[];
    roles: string[];
    referral: { id: string; number: number } | null;
  }[];
};

/** What stands out in the own organisation: what nobody looked into yet first, then the newest. */
export async function listUnusual(actor: Actor): Promise<{ lines: UnusualLine[]; isCut: boolean }> {
  const organisationId = mayRead(actor);
  return askWithin(actor, async (tx) => {
    const rows = await tx.unusualLook.findMany({
      where: { organisationId },
      orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { foundAt: "desc" }],
      take: MOST + 1,
    });
    const lines: UnusualLine[] = [];
    for (const row of rows.slice(0, MOST)) lines.push((await lineOf(tx, row)).line);
    return { lines, isCut: rows.length > MOST };
  });
}

export async function countUnusual(actor: Actor): Promise<number> {
  const organisationId = mayRead(actor);
  return askWithin(actor, (tx) =>
    tx.unusualLook.count({ where: { organisationId, settledAt: null } }),
  );
}

/** With the entries behind it; reading those is reading the log of each client, and stands in it. */
export async function getUnusual(actor: Actor, id: string, now = new Date()): Promise<UnusualFile> {
  mayRead(actor);
  const referralIds = await askWithin(actor, async (tx) => {
    const { entries } = await lineOf(tx, await ownOne(tx, actor, id));
    return [...new Set(entries.flatMap(({ referralId }) => referralId ?? []))];
  });
  const what = referralIds.map((referralId) => ({
    ...{ event: "look" as const, referralId, groups: ["access-log"], ground: READ },
  }));
  return look(actor, what, { now, show: (tx) => fileOf(tx, actor, id) });
}

const READ = "unusual-look.read";

function mayRead(actor: Actor): string {
  const organisationId = actor.organisationId ?? "";
  assertMay(actor, READ, { organisationId });
  return organisationId;
}

/** One of others is not there. */
export async function ownOne(tx: Tx, { organisationId }: Actor, id: string): Promise<UnusualLook> {
  const where = { id, organisationId: organisationId ?? "" };
  const found = isUuid(id) ? await tx.unusualLook.findFirst({ where }) : null;
  if (!found) throw new Missing("unusual-look");
  return found;
}

async function lineOf(tx: Tx, row: UnusualLook) {
  const behind = await tx.unusualLookEntry.findMany({ where: { lookId: row.id } });
  const entries = await tx.accessEntry.findMany({
    where: { id: { in: behind.map(({ entryId }) => entryId) } },
    orderBy: { id: "asc" },
  });
  const user = await tx.user.findUnique({
    where: { id: row.userId },
    select: { name: true },
  });
  const line: UnusualLine = {
    ...{ id: row.id, name: user?.name ?? null, settledAt: row.settledAt },
    ...{ firstAt: entries[0]!.at, lastAt: entries.at(-1)!.at },
    clients: new Set(entries.map(({ referralId }) => referralId)).size,
    // Held to their codes by the database.
    ...{ kind: row.kind as UnusualKind, outcome: row.outcome as UnusualOutcome | null },
  };
  return { line, entries };
}

async function fileOf(tx: Tx, actor: Actor, id: string): Promise<UnusualFile> {
  const row = await ownOne(tx, actor, id);
  const { line, entries } = await lineOf(tx, row);
  const referrals = await tx.referral.findMany({
    where: { id: { in: entries.flatMap(({ referralId }) => referralId ?? []) } },
    select: { id: true, number: true },
  });
  return {
    ...line,
    ...{ note: row.note, isAboutReader: row.userId === actor.userId },
    rows: entries.map(({ id: entryId, at, event, groups, roles, referralId }) => ({
      ...{ id: String(entryId), at, event, groups, roles },
      referral: referrals.find((one) => one.id === referralId) ?? null,
    })),
  };
}
