/**
 * Remembers a search after it was answered, without making anyone wait.
 *
 * A row waits a few seconds in the process: what is typed on in the meantime replaces it, so that one
 * settled question leaves one row. Rows that cannot be written are dropped.
 */
import { daySession } from "./day-session.server";
import { choicesOf, isCounted, type SearchEvent, searchEvent, type Source } from "./search-event";
import type { Found } from "../finding/found";
import { note } from "~/db/note.server";
import { networkOf } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import { log } from "~/log.server";

export type Visitor = { address: string; browser: string };

type Asked = { region: string; source: Source; visitor: Visitor; now?: Date };
type Waiting = { event: SearchEvent; network: string; browser: string; since: number };
type Desk = { waiting: Map<string, Waiting>; alarm: NodeJS.Timeout | null };

const HELD_MS = 5_000;
const MOST_WAITING = 5_000;
const REPORT_EVERY_MS = 60_000;

// The server program and the Remix build each load this module: they share one desk through here.
const shared = globalThis as { etalageSought?: Desk };
const desk: Desk = (shared.etalageSought ??= { waiting: new Map(), alarm: null });

export function recordSearch(found: Found, { region, source, visitor, now = new Date() }: Asked) {
  const { address, browser } = visitor;
  if (!isCounted(found, browser)) return;
  const event = searchEvent(found, { region, source, now });
  const network = networkOf(address);
  const who = source === "page" ? `${network} ${browser}` : String(performance.now());
  if (desk.waiting.size >= MOST_WAITING) return;
  const since = performance.now();
  desk.waiting.set(`${who} ${choicesOf(event)}`, { event, network, browser, since });
  desk.alarm ??= setTimeout(ring, HELD_MS).unref();
}

function ring(): void {
  desk.alarm = null;
  void writeSearches(performance.now() - HELD_MS).finally(() => {
    if (desk.waiting.size > 0) desk.alarm ??= setTimeout(ring, HELD_MS / 2).unref();
  });
}

/** Writes what has waited since before; all of it when no moment is given. Never fails. */
export async function writeSearches(before = Infinity): Promise<void> {
  const due = [...desk.waiting].filter(([, { since }]) => since <= before);
  for (const [key] of due) desk.waiting.delete(key);
  if (due.length === 0) return;
  try {
    const data: Awaited<ReturnType<typeof rowOf>>[] = [];
    for (const [, one] of due) data.push(await rowOf(one));
    await note((tx) => tx.searchEvent.createMany({ data }));
  } catch (err) {
    reportLost(err, due.length);
  }
}

async function rowOf({ event, ...who }: Waiting) {
  const session = await daySession(who, event.day);
  return { ...event, day: dateOf(event.day), session };
}

let reportedAt = -Infinity;

function reportLost(err: unknown, lost: number): void {
  if (performance.now() - reportedAt < REPORT_EVERY_MS) return;
  reportedAt = performance.now();
  log.warn({ err, lost }, "searches are not remembered");
}
