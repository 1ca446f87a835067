/** The door of this area for programs on the server. */
export { answerSignal } from "./disclosures/answer-signal.server";
export { discloseSignal } from "./disclosures/disclose-signal.server";
export { type DisclosedSignal, listDisclosed } from "./disclosures/list-disclosed.server";
export { countSignals, type SignalCounts } from "./grouping/count-signals.server";
export { joinSignal, tagSignal } from "./grouping/group-signal.server";
export { listTags } from "./grouping/list-tags.server";
export { getSignal, type SignalDossier } from "./signals/get-signal.server";
export { handOverSignal } from "./signals/hand-over-signal.server";
export { findSubject, listOwnSignals, type OwnSignal } from "./signals/list-own-signals.server";
export {
  countOpenSignals,
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
