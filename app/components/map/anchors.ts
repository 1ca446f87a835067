/** The places of a page are `#plaats-3`. */
export const PLACE_ANCHOR = "plaats";
