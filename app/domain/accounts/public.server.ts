/** What other areas and the web may ask of accounts. */
export { closeLimiter } from "~/db/limiter.server";
export { type Asker, takeTurn } from "./limits/take-turn.server";
