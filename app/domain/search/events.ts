/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/** Somebody wants the index built anew. */
export function rebuildAsked(id: bigint): Event {
  return { type: "search.rebuild-asked", payload: { rebuild: String(id) } };
}
