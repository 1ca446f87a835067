/** What this area announces. */
import type { Event } from "~/domain/kernel/event";

/** Offers whose row, place, wait, contract or supplier changed: the index looks them up as they are now. */
export function offersChanged(offerIds: string[]): Event {
  return { type: "offers.changed", payload: { offerIds } };
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
