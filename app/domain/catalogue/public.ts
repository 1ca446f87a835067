/** What other areas may know of the catalogue. */
export { type Contact, regionContacts } from "./contacts/contact";
export { nearby, type NearbyContact } from "./contacts/nearby";
export { type GuideAnswer, type GuideStep, type Walked, walkGuide } from "./guide/guide";
export { guideSteps } from "./guide/guide-defaults";
export { regionLoaded } from "./events";
export { byFit, servicesWith } from "./preliminary-services/fitting";
export type {
  PreliminaryService,
  ServiceField,
  ServiceStatement,
} from "./preliminary-services/preliminary-service";
export type { BookFields } from "./book-texts/book-text";
export { FEWEST_COMMENT_DAYS } from "./book-texts/book-text";
export { type DatedDefinition, DEFINITION_FIELDS, measuredBy } from "./indicators/indicator";
export {
  type BookEntry,
  type BookList,
  type DatedText,
  type FinalText,
  holdingOn,
  textsOf,
} from "./product-book/book-entry";
export {
  type BookChange,
  type BookChapter,
  type BookProfile,
  type ProductBook,
  productBook,
} from "./product-book/product-book";
export {
  type AdmissionRound,
  type AdmissionRules,
  type ProofKind,
  SCREENING_STEPS,
  type ScreeningCheck,
  type ScreeningStep,
} from "./region/admission-rules";
export { type EndedCode, endedCodes, type RegionChange } from "./region/code-life";
export { keyOf as tariffKey, type TariffLine } from "./tariff-checks/tariff-check";
export { routeCode } from "./region/route-code";
export { decisionRules } from "./region/decision-rules";
export { expertReasons, NO_OPTION, openExpertReasons } from "./region/expert-reasons";
export { neededPlans } from "./region/plan-rules";
export { type ObservedTerms, observedTerms } from "./region/observed-terms";
export { type DeskTerms, deskTerms } from "./region/desk-terms";
export { nameOf, pointOf } from "./region/named";
export type {
  CoverageRule,
  ExpertiseGroup,
  ExpertiseTerm,
  Municipality,
  Named,
  NotHere,
  Profile,
  RegionConfig,
} from "./region/region-config";
export {
  type AgeBand,
  type AgreeingAge,
  type EndReason,
  type Giver,
  GIVERS,
  type KeepingTerms,
  type LegalBasis,
  type Purpose,
  type OwnViewTerms,
  ownViewTerms,
  type ReferralRules,
  referralRules,
  type UnusualTerms,
  unusualTerms,
  riseTerms,
  runningTerms,
  type ReferralTerms,
  type RefusalReason,
  type RefusedStep,
} from "./region/referral-rules";
export { subcontractTerms } from "./region/subcontract-terms";
export {
  SIGNAL_KINDS,
  SIGNAL_SEVERITIES,
  type SignalKind,
  type SignalRules,
  type SignalSeverity,
} from "./region/signal-rules";
export { inForce } from "./region/region-config";
export type { FieldChange, ListChange, VersionDifference } from "./region/region-difference";
export { regionFaultLine } from "./region/region-fault";
export { type IntakeRules, mergeRow, type Prepared, type Tally, tallyOf } from "./registers/intake";
export { KEPT, settleTexts } from "./registers/kept-texts";
export { codeFaults, municipalityUse } from "./registers/region-codes";
export { faultLine, type RegisterFault, type Wrong } from "./registers/register-fault";
export { unguarded } from "./registers/guarded-cell";
export { scopeFaults } from "./registers/scope";
export { type WayIn, type WayInFacts, wayInOf } from "./ways/way-in";
