/** The door of this area. */
export type { Consequences, OffersOfCode, WaitCounts } from "./region-change/consequence";
