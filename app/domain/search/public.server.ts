/** The door of this area for programs on the server. */
export { findOffers } from "./finding/find-offers.server";
