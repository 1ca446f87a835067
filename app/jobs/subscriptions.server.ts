/** Who listens to what: every event that an area announces stands here. */
import type { Listener, Subscriptions } from "~/db/outbox.server";
import { indexAllOffers, indexOffers } from "~/domain/search/indexing/index-offers.server";

/** The letters of accounts are written here once mail can be sent. */
const noLetterYet: Listener = async () => undefined;

export const subscriptions: Subscriptions = {
  "account.invited": [noLetterYet],
  "account.claim-offered": [noLetterYet],
  "account.reset-asked": [noLetterYet],
  "account.email-change-asked": [noLetterYet],
  "account.email-changed": [noLetterYet],
  "account.password-changed": [noLetterYet],
  "account.second-step-changed": [noLetterYet],
  "offers.changed": [indexOffers],
  "region.loaded": [indexAllOffers],
};
