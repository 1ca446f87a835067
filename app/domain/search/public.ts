/** The door of this area. */
export { type Chosen, chosenIn, isFilter, without } from "./finding/chosen";
export type { Found, FoundHit, FoundService, Lighter, Ignored, Reason } from "./finding/found";
export type { Understood } from "./finding/read-places";
export type { CountedWay, WaysOut } from "./finding/ways-out";
export { summaryOf } from "./indexing/summary";
export { isUnderWay, percentOf, type Rebuild } from "./rebuilds/rebuild";
