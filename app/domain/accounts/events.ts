/**
 * What accounts announce. A letter answers each; its link is `linkOf(tokenId)` (accounts/public.server),
 * which only a process with the master key can make: no token stands in the outbox.
 */
import type { Event } from "~/domain/kernel/event";

/** Somebody was asked to join an organisation: to the address of the token. */
export function accountInvited(tokenId: string): Event {
  return { type: "account.invited", payload: { tokenId } };
}

/** An imported provider may take its page in hand: to the address of the token. */
export function accountClaimOffered(tokenId: string): Event {
  return { type: "account.claim-offered", payload: { tokenId } };
}

/** A team, practice or institution may come in: to the address of the token. */
export function accountOrganisationInvited(tokenId: string): Event {
  return { type: "account.organisation-invited", payload: { tokenId } };
}

/** Somebody lost the password: to the address of the token, which is that of the account. */
export function accountResetAsked(tokenId: string): Event {
  return { type: "account.reset-asked", payload: { tokenId } };
}

/** A new address is to be confirmed: to the address of the token, which is the new one. */
export function accountEmailChangeAsked(tokenId: string): Event {
  return { type: "account.email-change-asked", payload: { tokenId } };
}

/** The new address was confirmed: told to the `formerEmail` of the token. */
export function accountEmailChanged(tokenId: string): Event {
  return { type: "account.email-changed", payload: { tokenId } };
}

/** Told to the account's own address: whoever did not do this must know. */
export function accountPasswordChanged(userId: string): Event {
  return { type: "account.password-changed", payload: { userId } };
}

/** The second step was turned `on` or `off`, or has other recovery codes: told to the account's own address. */
export function accountSecondStepChanged(userId: string, now: "on" | "off" | "codes"): Event {
  return { type: "account.second-step-changed", payload: { userId, now } };
}

/** Somebody came in with a recovery code: told to the account's own address. */
export function accountRecoveryCodeUsed(userId: string): Event {
  return { type: "account.recovery-code-used", payload: { userId } };
}
