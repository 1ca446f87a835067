/** The door of this area. */
export type { Consequences, OffersOfCode, WaitCounts } from "./region-change/consequence";
export type { Need, Told } from "./needs/need";
export { type MonthFigure, PERIODS } from "./waiting-months/waiting-month";
export { type AuditLine, placeOf, placeText } from "./audit/audit-line";
export { LETTER_STATES, type LetterState } from "./messages/message-traffic";
