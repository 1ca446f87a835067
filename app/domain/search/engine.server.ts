/** The one door to the engines: which of them answers, and what happens when it is away. */
import { searchAddress } from "~/db/search-address.server";
import { askSql } from "~/db/sql.server";
import { log } from "~/log.server";
import type { SearchAnswer, SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import type { SearchQuery } from "~search/query";
import { SearchUnavailable } from "~search/unavailable";

export const INDEX = "offers";
const PATIENCE_MS = 800;
const REPORT_EVERY_MS = 60_000;

export type Answer = {
  answered: SearchAnswer;
  engine: SearchEngine["name"];
  /** The first engine was away, so the second answered. */
  limited: boolean;
};

const second = postgresEngine(askSql);
const shared = globalThis as { etalageEngine?: SearchEngine };

/** Asks the chosen engine; when it does not answer in time, PostgreSQL does. */
export async function answer(query: SearchQuery): Promise<Answer> {
  const engine = firstEngine();
  try {
    return { answered: await engine.find(query), engine: engine.name, limited: false };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    reportAway(error);
    return { answered: await second.find(query), engine: second.name, limited: true };
  }
}

let reportedAt = 0;

/** Once a minute: an operator must know, and a log is no place for every visitor. */
function reportAway(err: SearchUnavailable): void {
  if (Date.now() - reportedAt < REPORT_EVERY_MS) return;
  reportedAt = Date.now();
  log.warn({ err }, "Search is limited: the engine is away and PostgreSQL answers");
}

function firstEngine(): SearchEngine {
  shared.etalageEngine ??= chooseEngine();
  return shared.etalageEngine;
}

function chooseEngine(): SearchEngine {
  const address = searchAddress();
  if (address.engine === "postgres") return second;
  const { url, key } = address;
  return meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: PATIENCE_MS });
}
