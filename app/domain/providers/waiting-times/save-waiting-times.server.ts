import { ownDeclaration } from "./current-declaration.server";
import { readOwnWaits } from "./list-own-waiting-times.server";
import {
  isDoubted,
  type OwnDeclaration,
  type OwnWait,
  valuesOf,
  whyNotConfirmed,
} from "./own-wait";
import { assertMayDeclare, assertOwn } from "./own-only";
import { planChanges, type WaitPlan } from "./wait-plan";
import { type SentWait, WAIT_METHODS, type WaitMethod } from "./wait-values";
import {
  holdOfferPlaces,
  type NewDeclaration,
  type Saved,
  writeDeclarations,
} from "./write-declarations.server";
import { commit, type Tx } from "~/db/commit.server";
import { db, type ReadDatabase } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

export type WaitTable = {
  rows: SentWait[];
  method: WaitMethod;
  /** Whether every row that was sent and not changed still holds. */
  confirmRest: boolean;
};

export type SavedTable = Saved & { changed: number; confirmed: number };

/** Changes one wait or many, in one transaction: one bad row names itself and nothing changes. */
export function saveWaitingTimes(
  actor: Actor,
  { rows, method, confirmRest }: WaitTable,
  now = new Date(),
): Promise<Outcome<SavedTable>> {
  return commit(actor, async (tx) => {
    assertMayDeclare(actor);
    await holdOfferPlaces(tx, actor.supplierIds);
    const { plan, waits } = await planFrom(tx, { actor, rows }, now);
    if (plan.faults.length > 0) return { ok: false, refusals: plan.faults };
    const changes = plan.changes.map(({ wait, after }) => ({
      ...{ wait, values: after, source: method },
    }));
    const touched = new Set(changes.map(({ wait }) => wait.id));
    const rest = confirmRest ? seenAsIs(waits, rows).filter(({ id }) => !touched.has(id)) : [];
    const confirmed = rest.flatMap((wait) => restated(wait, now));
    const by = { actor, action: "waiting-time.declare", now };
    const written = await writeDeclarations(tx, [...changes, ...confirmed], by);
    const counts = { changed: changes.length, confirmed: confirmed.length };
    return { ...written, value: { ...written.value, ...counts } };
  });
}

/** What saving would change, without saving it; `rest` is how many others can be confirmed along. */
export async function previewWaitingTimes(
  actor: Actor,
  rows: SentWait[],
  now = new Date(),
): Promise<WaitPlan & { rest: number }> {
  assertMayDeclare(actor);
  const { plan, waits } = await planFrom(db, { actor, rows }, now);
  const changing = new Set(plan.changes.map(({ wait }) => wait.id));
  const rest = seenAsIs(waits, rows).filter(
    ({ id, declared }) => !changing.has(id) && whyNotConfirmed(declared, dayAt(now)) === null,
  );
  return { ...plan, rest: rest.length };
}

async function planFrom(
  from: Pick<ReadDatabase, "offerPlace" | "waitingDeclaration"> | Tx,
  { actor, rows }: { actor: Actor; rows: SentWait[] },
  now: Date,
): Promise<{ plan: WaitPlan; waits: OwnWait[] }> {
  const waits = await readOwnWaits(from, actor, now);
  assertOwn(waits, rows);
  const replaced = await readReplaced(from, { waits, rows });
  return { plan: planChanges({ waits, sent: rows, replaced }, dayAt(now)), waits };
}

/** What stood in a table that was opened before someone else saved. */
async function readReplaced(
  from: Pick<ReadDatabase, "waitingDeclaration">,
  { waits, rows }: { waits: OwnWait[]; rows: SentWait[] },
): Promise<Map<string, OwnDeclaration>> {
  const current = new Set(waits.map(({ declared }) => declared?.id));
  const older = rows.filter(({ seen }) => /^\d{1,18}$/.test(seen) && !current.has(seen));
  if (older.length === 0) return new Map();
  const found = await from.waitingDeclaration.findMany({
    where: {
      id: { in: older.map(({ seen }) => BigInt(seen)) },
      offerPlaceId: { in: waits.map(({ id }) => id) },
    },
  });
  return new Map(found.map((row) => [String(row.id), ownDeclaration(row)]));
}

/** Nobody confirms what was changed after the table was opened, nor a doubt along with the rest. */
function seenAsIs(waits: OwnWait[], rows: SentWait[]): OwnWait[] {
  const seen = new Map(rows.map((row) => [row.id, row.seen]));
  const standing = waits.filter(({ id, declared }) => declared && seen.get(id) === declared.id);
  return standing.filter((wait) => !isDoubted(wait));
}

/**
 * The same said again today; nothing when it cannot hold any more, or was said today already and
 * nobody doubts it.
 */
export function restated(wait: OwnWait, now: Date): NewDeclaration[] {
  const { declared } = wait;
  const today = dayAt(now);
  if (!declared || whyNotConfirmed(declared, today)) return [];
  if (declared.asOf >= today && !isDoubted(wait)) return [];
  const isMethod = WAIT_METHODS.some((method) => method === declared.source);
  return [{ wait, values: valuesOf(declared), source: isMethod ? declared.source : "declared" }];
}
