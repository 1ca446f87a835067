/** Fictional signals, talk about money and notices, to try the desk with. People go by their address. */
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import type { Audience } from "../notices/notice";
import type { SignalState } from "../signals/signal";

export type DemoSignal = {
  by: string;
  supplierCode: string;
  kind: SignalKind;
  severity: SignalSeverity;
  daysAgo: number;
  state: SignalState;
  text: string;
  tags?: string[];
  /** What the supplier reads, and what it answered. */
  disclosed?: string;
  answer?: string;
  answeredBy?: string;
  outcome?: string;
  feedback?: string;
};

export type DemoDispute = {
  by: string;
  supplierCode: string;
  daysAgo: number;
  text: string;
  answer?: string;
};

export type DemoNotice = {
  title: string;
  text: string;
  audience: Audience;
  daysAgo: number;
  isDraft?: boolean;
  seenBy: string[];
  readBy: string[];
};

export type DemoTalk = {
  /** Who works at the desk. */
  desk: string;
  signals: DemoSignal[];
  disputes: DemoDispute[];
  notices: DemoNotice[];
};
