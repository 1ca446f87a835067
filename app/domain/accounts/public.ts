/** The door of this area. */
export { type Actor, assertMay, may, theSystem } from "./actor";
