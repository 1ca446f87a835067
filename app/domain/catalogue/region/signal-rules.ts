/**
 * What can be said of a supplier to the region, and how soon the region answers. The kinds are the same
 * everywhere (requirements §4); what they are called and the terms are the region's.
 */
import type { Named } from "./named-code";

export const SIGNAL_KINDS = [
  "capacity",
  "quality",
  "integrity",
  "upcoding",
  "refusal",
  "cannot-deliver",
  "wrong-information",
  "cooperation",
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const SIGNAL_SEVERITIES = ["low", "medium", "high"] as const;
export type SignalSeverity = (typeof SIGNAL_SEVERITIES)[number];

export type SignalClock = {
  /** From the day it was said until the region has taken notice. */
  acknowledgeWorkdays: number;
  /** From the same day until the author hears what came of it. */
  feedBackWorkdays: number;
};

export type SignalRules = {
  kinds: (Named & { code: SignalKind })[];
  clocks: Record<SignalSeverity, SignalClock>;
  /** To answer each turn of a talk about money. */
  disputeReplyWorkdays: number;
  /** To answer what is laid before a supplier. */
  answerWorkdays?: number | undefined;
};
