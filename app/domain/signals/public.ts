/** The door of this area. */
export { disputeName, type DisputeState } from "./disputes/dispute";
export { SIGNAL_STATES, signal, signalName, type SignalState } from "./signals/signal";
export type { DemoTalk } from "./demo/demo-talk";
export { LONGEST_TEXT } from "./signal-text";
