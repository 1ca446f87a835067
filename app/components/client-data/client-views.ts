/** What the screens on client data show, in words. */
import type { Client, ClientField } from "~/domain/referrals/public";

export type Fault = { field: string | null; text: string };
export type Line = { name: string; value: string };

export type FindView = {
  title: string;
  side: "sender" | "supplier";
  typed: { name: string; birthDate: string };
  faults: Fault[];
  /** Null: nothing was asked yet. */
  found: {
    said: string;
    isCut: boolean;
    hits: { id: string; to: string; name: string; born: string; about: string }[];
  } | null;
};

export type AccessView = {
  title: string;
  back: string;
  lines: { id: string; when: string; who: string; what: string }[];
  isCut: boolean;
};

export type ClientView = {
  title: string;
  back: { to: string; text: string };
  side: "sender" | "supplier";
  version: number;
  done: "saved" | "done" | null;
  faults: Fault[];
  /** What of it is known; null when it is gone. */
  client: Line[] | null;
  /** How long it stays. */
  keeping: string[];
  /** What was typed, for who may correct it. */
  correcting: Client | null;
  /** What the supplier reads before it says that it took them over; null: nothing to take over. */
  takesOver: string | null;
  log: string | null;
  /** For the privacy officer. */
  officer: {
    json: string;
    isHeld: boolean;
    isGone: boolean;
    reason: string;
    parts: { title: string; lines: Line[] }[];
    consents: string[];
    entries: string[];
    looked: string[];
  } | null;
};

export type PrivacyView = {
  title: string;
  /** What stands out in who looked, and is still to be looked into. */
  unusual: { to: string; text: string };
  done: boolean;
  isAsked: boolean;
  faults: Fault[];
  /** Null: the region has no tables yet. */
  tables: {
    version: string;
    bases: { id: string; name: string; lines: string[] }[];
    help: string[];
    data: string[];
    keeping: string[];
  } | null;
  municipalities: {
    code: string;
    name: string;
    said: string;
    tone: "positive" | "warning";
    dpiaRef: string;
    agreementRef: string;
  }[];
};

export type { Client, ClientField };
