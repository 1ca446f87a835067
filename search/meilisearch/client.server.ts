import { Meilisearch, MeilisearchApiError, MeilisearchError } from "meilisearch";

import { SearchUnavailable } from "../unavailable";

export type MeilisearchOptions = { url: string; key: string; indexUid: string; timeoutMs: number };

/** Without "identity" each answer costs some 45 ms: fetch asks for gzip and the server is slow at it. */
const HEADERS = { "accept-encoding": "identity" };

const TASK_PATIENCE_MS = 300_000;

export function connect({ url, key, timeoutMs }: MeilisearchOptions): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout: timeoutMs,
    requestInit: { headers: HEADERS },
    defaultWaitOptions: { timeout: TASK_PATIENCE_MS, interval: 15 },
  });
}

/** Whatever the server or the line does wrong is one thing to a reader: no search at this moment. */
export async function whenAvailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // A SyntaxError: what came back is no JSON.
    if (!(error instanceof MeilisearchError || error instanceof SyntaxError)) throw error;
    const isAboutQuestion = isRefusedQuestion(error);
    throw new SearchUnavailable(`Meilisearch: ${error.message}`, { cause: error, isAboutQuestion });
  }
}

function isRefusedQuestion(error: Error): boolean {
  if (!(error instanceof MeilisearchApiError)) return false;
  return error.response.status === 400 && Boolean(error.cause?.code.startsWith("invalid_search"));
}
