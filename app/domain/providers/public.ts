/** The door of this area: what other areas and screens may know of providers. */
export {
  type ContractLine,
  type OfferedScope,
  type ScopePeriod,
  scopeAround,
} from "./contracts/contract-scope";
export { lastingIntensities, whileCodesLast } from "./contracts/lasting-scope";
export {
  type ChallengeState,
  type ChallengeView,
  LONGEST_NOTE,
  readHeard,
  type SentHeard,
} from "./challenges/challenge";
export { type Change, fieldsIn } from "./changes/change";
export { type Closure, type ClosureView, toldClosure } from "./closures/closure";
export {
  CONTRACT_MOVES,
  type ContractMove,
  type ContractState,
  contractState,
} from "./contracts/contract-state";
export {
  byHarm,
  type Exception,
  EXCEPTION_KINDS,
  type ExceptionKind,
  readKind,
} from "./exceptions/exception";
export { contractedTariffs } from "./contracts/contracted-tariffs";
export {
  readNeed,
  REGISTER_NEEDS,
  type RegisterLine,
  type RegisterNeed,
} from "./register/register-line";
export type { ContractActLine, ContractedScope, SupplierFile } from "./register/supplier-file";
export type { WaitBehaviour } from "./register/wait-behaviour";
export { offersChanged } from "./events";
export type {
  Address,
  OfferFacts,
  OfferPlaceView,
  OfferView,
  SupplierSummary,
} from "./offers/offer";
export { type Measured, measuredOf, newestOf } from "./quality/quality";
export type { MarkView, QualityView } from "./quality/quality";
export { hasPastDay, namesAPerson } from "./remarks/personal-data";
export { LONGEST_REMARK, personalFault, remarkText } from "./remarks/remark";
export { NOTICE_DAYS, nearestStop, type StopDays, type StopState } from "./stops/client-stop";
export { slugOf, type SupplierView } from "./supplier/supplier";
export {
  type Declaration,
  isStoppedOn,
  shownStop,
  stopDays,
  type StopView,
  UNKNOWN_WAIT,
  WAIT_STATUSES,
  type Wait,
  waitOn,
  type WaitStatus,
} from "./waiting-times/waiting-time";
export { FEWEST_OTHERS, type SaidLine, type TrendPoint } from "./waiting-history/waiting-history";
export { changeMany, type ManyChange } from "./waiting-times/change-many";
export { plainDay } from "./waiting-times/pasted-column";
export { assertMayDeclare } from "./waiting-times/own-only";
export {
  countWaits,
  type DoubtedWait,
  fieldsOf,
  isDoubted,
  type OwnWait,
  type WaitCounts,
  whyNotConfirmed,
} from "./waiting-times/own-wait";
export type { WaitChange, WaitPlan } from "./waiting-times/wait-plan";
export {
  type SentWait,
  WAIT_COLUMNS,
  type WaitColumn,
  type WaitMethod,
  type WaitValues,
} from "./waiting-times/wait-values";
export type { SupplierBook } from "./registers/supplier-book";
export { findabilityOf } from "./pages/findability";
export {
  type Difference,
  differencesOf,
  type FieldValue as PageFieldValue,
  type OfferFields,
  type PageAct,
  type PageFields,
  type SupplierFields,
} from "./pages/page";
export {
  ageOf,
  newestOfKind,
  type ProofAge,
  type ProofFacts,
  type ProofScope,
  proofsNeeded,
} from "./proofs/proof";
export type {
  ApplicantPerson,
  ApplicantPlace,
  ApplicationState,
  AskedScope,
  ItemState,
} from "./admission/application";
export {
  type AskedItem,
  isOutside,
  keyOf,
  OUTSIDE,
  type ScopeChoice,
  scopeChoices,
  windowOfItem,
} from "./registration/asked-item";
export { type Gap, gapsOf, type Step, STEPS } from "./registration/gaps";
export { memberStateOf, type MemberState } from "./registration/own-members";
export type { OwnOrganisation } from "./registration/own-organisation";
export { type Asking, type RegistrationWindow, windowOf } from "./registration/registration-window";
export {
  asPayload,
  type ObservedPlace,
  type ObservedWait,
  type ObservedWaits,
} from "./observed-waits/observed-wait";
export type { ScreeningLine, Verdict } from "./admission/screening";
