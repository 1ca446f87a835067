import { createHash } from "node:crypto";

import { type AccessEntry, canonical, type ChainFault, FIRST } from "./access-chain";
import type { Tx } from "~/db/commit.server";
import { derive } from "~/db/derive.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

const AT_ONCE = 1_000;
/** Longer than any transaction lasts: whatever has a lower number is in by then. */
const SETTLED_MS = 2 * 60 * 1_000;
const LOCK = 727_281;

/** Seals what was added to the log since the last time; returns how many entries. */
export async function sealAccess(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "referrals.tend");
  let sealed = 0;
  for (const organisationId of await organisationsIn(actor))
    for (let more = AT_ONCE; more === AT_ONCE; sealed += more)
      more = await sealSome(actor, organisationId, new Date(now.getTime() - SETTLED_MS));
  return sealed;
}

async function organisationsIn(actor: Actor): Promise<string[]> {
  const rows = await askWithin(actor, (tx) =>
    tx.accessEntry.groupBy({ by: ["organisationId"], orderBy: { organisationId: "asc" } }),
  );
  return rows.map(({ organisationId }) => organisationId);
}

function sealSome(actor: Actor, organisationId: string, before: Date): Promise<number> {
  return derive(async (tx) => {
    await within(tx, actor);
    // One at a time: two would both go on from the same seal.
    await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int)`;
    const last = await lastSeal(tx, organisationId);
    const entries = await tx.accessEntry.findMany({
      where: { organisationId, at: { lt: before }, id: { gt: last?.entryId ?? 0n } },
      ...{ orderBy: { id: "asc" }, take: AT_ONCE },
    });
    let hash = last?.hash ?? FIRST;
    const data = entries.map((entry) => {
      hash = sealOf(hash, entry);
      return { entryId: entry.id, organisationId, hash };
    });
    await tx.accessSeal.createMany({ data });
    return data.length;
  });
}

function lastSeal(tx: Tx, organisationId: string) {
  return tx.accessSeal.findFirst({ where: { organisationId }, orderBy: { entryId: "desc" } });
}

function sealOf(former: string, entry: AccessEntry): string {
  return createHash("sha256")
    .update(former + canonical(entry))
    .digest("hex");
}

/** The first entry of each organisation that is not what was sealed; nothing when the log is whole. */
export async function verifyAccess(actor: Actor): Promise<ChainFault[]> {
  assertMay(actor, "referrals.tend");
  const organisations = await askWithin(actor, (tx) =>
    tx.accessSeal.groupBy({ by: ["organisationId"], orderBy: { organisationId: "asc" } }),
  );
  const faults: ChainFault[] = [];
  for (const { organisationId } of organisations) {
    const fault = await verifyOne(actor, organisationId);
    if (fault) faults.push({ organisationId, ...fault });
  }
  return faults;
}

type Fault = Omit<ChainFault, "organisationId">;

async function verifyOne(actor: Actor, organisationId: string): Promise<Fault | null> {
  let [former, from] = [FIRST, 0n];
  for (;;) {
    const part = await askWithin(actor, (tx) => partAfter(tx, organisationId, from));
    if (part.seals.length === 0) return null;
    for (const { entryId, hash } of part.seals) {
      const fault = faultAt(part.entries, { former, from, entryId, hash });
      if (fault) return fault;
      [former, from] = [hash, entryId];
    }
  }
}

async function partAfter(tx: Tx, organisationId: string, from: bigint) {
  const seals = await tx.accessSeal.findMany({
    ...{ where: { organisationId, entryId: { gt: from } } },
    ...{ orderBy: { entryId: "asc" }, take: AT_ONCE },
  });
  const to = seals.at(-1)?.entryId ?? from;
  const entries = await tx.accessEntry.findMany({
    where: { organisationId, id: { gt: from, lte: to } },
    orderBy: { id: "asc" },
  });
  return { seals, entries };
}

type Link = { former: string; from: bigint; entryId: bigint; hash: string };

function faultAt(entries: AccessEntry[], { former, from, entryId, hash }: Link): Fault | null {
  const added = entries.find(({ id }) => id > from && id < entryId);
  if (added) return { entryId: added.id, kind: "added" };
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return { entryId, kind: "removed" };
  return sealOf(former, entry) === hash ? null : { entryId, kind: "changed" };
}
