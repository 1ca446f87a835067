/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/**
 * Offers whose row, place, wait, contract or supplier changed: the index looks them up as they are now.
 * Where it is about a supplier it says which: one that only takes part in a combination has no offers.
 */
export function offersChanged(offerIds: string[], supplierId?: string): Event {
  return { type: "offers.changed", payload: { offerIds, ...(supplierId && { supplierId }) } };
}

/** A request to be admitted was begun, or its link was asked again: to the address of its contact. */
export function applicationBegun(applicationId: string): Event {
  return { type: "application.begun", payload: { applicationId } };
}

export function applicationSubmitted(applicationId: string): Event {
  return { type: "application.submitted", payload: { applicationId } };
}

/** What more was asked has been answered. */
export function applicationSupplied(applicationId: string): Event {
  return { type: "application.supplied", payload: { applicationId } };
}

/** A provider is named as taking part in a combination: to the address that was given for it. */
export function applicationMemberAsked(memberId: string): Event {
  return { type: "application.member-asked", payload: { memberId } };
}

/** A provider said whether it takes part. */
export function applicationMemberAnswered(applicationId: string): Event {
  return { type: "application.member-answered", payload: { applicationId } };
}

/** The region asked an organisation for more: told to the contact of its request. */
export function applicationMoreAsked(applicationId: string): Event {
  return { type: "application.more-asked", payload: { applicationId } };
}

/** The region decided on a request: told to its contact. */
export function applicationDecided(applicationId: string): Event {
  return { type: "application.decided", payload: { applicationId } };
}

/** A combination was admitted as a supplier: `members` are providers of the region, one of them the lead. */
export function combinationAdmitted(admitted: {
  supplierId: string;
  application: string;
  lead: string;
  members: string[];
}): Event {
  return { type: "combination.admitted", payload: admitted };
}
