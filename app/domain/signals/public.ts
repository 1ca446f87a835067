/** The door of this area. */
export { LONGEST_TAG, FEWEST_SHOWN } from "./grouping/grouping";
export { disputeName, type DisputeState } from "./disputes/dispute";
export { AUDIENCES, LONGEST_NOTICE, LONGEST_TITLE, type NoticeState } from "./notices/notice";
export { SIGNAL_STATES, signal, signalName, type SignalState } from "./signals/signal";
export type { DemoTalk } from "./demo/demo-talk";
export { LONGEST_TEXT } from "./signal-text";
