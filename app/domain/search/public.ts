/** The door of this area. */
export type { Found, FoundHit, FoundService, Ignored, Reason } from "./finding/found";
export type { Understood } from "./finding/read-places";
