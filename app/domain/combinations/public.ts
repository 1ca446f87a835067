/** The door of this area. */
export { type AllocationState, PART_REASONS } from "./allocation/allocation";
export { standingOn } from "./intake/intake-turn";
export { type NumberName, NUMBERS } from "./budget/number";
export type { Aspect } from "./coverage/coverage";
export type { Account, PostingKind } from "./ledger/account";
export { AFTER_THE_YEAR, MONTHS } from "./ledger/account";
export type { Book } from "./ledger/book";
export type { CombinationState, CombinationView } from "./membership/combination";
export { segmentsToCallFor } from "./partner-calls/call-terms";
export { callName, type CallState, type ReplyState } from "./partner-calls/partner-call";
export type { ProposalKind, ProposalState } from "./proposals/proposal";
export type { SentProposal } from "./proposals/read-proposal";
export { askedOf } from "./resolutions/resolution";
export type { ImportOutcome, ImportProgress, ImportReport } from "./registers/import-report";
