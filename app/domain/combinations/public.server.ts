/** The door of this area for programs on the server. */
export { getCombination, listCombinationsOf } from "./membership/get-combination.server";
