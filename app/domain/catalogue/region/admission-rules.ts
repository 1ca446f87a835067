/**
 * How organisations come in: what they show of themselves, what is looked at, and by when (contract
 * standard, admission procedure). All of it differs per region and is data.
 */
import type { Named } from "./named-code";
import type { IsoDay } from "~/domain/kernel/day";

/**
 * Something to show: a file is kept, or it is only seen and noted (a VOG, a diploma: data about persons
 * that nobody needs twice). Without laws or segments it is asked of everybody.
 */
export type ProofKind = Named & {
  keep: "file" | "seen";
  /** What it is and where to get it, in plain Dutch. */
  ask: string;
  askEn?: string;
  /** From the day of issue to the day of handing in the request; without it any age will do. */
  maxAgeMonths?: number;
  /** It ends, and asks for the day on which it does. */
  ends?: boolean;
  laws?: string[];
  segments?: string[];
  /** Asked, but a request can be handed in without it. */
  optional?: boolean;
};

export const SCREENING_STEPS = ["quality", "integrity", "financial"] as const;
export type ScreeningStep = (typeof SCREENING_STEPS)[number];

/** A point that is answered before a decision, with the proofs that speak of it. */
export type ScreeningCheck = Named & { step: ScreeningStep; proofs?: string[] };

/** Days between which new organisations can ask for these segments (none named: all). */
export type AdmissionRound = Named & { from: IsoDay; to: IsoDay; segments?: string[] };

export type AdmissionRules = {
  proofs: ProofKind[];
  screening: ScreeningCheck[];
  /** Each point is looked at by two people. */
  secondPairOfEyes: boolean;
  /** From handing in to decision; the clock stands still while the organisation is asked for more. */
  decideWorkdays: number;
  /** To answer what more is asked. */
  supplyWorkdays: number;
  rounds: AdmissionRound[];
  /** Months that a first contract runs; null: no end. */
  contractMonths: number | null;
  /** What an organisation can do against a refusal, as the region's own procedure says. */
  remedy: { text: string; textEn?: string; withinDays: number };
};
