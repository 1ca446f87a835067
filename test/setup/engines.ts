/** Both engines over the same documents, for one test file. */
import { beforeAll } from "vitest";

import { aDatabase } from "./database";
import { aMeilisearch, whyNoMeilisearch } from "./meilisearch";
import { fed } from "../factories/documents";
import { derive, sqlOf } from "~/db/derive.server";
import { askSql } from "~/db/sql.server";
import type { SearchDocument } from "~search/document";
import type { SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { createIndex, feedIndex } from "~search/meilisearch/index.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { writeDocuments } from "~search/postgres/projection.server";

export type EngineName = SearchEngine["name"];

/** The engines that can run here. */
export const ENGINES: EngineName[] = whyNoMeilisearch ? ["postgres"] : ["postgres", "meilisearch"];

export function theEngines(documents: SearchDocument[]): (name: EngineName) => SearchEngine {
  aDatabase();
  const server = aMeilisearch();
  const index = () => ({ ...server, indexUid: "offers", timeoutMs: 5_000 });
  beforeAll(async () => {
    const rows = documents.map((document) => ({ document, digest: "d1", change: 1n }));
    await derive((tx) => writeDocuments(sqlOf(tx), rows));
    if (whyNoMeilisearch) return;
    await createIndex(index(), {});
    await feedIndex(index(), fed(documents));
  });
  return (name) => (name === "postgres" ? postgresEngine(askSql) : meilisearchEngine(index()));
}
