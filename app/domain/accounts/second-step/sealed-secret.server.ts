/** The secret of somebody's app, which no copy of the database tells without the master key. */
import type { SealedPlace } from "~/db/seal-anew.server";
import { seal, unseal } from "~/master-keys.server";

const PURPOSE = "second step";

const ofAccount = (userId: string) => `account_user/${userId}`;
const ofSession = (sessionId: string) => `session/${sessionId}`;

/** Where the secrets stand. */
export const SECOND_STEP_SECRETS: SealedPlace = {
  ...{ table: "account_user", id: "id", sealed: "totp_secret" },
  ...{ purpose: PURPOSE, placeOf: ofAccount },
};

export function sealSecret(userId: string, secret: string): string {
  return seal(PURPOSE, ofAccount(userId), secret);
}

export function openSecret(userId: string, sealed: string): string {
  return unseal(PURPOSE, ofAccount(userId), sealed);
}

/** A secret that is not in use yet goes to the page and comes back with the first code. */
export function sealOffer(sessionId: string, secret: string): string {
  return seal(PURPOSE, ofSession(sessionId), secret);
}

/** Null for what this session was not offered. */
export function openOffer(sessionId: string, sealed: string): string | null {
  try {
    return unseal(PURPOSE, ofSession(sessionId), sealed);
  } catch {
    return null;
  }
}
