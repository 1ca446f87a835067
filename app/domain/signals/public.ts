/** The door of this area. */
export { SIGNAL_STATES, signalName, type SignalMove, type SignalState } from "./signals/signal";
