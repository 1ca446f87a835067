/** Who listens to what: every event that an area announces stands here. */
import type { Subscriptions } from "~/db/outbox.server";
import { indexAllOffers, indexOffers } from "~/domain/search/indexing/index-offers.server";

export const subscriptions: Subscriptions = {
  "offers.changed": [indexOffers],
  "region.loaded": [indexAllOffers],
};
