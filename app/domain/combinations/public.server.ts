/** The door of this area for programs on the server. */
export { type PartForm, partForm, receiverForm } from "./allocation/allocation.form";
export { answerPart } from "./allocation/answer-part.server";
export { countAsked } from "./allocation/count-asked.server";
export { emptyParts } from "./allocation/empty-parts.server";
export { endPart } from "./allocation/end-part.server";
export { type ExportedPart, exportParts } from "./allocation/export-parts.server";
export { getIntake, type Intake, type MemberNeed, type Part } from "./allocation/get-intake.server";
export {
  membersDoingParts,
  tellPartsOfChange,
  tellPartsOver,
} from "./allocation/tell-parts.server";
export { referralsDoneInPart } from "./allocation/parts-of.server";
export { proposePart } from "./allocation/propose-part.server";
export { enterIndicated } from "./indicated/enter-indicated.server";
export { keepIndicated } from "./indicated/keep-indicated.server";
export { type IntakeFor, intakeFor } from "./intake/intake-for.server";
export { nameContact } from "./intake/name-contact.server";
export { nameReceiver } from "./intake/name-receiver.server";
export { combinationsReceivedBy, listReceivers, receiversFor } from "./intake/receivers.server";
export { type BudgetForm, budgetForm } from "./budget/budget.form";
export { enter } from "./budget/enter.server";
export { entitle } from "./budget/entitle.server";
export {
  type Budget,
  type BookKey,
  getBudget,
  listBooks,
  type ReceiptLine,
} from "./budget/get-budget.server";
export { importRealisation } from "./budget/import-realisation.server";
export { type BudgetLine, listBudgets } from "./budget/list-budgets.server";
export {
  listFormerCombinations,
  listInvitations,
  listOwnCombinations,
  type OwnCombination,
} from "./budget/list-own-combinations.server";
export {
  explain,
  type Explained,
  type Filter,
  MOST_ON_PAPER,
  type PostingLine,
  readStatement,
} from "./budget/list-postings.server";
export { openBook } from "./budget/open-book.server";
export { listTrajectories, type TrajectoryToName } from "./budget/own-trajectory.server";
export { decideReceipt, recordReceipt } from "./budget/receipts.server";
export { takeBack } from "./budget/take-back.server";
export { tendBudgets } from "./budget/tend-budgets.server";
export { loadDemoBudget } from "./demo/load-demo-budget.server";
export { loadDemoPartners } from "./demo/load-demo-partners.server";
export { signGovernance } from "./governance/sign-governance.server";
export { writeGovernance } from "./governance/write-governance.server";
export { tendCombinations, watchMembers } from "./membership/break-combination.server";
export { type CombinationForm, combinationForm } from "./membership/combination.form";
export { answerInvitation, inviteProvider, leaveCombination } from "./membership/members.server";
export { hasEnded } from "./membership/has-ended.server";
export { publishCombination } from "./membership/publish-combination.server";
export { formCombinations } from "./membership/form-combination.server";
export { type CombinationDesk, getCombinationDesk } from "./membership/get-combination-desk.server";
export { getCombination, listCombinationsOf } from "./membership/get-combination.server";
export { acceptReply, closeCall, declineReply } from "./partner-calls/choose-partner.server";
export {
  type CallLine,
  countReplies,
  listCalls,
  type PartnerCalls,
  type ReplyLine,
} from "./partner-calls/list-calls.server";
export { type PartnerCallForm, partnerCallForm } from "./partner-calls/partner-call.form";
export { placeCall } from "./partner-calls/place-call.server";
export { replyToCall, withdrawReply } from "./partner-calls/reply-to-call.server";
export { tendCalls } from "./partner-calls/tend-calls.server";
export { answerProposal, withdrawProposal } from "./proposals/answer-proposal.server";
export type { FoundProposal } from "./proposals/find-proposal.server";
export { changeProposal, propose } from "./proposals/propose.server";
export {
  agreeToResolution,
  declineResolution,
  withdrawResolution,
} from "./resolutions/answer-resolution.server";
export { proposeResolution } from "./resolutions/propose-resolution.server";
export { exportRegisters } from "./registers/export-registers.server";
export { importRegisters } from "./registers/import-registers.server";
