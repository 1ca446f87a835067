/** The door of this area: what other areas and screens may know of it. */
export { type FactorAnswer, needName, type Urgency } from "./needs/need";
export {
  type AvailabilityMove,
  type AvailabilityState,
  requestName,
} from "./requests/availability";
export type { DeclaredThen, ShownNeed } from "./requests/shown";
export { type ReferralMove, referralName, type ReferralState } from "./referral/referral";
