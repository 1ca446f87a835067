/** The door of this area. */
export { LONGEST_TAG, FEWEST_SHOWN } from "./grouping/grouping";
export { SIGNAL_STATES, signal, signalName, type SignalState } from "./signals/signal";
export { LONGEST_TEXT } from "./signal-text";
export { PARTICIPANTS, TALK_KINDS } from "./talks/talk";
