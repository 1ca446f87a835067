/** The door of this area: what other areas and screens may know of it. */
export {
  CLOSE_REASONS,
  type FactorAnswer,
  LONGEST_GOALS,
  LONGEST_NOTE,
  type NeedFacts,
  needName,
  routeOf,
  type Urgency,
} from "./needs/need";
export {
  type Road,
  type RoadColumn,
  roadEnds,
  type RoadPlace,
  type SentRoad,
} from "./other-roads/other-road";
export {
  ageBandsFor,
  current,
  factorsFor,
  lawsFor,
  MOST_FACTORS,
  urgentForms,
} from "./needs/need-choices";
export type { SentNeed } from "./needs/need-faults";
export { needFaults } from "./needs/need-faults";
export { needOf, type QuickNeed } from "./doctors/quick-referral";
export { crisisDue } from "./clocks/due";
export { textFault } from "./personal-text";
export { answersOf } from "./needs/responsible";
export { type Client, CLIENT_FIELDS, type ClientField, LONGEST } from "./identity/client";
export {
  declaredWeeks,
  holdDays,
  lastPromise,
  LONGEST_WORDS,
  type SupplierMove,
} from "./requests/answer";
export { type Box, type BoxCounts, BOXES, readBox } from "./requests/inbox";
export { OBSTACLES, WAYS_OF_ASKING } from "./choice/basis";
export { COMPLEXITIES, expertQuestionName, LONGEST_QUESTION } from "./expert-team/expert-question";
export { consultDue, consultName, LONGEST_CONSULT } from "./consults/consult";
export { CHOOSERS } from "./choice/choice";
export { type Holder, HOLDERS, LONGEST_MINUTES, PIN_DIGITS } from "./own-view/resident-code";
export { OUTCOMES as UNUSUAL_OUTCOMES, type UnusualKind } from "./unusual/unusual-look";
export { partsOf } from "./money/instalments";
export {
  type AvailabilityMove,
  type AvailabilityState,
  requestName,
} from "./requests/availability";
export { type DeclaredThen, type ShownNeed, shownOf } from "./requests/shown";
export type { Change, Higher } from "./matching/explain";
export type { Gate, OptionReason, WishName } from "./matching/match";
export type { WishGate } from "./matching/shut-out";
export type { Unlisted } from "./matching/unlisted";
export { type ReferralMove, referralName, type ReferralState, waitsFor } from "./referral/referral";
export { SUMMARY_PARTS, WAIVERS } from "./plan/plan";
export { type Decision, DECISIONS } from "./references/reference";
