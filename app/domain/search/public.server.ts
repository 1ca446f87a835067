/** The door of this area for programs on the server. */
export { findLighter } from "./finding/find-lighter.server";
export { findOffers } from "./finding/find-offers.server";
export { findWaysOut } from "./finding/find-ways-out.server";
export { recordSearch, type Visitor, writeSearches } from "./sought/record-search.server";
export { countFound, type FoundFor } from "./sought/count-found.server";
