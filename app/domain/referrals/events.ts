/**
 * What this area announces: ids and numbers only (decision D8). What happens to a request is answered by telling
 * the supplier that there is something to read (`requests/tell-parties.server`).
 */
import type { IsoDay } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";
import { asPayload, type ObservedWaits } from "~/domain/providers/public";

/** What can be told of how long people waited: per offer at a place, no case. */
export function waitsObserved(observed: ObservedWaits): Event {
  return { type: "waits.observed", payload: asPayload(observed) };
}

type IndicatedHelp = {
  /** Its number. */
  trajectory: number;
  /** A supplier. */
  combination: string;
  /** A code, or "" while it is unclear who is responsible. */
  municipality: string;
  from: IsoDay;
  to: IsoDay;
};

/** Help by a combination was indicated for more days; the budget of the combination grows by them (K3). */
export function helpIndicated(help: IndicatedHelp): Event {
  return { type: "help.indicated", payload: help };
}

/** Suppliers are asked whether they can help, without a name. */
export function availabilityAsked(requestIds: string[]): Event {
  return { type: "availability.asked", payload: { requestIds } };
}

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
