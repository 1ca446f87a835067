/** The door of this area. */
export { type Actor, assertMay, theSystem } from "./actor";
export { networkOf } from "./limits/limit";
