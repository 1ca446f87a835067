import { readOwnWaits } from "../waiting-times/list-own-waiting-times.server";
import type { OwnWait } from "../waiting-times/own-wait";
import { isBlank, readSentWait, type SentWait } from "../waiting-times/wait-values";
import {
  holdOfferPlaces,
  type Saved,
  writeDeclarations,
} from "../waiting-times/write-declarations.server";
import { commit, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Called = { supplierCode: string; rows: SentWait[] };

/** The supplier that is called with its waits, for the region's desk. */
export async function getCalled(actor: Actor, supplierCode: string, now = new Date()) {
  assertMay(actor, "waiting-time.record");
  const supplier = await supplierOf(db, supplierCode);
  return { ...supplier, waits: await readOwnWaits(db, { supplierIds: [supplier.id] }, now) };
}

/**
 * The region's desk called and writes down what the supplier said. It ages like anything that was
 * declared, and its source says how it is known. A row without a state is left as it was.
 */
export function recordWaitingTimes(
  actor: Actor,
  { supplierCode, rows }: Called,
  now = new Date(),
): Promise<Outcome<Saved>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "waiting-time.record");
    const { id } = await supplierOf(tx, supplierCode);
    const supplierIds = [id];
    await holdOfferPlaces(tx, supplierIds);
    const waits = await readOwnWaits(tx, { supplierIds }, now);
    const said = rows.filter((row) => !isBlank(row) && row.status !== "");
    if (said.length === 0) return refuse("task.nothing-said");
    const read = said.map((row) => ({
      wait: waitOf(waits, row),
      ...readSentWait(row, dayAt(now)),
    }));
    const refusals = read.flatMap(({ faults }) => faults);
    if (refusals.length > 0) return { ok: false, refusals };
    const source = `regio, gebeld op ${isoDay(dayAt(now))}`;
    const news = read.map(({ wait, values }) => ({ wait, values, source }));
    return writeDeclarations(tx, news, { actor, action: "waiting-time.record", now });
  });
}

function waitOf(waits: OwnWait[], { id }: SentWait): OwnWait {
  const wait = waits.find((one) => one.id === id);
  if (!wait) throw new Missing("offer-place");
  return wait;
}

async function supplierOf(from: Pick<typeof db, "supplier"> | Tx, code: string) {
  const supplier = await from.supplier.findUnique({
    where: { code },
    select: { id: true, code: true, name: true, phone: true, email: true },
  });
  if (!supplier) throw new Missing("supplier");
  return supplier;
}
