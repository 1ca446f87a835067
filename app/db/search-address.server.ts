/**
 * Which search engine serves, and where: from the settings, or told by whoever started it.
 *
 * The server program and the Remix build each load this module, so the address lives on the process.
 */
import { env } from "~/env.server";

export type SearchAddress =
  { engine: "meilisearch"; url: string; key: string } | { engine: "postgres"; reason: string };

const shared = globalThis as { etalageSearch?: SearchAddress };

export function useSearch(address: SearchAddress): void {
  shared.etalageSearch = address;
}

export function searchAddress(): SearchAddress {
  return shared.etalageSearch ?? outsideSearch() ?? NONE;
}

const NONE: SearchAddress = { engine: "postgres", reason: "no search server was named" };

/** What the settings themselves say; null leaves the choice to whoever starts the services. */
export function outsideSearch(): SearchAddress | null {
  if (env.SEARCH_ENGINE === "postgres")
    return { engine: "postgres", reason: "SEARCH_ENGINE=postgres asks for it" };
  if (!env.MEILI_URL) return null;
  return { engine: "meilisearch", url: env.MEILI_URL, key: env.MEILI_KEY ?? "" };
}
