/** The door of this area for programs on the server. */
export { listOwnClosures, type OwnClosure } from "./closures/list-own-closures.server";
export { cancelClosure, planClosure, type PlannedClosure } from "./closures/plan-closure.server";
export { closedForm, type ClosedForm } from "./closures/closed.form";
export { closuresAt, plannedClosures } from "./closures/planned-closures.server";
export { challengeForm } from "./challenges/challenge.form";
export { challengeWait } from "./challenges/challenge-wait.server";
export { listOwnChallenges } from "./challenges/list-challenges.server";
export { forgetChallenges, tendChallenges } from "./challenges/tend-challenges.server";
export {
  endContract,
  type MovedContracts,
  resumeContract,
  type SentMove,
  suspendContract,
} from "./contracts/move-contract.server";
export { extendContract, indexContract, keepContract } from "./contracts/keep-contract.server";
export { tendContracts } from "./contracts/tend-contracts.server";
export { listExceptions } from "./exceptions/list-exceptions.server";
export { listResting, mayRest, type Rest, restException } from "./exceptions/rest-exception.server";
export { restForm } from "./exceptions/rest.form";
export { findSuccessor } from "./succession/find-successor.server";
export { setSuccessor, SUCCESSION_KINDS, undoSuccessor } from "./succession/set-successor.server";
export { contractMoveForm } from "./contracts/contract.form";
export { getSupplierFile } from "./register/get-supplier-file.server";
export { listOwnContracts, type OwnContracts } from "./register/list-own-contracts.server";
export { listRegister } from "./register/list-register.server";
export { loadDemoDesk } from "./demo/load-demo-desk.server";
export { loadDemoHistory } from "./demo/load-demo-history.server";
export { loadDemoProofs } from "./demo/load-demo-proofs.server";
export { listAddresses, type ShownSupplier } from "./offers/list-addresses.server";
export { getOffer, getOfferById, isShownSql } from "./offers/get-offer.server";
export { listOffers } from "./offers/list-offers.server";
export { listNotTaking, type NotTaking } from "./offers/list-not-taking.server";
export { contractLine } from "./offers/offer-rows.server";
export { beginCombination } from "./supplier/create-supplier.server";
export { showTogether } from "./supplier/show-supplier.server";
export { getSupplier, getSupplierWhere } from "./supplier/get-supplier.server";
export { forgetRemarks } from "./remarks/forget-remarks.server";
export { leaveRemark } from "./remarks/leave-remark.server";
export { remarkForm } from "./remarks/remark.form";
export { askStop, type AskedStop } from "./stops/ask-stop.server";
export { decideStop, type StopDecision } from "./stops/decide-stop.server";
export { endStop, withdrawStop } from "./stops/end-stop.server";
export { listOwnStops } from "./stops/list-stops.server";
export type { StopLine } from "./stops/stop-line";
export { listStopQueue } from "./stops/list-stop-queue.server";
export { remindOfStops } from "./stops/remind-stops.server";
export { stopDecisionForm } from "./stops/stop-decision.form";
export { takeStop } from "./stops/take-stop.server";
export { daysOfStops, grantedStops } from "./stops/granted-stops.server";
export {
  type Confirmed,
  confirmBy,
  confirmWaitingTimes,
  type ConfirmedWaits,
} from "./waiting-times/confirm-waiting-times.server";
export { getWaitingHistory } from "./waiting-history/get-waiting-history.server";
export { listOwnWaitingTimes } from "./waiting-times/list-own-waiting-times.server";
export {
  previewWaitingTimes,
  type SavedTable,
  saveWaitingTimes,
  type WaitTable,
} from "./waiting-times/save-waiting-times.server";
export { ownRegister } from "./waiting-times/own-register.server";
export { pastedForm } from "./waiting-times/pasted.form";
export { type PastedFault, readPasted } from "./waiting-times/read-pasted.server";
export { type SentTableForm, waitTableForm } from "./waiting-times/wait-table.form";
export { findUndo, undoWaitingTimes } from "./waiting-times/undo-waiting-times.server";
export {
  declareWaitingTime,
  type WaitingTimeDeclaration,
} from "./waiting-times/declare-waiting-time.server";
export { listChangedOffers } from "./registers/list-changed-offers.server";
export { listProviderRegisters } from "./registers/list-provider-registers.server";
export { openSupplierBook } from "./registers/open-supplier-book.server";
export {
  type CombinationSupplier,
  prepareCombinationSuppliers,
} from "./registers/prepare-combination-suppliers.server";
export { prepareContracts } from "./registers/prepare-contracts.server";
export { prepareMarks } from "./registers/prepare-marks.server";
export { prepareOffers } from "./registers/prepare-offers.server";
export { preparePlaces } from "./registers/prepare-places.server";
export { prepareProviders } from "./registers/prepare-providers.server";
export { prepareQuality } from "./registers/prepare-quality.server";
export { prepareWaitingTimes } from "./registers/prepare-waiting-times.server";
export { writeSuppliers } from "./registers/settle-supplier.server";
export { contractRegister } from "./registers/contract-row.form";
export { markRegister } from "./registers/mark-row.form";
export { offerRegister } from "./registers/offer-row.form";
export { placeRegister } from "./registers/place-row.form";
export { providerRegister } from "./registers/provider-row.form";
export { qualityRegister } from "./registers/quality-row.form";
export { waitingTimeRegister } from "./registers/waiting-time-row.form";
export { namesOfPeople } from "./changes/names-of-people.server";
export { beginOffer } from "./pages/begin-offer.server";
export { discardDraft } from "./pages/discard-draft.server";
export { type EditedPage, getPage } from "./pages/get-page.server";
export { keepTexts } from "./pages/keep-texts.server";
export { listPages, type OwnPage } from "./pages/list-pages.server";
export { listVersions, type VersionStep } from "./pages/list-versions.server";
export { offerPageForm, type SentPage, supplierPageForm } from "./pages/page.form";
export { previewOffer } from "./pages/preview-offer.server";
export { publishPage } from "./pages/publish-page.server";
export { restoreVersion } from "./pages/restore-version.server";
export { saveDraft } from "./pages/save-draft.server";
export { leaveSuggestions, listOwnSuggestions } from "./suggestions/leave-suggestions.server";
export { judgeMark } from "./quality/judge-mark.server";
export { getCalled, recordWaitingTimes } from "./region-tasks/record-waiting-times.server";
export { listRegionTasks, type RegionTasks } from "./region-tasks/list-region-tasks.server";
export { calledForm, regionTaskForm } from "./region-tasks/region-task.form";
export { settleRemark } from "./remarks/settle-remark.server";
export { settleSuggestion } from "./suggestions/settle-suggestion.server";
export { getWorkList, type WorkList } from "./work-list/get-work-list.server";
export {
  type ChangesPage,
  listAllChanges,
  listOwnChanges,
  type Period,
} from "./changes/list-changes.server";
export {
  confirmByLink,
  type ConfirmationView,
  getConfirmation,
} from "./reminders/confirm-by-link.server";
export { confirmationToken } from "./reminders/confirmation-token.server";
export { forgetConfirmations } from "./reminders/forget-confirmations.server";
export { listSilentProviders, type SilentProvider } from "./reminders/list-silent-providers.server";
export { remindOfMarks } from "./quality/remind-marks.server";
export { remindSuppliers } from "./reminders/remind-suppliers.server";
export { listOwnQuality, type OwnQuality } from "./quality/list-own-quality.server";
export { qualityForm, type SentQuality } from "./quality/quality.form";
export { saveFigure } from "./quality/save-figure.server";
export { saveMark } from "./quality/save-mark.server";
export { getPractice } from "./practice/get-practice.server";
export { openWindow } from "./practice/open-window.server";
export { practiceForm } from "./practice/practice.form";
export { putBody } from "./waiting-times/put-waiting-times.form";
export {
  KEY_OF_OTHER_ROWS,
  putWaitingTimes,
  stateOf as stateOfWait,
  type WaitState,
} from "./waiting-times/put-waiting-times.server";
export { endPlace } from "./places/end-place.server";
export { getOwnPlace, listOwnPlaces } from "./places/list-own-places.server";
export { placeForm, type SentPlace } from "./places/place.form";
export { addPlace, changePlace } from "./places/save-place.server";
export { previewSupplier } from "./pages/preview-supplier.server";
export {
  applicationToken,
  findApplicant,
  type FoundApplicant,
} from "./admission/application-link.server";
export { findOwnApplicant } from "./admission/find-own-applicant.server";
export { findProofFile, handInProof, keepProofFile, noteSeen } from "./proofs/hand-in-proof.server";
export { listAskedKinds } from "./proofs/list-asked-kinds.server";
export { proofForm, type SentProof } from "./proofs/proof.form";
export { type ListedProof, listProofs, listProofsOf } from "./proofs/list-proofs.server";
export { listExpiredProofs } from "./proofs/list-expired-proofs.server";
export { type OpenedFile, openProof } from "./proofs/open-proof.server";
export { remindOfProofs } from "./proofs/remind-proofs.server";
export { applicantOf, findApplicantOf } from "./proofs/own-applicant.server";
export { withdrawProof } from "./proofs/withdraw-proof.server";
export { answerAsMember } from "./registration/answer-as-member.server";
export { beginApplication, type Begun } from "./registration/begin-application.server";
export { beginExtraScope } from "./registration/begin-extra-scope.server";
export { discardApplication, withdrawApplication } from "./registration/end-application.server";
export { getApplication, type OwnApplication } from "./registration/get-application.server";
export { keepItem, removeItem } from "./registration/keep-items.server";
export { keepMembers } from "./registration/keep-members.server";
export { keepOrganisation, keepPeople, keepPlaces } from "./registration/keep-organisation.server";
export { listOwnApplications, type OwnRequest } from "./registration/list-own-applications.server";
export { memberAddress, shownAddress } from "./registration/member-address.server";
export { findMember, type FoundMember, memberToken } from "./registration/member-link.server";
export * as registrationForms from "./registration/registration.form";
export { getStated } from "./registration/stated.server";
export { submitApplication } from "./registration/submit-application.server";
export { supplyApplication } from "./registration/supply-application.server";
export { tendDrafts } from "./registration/tend-drafts.server";
export { verifyMail } from "./registration/verify-mail.server";
export { answerCheck, confirmCheck } from "./admission/answer-check.server";
export { askMore } from "./admission/ask-more.server";
export { decideApplication } from "./admission/decide-application.server";
export {
  type DeskForm,
  deskForm,
  readAsks,
  readDecision,
  readProofIds,
} from "./admission/desk.form";
export { type ApplicationDossier, getDossier } from "./admission/get-dossier.server";
export {
  type ApplicationLine,
  listApplications,
  MOST_DECIDED,
  type Queue,
  QUEUES,
} from "./admission/list-applications.server";
export { handOver, takeApplication } from "./admission/take-application.server";
export { observedSelect } from "./observed-waits/observed-rows.server";
export { keepObservedWaits } from "./observed-waits/keep-observed-waits.server";
export { ownWindowForm } from "./supplier/own-window.form";
export {
  getOwnWindow,
  type OwnWindow,
  pauseSupplier,
  showSupplier,
} from "./supplier/show-supplier.server";
export { loadDemoApplications } from "./demo/load-demo-applications.server";
