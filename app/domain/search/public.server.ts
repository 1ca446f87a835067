/** The door of this area for programs on the server. */
export { loadDemoSearches } from "./demo/load-demo-searches.server";
export { findLighter } from "./finding/find-lighter.server";
export { findOffers } from "./finding/find-offers.server";
export { findWaysOut } from "./finding/find-ways-out.server";
export { recordSearch, type Visitor, writeSearches } from "./sought/record-search.server";
export { countFound, type FoundFor } from "./sought/count-found.server";
export { askRebuild } from "./rebuilds/ask-rebuild.server";
export { compareIndexNow, getIndexState, type IndexState } from "./rebuilds/get-index-state.server";
export { runRebuild } from "./rebuilds/run-rebuild.server";
