/**
 * What this area announces: ids only (decision D8). Each is answered by telling the supplier that there
 * is something to read (`requests/tell-parties.server`).
 */
import type { Event } from "~/domain/kernel/event";
import { asPayload, type ObservedWaits } from "~/domain/providers/public";

/** What can be told of how long people waited: per offer at a place, no case. */
export function waitsObserved(observed: ObservedWaits): Event {
  return { type: "waits.observed", payload: asPayload(observed) };
}

/** Suppliers are asked whether they can help, without a name. */
export function availabilityAsked(requestIds: string[]): Event {
  return { type: "availability.asked", payload: { requestIds } };
}

/** The sender answered a supplier's question. */
/** The sender answered what a supplier asked. */
export function availabilityReplied(requestIds: string[]): Event {
  return { type: "availability.replied", payload: { requestIds } };
}

/** The yes of a supplier was chosen. */
export function availabilityChosen(requestIds: string[]): Event {
  return { type: "availability.chosen", payload: { requestIds } };
}

/** Requests are over for these suppliers; why is not told. */
export function availabilityClosed(requestIds: string[]): Event {
  return { type: "availability.closed", payload: { requestIds } };
}
