/** The door of this area. */
export { type Actor, assertMay, aVisitor, theSystem } from "./actor";
export { networkOf } from "./limits/limit";
