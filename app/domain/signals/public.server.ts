/** The door of this area for programs on the server. */
export { loadDemoTalk } from "./demo/load-demo-talk.server";
export { answerSignal } from "./disclosures/answer-signal.server";
export { discloseSignal } from "./disclosures/disclose-signal.server";
export { type DisclosedSignal, listDisclosed } from "./disclosures/list-disclosed.server";
export { disputeForm, raisedDisputeForm } from "./disputes/dispute.form";
export { handOverDispute } from "./disputes/hand-over-dispute.server";
export {
  type DisputeLine,
  type DisputeThread,
  findDisputeSubject,
  getDispute,
  listDisputes,
  listOwnDisputes,
} from "./disputes/list-disputes.server";
export { raiseDispute } from "./disputes/raise-dispute.server";
export { sayInDispute } from "./disputes/say-in-dispute.server";
export { tendDisputes } from "./disputes/tend-disputes.server";
export { countSignals, type SignalCounts } from "./grouping/count-signals.server";
export { joinSignal, tagSignal } from "./grouping/group-signal.server";
export { listTags } from "./grouping/list-tags.server";
export {
  getNotice,
  listNotices,
  type NoticeLine,
  type NoticePage,
} from "./notices/list-notices.server";
export { moveNotice } from "./notices/move-notice.server";
export {
  type NoticeActForm,
  noticeActForm,
  type NoticeForm,
  noticeForm,
  readNoticeForm,
} from "./notices/notice.form";
export { listOwnNotices, markSeen, type OwnNotice, readNotice } from "./notices/own-notices.server";
export { tendNotices } from "./notices/tend-notices.server";
export { writeNotice } from "./notices/write-notice.server";
export { getSignal, type SignalDossier } from "./signals/get-signal.server";
export { handOverSignal } from "./signals/hand-over-signal.server";
export { findSubject, listOwnSignals, type OwnSignal } from "./signals/list-own-signals.server";
export {
  countOpenSignals,
  listPressingSignals,
  listSignals,
  listSignalsOf,
  type SignalLine,
} from "./signals/list-signals.server";
export { moveSignal } from "./signals/move-signal.server";
export { raiseSignal } from "./signals/raise-signal.server";
export { answerForm, type DeskForm, deskForm, raisedForm } from "./signals/signal.form";
export { listOverdueActions, listOwnTalks, listTalks, type Talks } from "./talks/list-talks.server";
export { agreeAction, finishAction, recordTalk } from "./talks/record-talk.server";
export { talkForm } from "./talks/talk.form";
export { loadDemoTalks } from "./demo/load-demo-talks.server";
export { tendSignals } from "./signals/tend-signals.server";
