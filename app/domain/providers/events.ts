/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/** Offers whose row, place, wait, contract or supplier changed: the index looks them up as they are now. */
export function offersChanged(offerIds: string[]): Event {
  return { type: "offers.changed", payload: { offerIds } };
}
