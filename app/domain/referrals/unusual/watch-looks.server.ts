import { randomUUID } from "node:crypto";

import { signalsIn, type UnusualKind, type UnusualSignal, type WatchedLook } from "./unusual-look";
import { isOver, type ReferralState } from "../referral/referral";
import type { Tx } from "~/db/commit.server";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay, rolesThatMay } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { referralRules, type UnusualTerms, unusualTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, startOfDay } from "~/domain/kernel/day";
import { isUuid } from "~/domain/kernel/uuid";
import type { AccessEntry, Referral } from "~/generated/prisma/client";

const AT_ONCE = 1_000;
const LOG = "access_entry";
const LOCK = 727_282;
/** Longer than any transaction lasts: whatever has a lower number is in by then. */
const SETTLED_MS = 2 * 60 * 1_000;
const TWO_HOURS_MS = 2 * 60 * 60 * 1_000;

/**
 * Looks through what was added to the log since the last time, and tells the privacy officers what stands
 * out; returns how many new signals there are. Done twice it finds nothing twice.
 */
export async function watchLooks(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "referrals.tend");
  const { referral } = await getRegion(now);
  if (!referral) return 0;
  const terms = unusualTerms(referralRules({ referral }));
  let found = 0;
  for (let more = true; more;) {
    const part = await derive((tx) => watchSome(tx, actor, { terms, now }));
    found += part.found;
    more = part.read === AT_ONCE;
  }
  return found;
}

type At = { terms: UnusualTerms; now: Date };

async function watchSome(tx: Tx, actor: Actor, { terms, now }: At) {
  await within(tx, actor);
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int)`;
  const known = await tx.lookedThrough.findUnique({ where: { log: LOG } });
  const after = known?.entryId ?? 0n;
  const entries = await tx.accessEntry.findMany({
    where: { id: { gt: after }, at: { lt: new Date(now.getTime() - SETTLED_MS) } },
    ...{ orderBy: { id: "asc" }, take: AT_ONCE },
  });
  const upTo = entries.at(-1)?.id;
  if (upTo === undefined) return { read: 0, found: 0 };
  let found = 0;
  for (const person of peopleIn(entries.filter(isWatched)))
    found += await watchOne(tx, person, { after, upTo, terms, now });
  await tx.lookedThrough.upsert({
    where: { log: LOG },
    create: { log: LOG, entryId: upTo },
    update: { entryId: upTo },
  });
  return { read: entries.length, found };
}

const SEEN = ["look", "find", "print", "export", "change"];

/** People who saw something of a client. Reading the log itself is the work of who reads these signals. */
function isWatched({ userId, event, referralId, groups }: AccessEntry): boolean {
  const isOfLog = groups.length === 1 && groups[0] === "access-log";
  return isUuid(userId) && referralId !== null && SEEN.includes(event) && !isOfLog;
}

type Person = { userId: string; organisationId: string; from: Date };

function peopleIn(entries: AccessEntry[]): Person[] {
  const people = new Map<string, Person>();
  for (const { userId, organisationId, at } of entries) {
    const key = `${userId} ${organisationId}`;
    if (!people.has(key)) people.set(key, { userId, organisationId, from: at });
  }
  return [...people.values()];
}

type Part = At & { after: bigint; upTo: bigint };

async function watchOne(tx: Tx, person: Person, { after, upTo, terms, now }: Part) {
  const { userId, organisationId, from } = person;
  // What the day and the last hours already held.
  const since = Math.min(startOfDay(dayAt(from)).getTime(), from.getTime() - TWO_HOURS_MS);
  const entries = await tx.accessEntry.findMany({
    where: { userId, organisationId, at: { gte: new Date(since) }, id: { lte: upTo } },
    orderBy: { id: "asc" },
  });
  const looks = await watchedOf(tx, entries.filter(isWatched), terms);
  let found = 0;
  for (const signal of signalsIn(looks, { after, terms }))
    if (await keepSignal(tx, person, { signal, now })) found += 1;
  return found;
}

async function watchedOf(tx: Tx, entries: AccessEntry[], terms: UnusualTerms) {
  const ids = [...new Set(entries.map(({ referralId }) => referralId!))];
  const rows = await tx.referral.findMany({ where: { id: { in: ids } } });
  const referrals = new Map(rows.map((row) => [row.id, row]));
  const own = await ownCases(tx, rows, entries[0]);
  return entries.flatMap((entry): WatchedLook[] => {
    const referral = referrals.get(entry.referralId!);
    if (!referral) return [];
    return [
      {
        ...{ id: entry.id, at: entry.at, event: entry.event, referralId: referral.id },
        isOwn: hasNoLoad(entry, referral) || own.has(referral.id),
        isOver: isOverAt(entry, referral, terms) && !isOfficer(entry),
      },
    ];
  });
}

const LEADS = rolesThatMay("case.hand-over-any");
const OFFICERS = rolesThatMay("client.export");
const holds = ({ roles }: AccessEntry, any: readonly string[]) =>
  roles.some((role) => any.includes(role));
const isOfficer = (entry: AccessEntry) => holds(entry, OFFICERS);

/** Cases are of people where somebody refers; who leads a team or guards privacy has those of all. */
function hasNoLoad(entry: AccessEntry, { organisationId }: Referral): boolean {
  return entry.organisationId !== organisationId || holds(entry, LEADS) || isOfficer(entry);
}

/** Who has it in hand, who stands in for that person, and who did something with it. */
async function ownCases(tx: Tx, rows: Referral[], entry?: AccessEntry): Promise<Set<string>> {
  if (!entry) return new Set();
  const { userId, organisationId } = entry;
  const standsInFor = await tx.caseDeputy.findMany({
    where: { deputyId: userId, organisationId },
    select: { userId: true },
  });
  const owners = [userId, ...standsInFor.map((one) => one.userId)];
  const acted = await tx.referralEntry.findMany({
    where: { by: userId, referralId: { in: rows.map(({ id }) => id) } },
    select: { referralId: true },
  });
  const inHand = rows.filter(({ ownerId }) => owners.includes(ownerId));
  return new Set([...inHand.map(({ id }) => id), ...acted.map(({ referralId }) => referralId)]);
}

function isOverAt({ at }: AccessEntry, referral: Referral, { overAfterDays }: UnusualTerms) {
  const { wipedAt, state, endedOn, shutAt, changedAt } = referral;
  if (wipedAt !== null && wipedAt <= at) return true;
  // Held to its codes by the database.
  if (!isOver(state as ReferralState)) return false;
  const overOn = endedOn ? dayNumber(endedOn) : dayAt(shutAt ?? changedAt);
  return dayAt(at) > overOn + overAfterDays;
}

type Kept = { signal: UnusualSignal; now: Date };

/** With one that nobody looked into yet, or by itself; true: it is new. */
async function keepSignal(
  tx: Tx,
  { userId, organisationId }: Person,
  { signal: { kind, bucket, entryIds }, now }: Kept,
): Promise<boolean> {
  const known = await tx.unusualLookEntry.findMany({ where: { kind, entryId: { in: entryIds } } });
  const fresh = entryIds.filter((id) => !known.some(({ entryId }) => entryId === id));
  if (fresh.length === 0) return false;
  const where = { organisationId, userId, kind, bucket };
  const open = await tx.unusualLook.findFirst({ where: { ...where, settledAt: null } });
  const lookId = open?.id ?? randomUUID();
  if (!open) await tx.unusualLook.create({ data: { id: lookId, ...where, foundAt: now } });
  await tx.unusualLookEntry.createMany({
    data: fresh.map((entryId) => ({ kind, entryId, lookId })),
  });
  if (!open) await tellOfficers(tx, { id: lookId, organisationId, kind }, now);
  return !open;
}

type New = { id: string; organisationId: string; kind: UnusualKind };

async function tellOfficers(tx: Tx, { id, organisationId }: New, now: Date): Promise<void> {
  const officers = await tx.organisationMember.findMany({
    where: { organisationId, roles: { hasSome: OFFICERS } },
    select: { userId: true },
  });
  const userIds = officers.map(({ userId }) => userId);
  const news = { kind: "unusual-look", subject: `unusual-look/${id}` } as const;
  await notify(
    tx,
    { ...news, eventKey: `unusual-look/${id}` },
    { concerned: { userIds, roles: OFFICERS }, now },
  );
}
