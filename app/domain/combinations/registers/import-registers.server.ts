import { readdir } from "node:fs/promises";

import {
  changesOf,
  type ImportOutcome,
  type ImportProgress,
  type ImportReport,
} from "./import-report";
import { prepareRegisters } from "./prepare-registers.server";
import { readRegisters, type ReadRegisters } from "./read-registers.server";
import { type Changed, changed, commit, type Trace } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Prepared, RegisterFault } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";
import { refuse } from "~/domain/kernel/outcome";
import { offersChanged } from "~/domain/providers/public";
import { listChangedOffers } from "~/domain/providers/public.server";

/** Longer than the largest region takes on a slow machine. */
const TIMEOUT_MS = 10 * 60 * 1000;
const OFFERS_PER_MESSAGE = 500;

export type ImportOptions = { now?: Date; onProgress?: (progress: ImportProgress) => void };

/** Takes in a region's registers: every row is checked first, and then all is written or nothing. */
export async function importRegisters(
  actor: Actor,
  folder: string,
  { now = new Date(), onProgress = () => undefined }: ImportOptions = {},
): Promise<ImportOutcome> {
  assertMay(actor, "registers.import");
  onProgress({ step: "reading", folder });
  const ignored = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  const read = await readRegisters(folder);
  const region = await getRegion(now);
  const rules = { region, today: isoDay(dayAt(now)), now, author: actor.userId };
  onProgress({ step: "checking", rows: rowsOf(read) });

  let faults: RegisterFault[] = [];
  const outcome = await commit(
    actor,
    async (tx) => {
      const { book, prepared } = await prepareRegisters(tx, read, rules);
      faults = allFaults(read, prepared);
      if (faults.length > 0) return refuse("registers.faulty");
      onProgress({ step: "writing", changes: sumOf(prepared) });
      for (const { write } of prepared) await write();
      const offerIds = await listChangedOffers(tx, book);
      return withTraces(read, prepared, offerIds);
    },
    { timeoutMs: TIMEOUT_MS },
  );
  if (!outcome.ok) return { ok: false, faults };
  onProgress({ step: "queued", offers: outcome.value.offersAnnounced });
  const known = Object.values(read).map(({ file }) => file);
  return {
    ok: true,
    value: { ...outcome.value, ignored: ignored.filter((name) => !known.includes(name)) },
  };
}

function rowsOf(read: ReadRegisters): number {
  return Object.values(read).reduce((sum, { rows }) => sum + rows, 0);
}

function sumOf(prepared: Prepared[]): number {
  return prepared.reduce((sum, { tally }) => sum + changesOf(tally), 0);
}

/** In the order of the files and lines, as a person works through them. */
function allFaults(read: ReadRegisters, prepared: Prepared[]): RegisterFault[] {
  const files = Object.values(read).map(({ file }) => file);
  const faults = [...Object.values(read), ...prepared].flatMap((register) => register.faults);
  return faults.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line,
  );
}

/** One audit entry per register that changed; registers that bring nothing new leave no trace. */
function withTraces(
  read: ReadRegisters,
  prepared: Prepared[],
  offerIds: string[],
): Changed<ImportReport> {
  const present = Object.values(read).filter(({ isPresent }) => isPresent);
  const rows = new Map(present.map((register) => [register.file, register.rows]));
  const registers = prepared.flatMap(({ file, tally }) => {
    const count = rows.get(file);
    return count === undefined ? [] : [{ file, rows: count, ...tally }];
  });
  const report = {
    registers,
    conflicts: prepared.flatMap(({ conflicts }) => conflicts),
    offersAnnounced: offerIds.length,
    ignored: [],
  };
  const traces = registers
    .filter((register) => changesOf(register) > 0)
    .map(({ file, ...counts }, i): Trace => ({
      action: "registers.import",
      subject: `register/${file}`,
      details: counts,
      announce: i === 0 ? announcements(offerIds) : [],
    }));
  return changed(report, ...traces);
}

function announcements(offerIds: string[]): Event[] {
  const parts = Math.ceil(offerIds.length / OFFERS_PER_MESSAGE);
  return Array.from({ length: parts }, (_, i) =>
    offersChanged(offerIds.slice(i * OFFERS_PER_MESSAGE, (i + 1) * OFFERS_PER_MESSAGE)),
  );
}
