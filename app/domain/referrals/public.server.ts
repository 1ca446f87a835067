/** The door of this area for programs on the server. */
export { completeCrisis, isToComplete } from "./crisis/complete-crisis.server";
export { type CrisisForm, crisisForm } from "./crisis/crisis.form";
export {
  type CrisisOffer,
  type CrisisWish,
  listCrisisHelp,
} from "./crisis/list-crisis-help.server";
export { recordCrisis } from "./crisis/record-crisis.server";
export { listAgbCodes } from "./doctors/list-agb-codes.server";
export { listMedicalRoute, type MedicalHelp } from "./doctors/list-medical-route.server";
export { type QuickForm, quickForm, readQuickNeed } from "./doctors/quick-referral.form";
export { QUICK_CHOOSERS, referQuickly } from "./doctors/refer-quickly.server";
export { answerConsult } from "./consults/answer-consult.server";
export { askConsult, findConsultOffer, withdrawConsult } from "./consults/ask-consult.server";
export { consultAnswerForm, consultForm } from "./consults/consult.form";
export {
  type Consult,
  getConsult,
  getReceivedConsult,
  listConsults,
  listReceivedConsults,
} from "./consults/list-consults.server";
export { writeNeedFromConsult } from "./consults/need-from-consult.server";
export { askExpertTeam, withdrawExpertQuestion } from "./expert-team/ask-expert-team.server";
export type { CaseKey } from "./expert-team/case-for.server";
export { decideQuestion } from "./expert-team/decide-question.server";
export { decisionForm, expertForm } from "./expert-team/expert-question.form";
export {
  type Decision,
  type ExpertQuestionView,
  getExpertQuestion,
  listExpertQuestions,
} from "./expert-team/list-expert-questions.server";
export { listOwnQuestions, type OwnQuestion } from "./expert-team/own-expert-questions.server";
export { clientForm } from "./identity/client.form";
export { guardOwnView, revokeCode } from "./own-view/end-codes.server";
export { type Entered, enterOwnView } from "./own-view/enter-own-view.server";
export { getOwnView, type OwnView } from "./own-view/get-own-view.server";
export { type CodeLine, listCodes, type SentCodes } from "./own-view/list-codes.server";
export { type MadeCode, makeCode } from "./own-view/make-code.server";
export {
  findResident,
  forgetVisits,
  leaveOwnView,
  type Resident,
} from "./own-view/resident-session.server";
export { withdrawOwnConsent } from "./own-view/withdraw-own-consent.server";
export {
  countUnusual,
  getUnusual,
  listUnusual,
  type UnusualFile,
  type UnusualLine,
} from "./unusual/list-unusual.server";
export { settleUnusual } from "./unusual/settle-unusual.server";
export { watchLooks } from "./unusual/watch-looks.server";
export { CLIENT_KEYS } from "./identity/client-key.server";
export { type CaseLoad, countCases, getCaseLoad } from "./people/cases.server";
export { handOver } from "./people/hand-over.server";
export { nameDeputy } from "./people/name-deputy.server";
export { raiseLate } from "./clocks/raise-late.server";
export { leaveStopped } from "./referral/leave-stopped.server";
export { countWithSupplier, type WithSupplier } from "./referral/count-with-supplier.server";
export { correctClient } from "./identity/correct-client.server";
export { holdReferral, releaseReferral } from "./keeping/hold-referral.server";
export {
  approvePrivacy,
  getPrivacyDesk,
  type PrivacyDesk,
} from "./keeping/privacy-approval.server";
export { remindOfTakeOver } from "./keeping/remind-of-take-over.server";
export { takeOver } from "./keeping/take-over.server";
export { wipeReferrals } from "./keeping/wipe-referrals.server";
export { wipeWords } from "./keeping/wipe-words.server";
export { type ClientExport, exportClient } from "./looking/export-client.server";
export { type ClientHit, type ClientHits, findClients } from "./looking/find-clients.server";
export { type AccessOf, listAccess } from "./looking/list-access.server";
export type { OwnReferral, Side } from "./looking/own-referral.server";
export { sealAccess, verifyAccess } from "./looking/seal-access.server";
export { type ShownClient, showClient } from "./looking/show-client.server";
export { closeNeed, reopenNeed } from "./needs/close-need.server";
export {
  countNeeds,
  getNeed,
  listNeeds,
  NEED_MATTERS,
  type NeedLine,
  type NeedView,
} from "./needs/list-needs.server";
export { factorsOf, type NeedForm, needForm, readNeed, UNKNOWN } from "./needs/need.form";
export { changeNeed, writeNeed } from "./needs/write-need.server";
export { closeRequest } from "./requests/close-requests.server";
export { listSentRequests, type SentRequest } from "./requests/sent-requests.server";
export { enterAnswer, type SpokenAnswer } from "./requests/enter-answer.server";
export { LONGEST_REPLY, replyToQuestion } from "./requests/reply-to-question.server";
export { sendRequests } from "./requests/send-requests.server";
export { type Looked, lookUpSuppliers, SHORTEST_NAME } from "./matching/look-up-suppliers.server";
export { listPartly } from "./matching/list-partly.server";
export {
  listOptions,
  type Options,
  type ShownOption,
  type UnfitOffer,
} from "./matching/list-options.server";
export { answerRequest, type Answered, type SentAnswer } from "./requests/answer-request.server";
export { type RequestAnswerForm, requestAnswerForm } from "./requests/answer.form";
export {
  A_PAGE,
  countReceived,
  getReceived,
  listReceived,
  type ReceivedLine,
  type ReceivedRequest,
} from "./requests/received-requests.server";
export { type SupplierNews, tellSupplier } from "./requests/tell-parties.server";
export {
  answerByLink,
  getLinkedRequest,
  type LinkedRequest,
} from "./requests/request-by-link.server";
export { requestToken } from "./requests/request-link.server";
export { countRefusals, type RefusalCount } from "./requests/count-refusals.server";
export { tendRequests } from "./requests/tend-requests.server";
export { loadDemoReferrals } from "./demo/load-demo-referrals.server";
export { openDemoHelp } from "./demo/open-demo-help.server";
export { endPause, recordPause } from "./observing/record-pause.server";
export { listRoads, type OwnRoad, type OwnRoads } from "./other-roads/list-roads.server";
export { type PastedRoads, readPastedRoads } from "./other-roads/read-pasted-roads.server";
export {
  asSentRoad,
  FIELD_OF,
  putRoads,
  type RoadsForm,
  roadsForm,
  rowIn,
} from "./other-roads/roads.form";
export { assertKeepsRoads, previewRoads, sayRoads } from "./other-roads/say-roads.server";
export { findRoadUndo, takeBackRoads } from "./other-roads/take-back-roads.server";
export {
  addPlan,
  type DocumentKind,
  keepPlanFile,
  type KeptDocument,
} from "./plan/add-plan.server";
export { getPlans, type PlanFile, type PlanStand, type PlanVersion } from "./plan/get-plans.server";
export { type PlanForm, planForm } from "./plan/plan.form";
export { readPlan } from "./plan/read-plan.server";
export { sharePlan, waivePlan, withdrawPlan } from "./plan/share-plan.server";
export type { HelpToCopy } from "./references/help-to-copy.server";
export { getReferences, type ReferenceFile } from "./references/get-references.server";
export type { PeriodReferences } from "./references/read-references.server";
export { referencesForm } from "./references/references.form";
export { writeReferences } from "./references/write-references.server";
export { observeWaits } from "./observing/observe-waits.server";
export { askForChange, leaveUnchanged } from "./running/ask-change.server";
export { changeForAWhile, endChange } from "./running/change-intensity.server";
export { type GoingOn, goOn } from "./running/go-on.server";
export { listRunningTasks } from "./running/list-running-tasks.server";
export { announceOpenEnded } from "./clocks/announce-open-ended.server";
export { tendIndications } from "./clocks/tend-indications.server";
export type { RunningHelp } from "./running/running-help.server";
export { answerReferral } from "./referral/answer-referral.server";
export { chooseSupplier } from "./referral/choose-supplier.server";
export { deliverHelp } from "./referral/deliver-help.server";
export { countEvaluations, type EvaluationCount } from "./running/count-evaluations.server";
export { evaluate } from "./running/evaluate.server";
export { GOAL_OUTCOMES, type Moment, type Outcomes } from "./running/evaluation";
export { tendEvaluations } from "./clocks/tend-evaluations.server";
export { type ChoiceFile, getChoice } from "./referral/get-choice.server";
export {
  getReferral,
  listParts,
  type PaidPeriod,
  type ReferralFile,
} from "./referral/get-referral.server";
export {
  countReferrals,
  listReferrals,
  listReferralsOf,
  type ReferralLine,
} from "./referral/list-referrals.server";
export {
  findOwnTrajectory,
  findSentTrajectory,
  type OwnTrajectory,
} from "./referral/find-trajectory.server";
export { receiversOf, receiving } from "./referral/received-by.server";
export { openReferral } from "./referral/open-referral.server";
export { askedIn, recordBasis } from "./referral/record-basis.server";
export {
  choiceForm,
  type ReceiverForm,
  receiverForm,
  type SenderForm,
  senderForm,
} from "./referral/referral.form";
export { standingYesesBeside } from "./referral/standing-yeses.server";
export { tendReferrals } from "./referral/tend-referrals.server";
export { workOnReferral } from "./referral/work-on-referral.server";
export { withdrawConsent } from "./referral/withdraw-consent.server";
