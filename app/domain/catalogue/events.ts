/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/** Versions of the region's configuration were loaded or corrected: labels, scopes and clocks may differ. */
export function regionLoaded(region: string, startsOn: string[]): Event {
  return { type: "region.loaded", payload: { region, startsOn } };
}
