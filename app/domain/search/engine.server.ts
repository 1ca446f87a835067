/**
 * The one door to the engines: which of them answers, and what happens when it is away (decision
 * 027). What is known of the first one is of this process only, and no truth: another finds out for
 * itself.
 */
import { setTimeout as pause } from "node:timers/promises";

import { type Breaker, CLOSED, opened, triedOut } from "./breaker";
import { type Gate, gateFor } from "./gate";
import { wholeIndex } from "./indexing/whole-index.server";
import { type SearchAddress, searchAddress } from "~/db/search-address.server";
import { askSql } from "~/db/sql.server";
import { dayAt } from "~/domain/kernel/day";
import { log } from "~/log.server";
import type { SearchAnswer, SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery, type SearchQuery } from "~search/query";
import { SearchUnavailable } from "~search/unavailable";

export const INDEX = "offers";
const PATIENCE_MS = 800;
const REPORT_EVERY_MS = 60_000;
/** At once and per process: patience counts from the turn, so a crowd is no reason to call it away. */
const ASKED_AT_ONCE = 4;

export type Answer = {
  answered: SearchAnswer;
  engine: SearchEngine["name"];
  /** The first engine was away, so the second answered. */
  limited: boolean;
};

type First = {
  engine: SearchEngine;
  gate: Gate;
  address: string;
  breaker: Breaker;
  fault: unknown;
};

const second = postgresEngine(askSql);
const secondGate = gateFor(ASKED_AT_ONCE);
// The server program and the Remix build each load this module: they share what they found out.
const shared = globalThis as { etalageEngine?: First };

/** What this process knows of the first engine. */
export function breakerState(): Breaker {
  return shared.etalageEngine?.breaker ?? CLOSED;
}

/** Asks the chosen engine; when it does not answer in time, PostgreSQL does. */
export async function answer(query: SearchQuery): Promise<Answer> {
  const address = searchAddress();
  if (address.engine === "postgres") return answerBySecond(query, false);
  const first = firstEngine(address);
  try {
    const answered = await first.gate(() => askFirst(first, query));
    if (!answered) return answerBySecond(query, true);
    return { answered, engine: first.engine.name, limited: false };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    await noteFailure(first, error);
    return answerBySecond(query, true);
  }
}

/** Null when it is known to be away, which may have been found out while this one waited. */
async function askFirst(
  { engine, breaker }: First,
  query: SearchQuery,
): Promise<SearchAnswer | null> {
  return breaker.isOpen ? null : inTime(engine.find(query));
}

async function answerBySecond(query: SearchQuery, limited: boolean): Promise<Answer> {
  if (limited) reportAway();
  const answered = await secondGate(() => second.find(query));
  return { answered, engine: second.name, limited };
}

function firstEngine(address: SearchAddress & { engine: "meilisearch" }): First {
  const { url, key } = address;
  if (shared.etalageEngine?.address !== url) {
    const options = { url, key, indexUid: INDEX, timeoutMs: PATIENCE_MS };
    const engine = meilisearchEngine(options, wholeIndex());
    const gate = gateFor(ASKED_AT_ONCE);
    shared.etalageEngine = { engine, gate, address: url, breaker: CLOSED, fault: null };
  }
  return shared.etalageEngine;
}

/** A question may be several requests: together they get no more time than one. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const tooLate = async () => {
    await pause(PATIENCE_MS, undefined, { signal: answered.signal });
    throw new SearchUnavailable(`The engine did not answer within ${PATIENCE_MS} ms`);
  };
  try {
    return await Promise.race([work, tooLate()]);
  } finally {
    answered.abort();
  }
}

/** A question that was refused says nothing of the engine yet: it is tried out with one that is sound. */
async function noteFailure(first: First, fault: SearchUnavailable): Promise<void> {
  first.fault = fault;
  if (fault.isAboutQuestion && (await isWell(first))) return;
  if (first.breaker.isOpen) return;
  first.breaker = opened(first.breaker, Date.now());
  void tryOutUntilWell(first);
}

/** In the background, so that no visitor waits for an engine that is away. */
async function tryOutUntilWell(first: First): Promise<void> {
  while (first.breaker.isOpen && first === shared.etalageEngine) {
    await pause(first.breaker.restMs, undefined, { ref: false });
    first.breaker = triedOut(first.breaker, await isWell(first), Date.now());
  }
  log.info("Search: the engine is tried out and answers again");
}

/** What every visitor asks first, with hits, counts and facets. */
async function isWell(first: First): Promise<boolean> {
  try {
    await inTime(first.engine.find(anyQuery(dayAt(new Date()))));
    return true;
  } catch (error) {
    first.fault = error;
    return false;
  }
}

let reportedAt = -Infinity;

/** Once a minute: an operator must know, and a log is no place for every visitor. */
function reportAway(): void {
  if (Date.now() - reportedAt < REPORT_EVERY_MS) return;
  reportedAt = Date.now();
  const err = shared.etalageEngine?.fault;
  log.warn({ err }, "Search is limited: the engine is away and PostgreSQL answers");
}
