/**
 * How somebody comes from a need to help: terms, reasons, and on what legal basis data may go along.
 *
 * What asks for the word of a lawyer or privacy officer stands here as data that they approve, with its
 * source, and never in code (requirements W3; security requirements P-01 to P-05).
 */
import type { ExpertReason } from "./expert-reasons";
import type { Named } from "./named-code";
import { Missing } from "~/domain/kernel/denied";

/** Years from and to, both included; a need says no age but the band. */
export type AgeBand = Named & { from: number; to: number; laws?: string[] };

/** For what data may go to a supplier. */
export const PURPOSES = ["identity", "plan", "check", "subcontractor"] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * On what a referral under a law by a route rests. Permission is asked only for what `consentFor` names:
 * where it is no basis it is not asked, and people are informed.
 */
export type LegalBasis = Named & {
  law: string;
  /** Codes of referrers. */
  routes: string[];
  consentFor: Purpose[];
  /** The article, as the privacy officer reads it. */
  source: string;
};

/** Who says yes: never names, always what somebody is to the person who is helped. */
export const GIVERS = ["youth", "parents", "guardian", "client", "representative"] as const;
export type Giver = (typeof GIVERS)[number];

/** From a birthday on these people together say yes, until the row of the next age. */
export type AgreeingAge = { law: string; fromYears: number; givers: Giver[]; source: string };

/** In which step a reason can be given: to a request, to a referral, or after it was opened. */
export const REFUSED_STEPS = ["request", "referral", "return"] as const;
export type RefusedStep = (typeof REFUSED_STEPS)[number];

/** Why a supplier says no. Price is none (I8, W7). */
export type RefusalReason = Named & {
  steps: RefusedStep[];
  /** Also where the contract carries the duty to accept. */
  inSpiteOfDuty?: boolean;
};

/** Whether the help ended as it was planned, and whether somebody dropped out; neither: otherwise. */
export type EndReason = Named & {
  isAsPlanned?: boolean;
  isDropOut?: boolean;
  /** Nobody is asked what came of the goals. */
  noEvaluation?: boolean;
};

export type ReferralTerms = {
  /** The supplier answers a request. */
  answerWorkdays: number;
  /** The sender answers a question. */
  replyWorkdays: number;
  /** A yes holds so many days. */
  yesHoldsDays: number;
  /** The owner looks at an open need again. */
  needWorkdays: number;
  /** After the last answer a choice is recorded and the referral opened. */
  openWorkdays: number;
  /** The supplier decides on a referral without a standing yes. */
  decideWorkdays: number;
  /** After opening the supplier plans the first talk. */
  planWorkdays: number;
  /** After the planned day the start is recorded. */
  startWorkdays: number;
  /** What is so long late is told again, to the deputy as well; without it two workdays. */
  riseWorkdays?: number;
  /** And so long: to the team's lead; without it five. */
  escalateWorkdays?: number;
  /** After a crisis it is said who it was about; without it one workday. */
  completeWorkdays?: number;
  /** The expert team answers; without it five. */
  expertWorkdays?: number;
  /** A supplier answers a question for advice; without it three. */
  consultWorkdays?: number;
  /** A running trajectory is looked at again. */
  reviewDays: number;
};

/** How late something must be to rise; a region that was loaded before it could say so has the usual. */
export function riseTerms({ riseWorkdays = 2, escalateWorkdays = 5 }: Partial<ReferralTerms>) {
  return { riseWorkdays, escalateWorkdays };
}

/** Days after which client data go (security requirement P-40). */
export type KeepingTerms = {
  draftDays: number;
  endedDays: number;
  takenOverDays: number;
  /** Reminders while nobody said that it was taken over. */
  remindDays: number[];
};

/** Terms of help that runs. */
export type RunningTerms = {
  /** Another intensity for a while lasts so many days at most. */
  temporaryDays: number;
  /** So many days before an indication ends both sides are told. */
  warnDays: number[];
  /** An evaluation is missing so many days after it was time for it. */
  evaluateDays: number;
};

/** What a region does not say of help that runs is as usual. */
export function runningTerms({ running }: Pick<ReferralRules, "running">): RunningTerms {
  return { temporaryDays: 91, warnDays: [90, 30], evaluateDays: 28, ...running };
}

/** How somebody looks at the help that concerns that person, with a code. */
export type OwnViewTerms = {
  /** From this birthday on a youth has a code. */
  youthFromYears: number;
  /** A code that nobody used ends after so many days. */
  firstUseDays: number;
  /** And one that is used after so many since it was made. */
  codeDays: number;
  /** Codes of referrers for whose referrals there is none, as an institution that works by order of a court. */
  shutRoutes: string[];
};

const USUAL_OWN_VIEW: OwnViewTerms = {
  ...{ youthFromYears: 12, firstUseDays: 14, codeDays: 180, shutRoutes: ["gi"] },
};

/** A region that was loaded before it could say so has the usual. */
export function ownViewTerms({ ownView }: Pick<ReferralRules, "ownView">): OwnViewTerms {
  return ownView ?? USUAL_OWN_VIEW;
}

/** What stands out in the log of who looked at client data. */
export type UnusualTerms = {
  /** More clients than these within an hour. */
  clientsPerHour: number;
  /** From so many clients of colleagues on a day. */
  othersPerDay: number;
  /** The hours of the night, in the region's time. */
  nightFrom: number;
  nightTo: number;
  /** Help that is longer over than these days. */
  overAfterDays: number;
};

/** What a region does not say of it is as usual. */
export function unusualTerms({ unusual }: Pick<ReferralRules, "unusual">): UnusualTerms {
  const usual = { clientsPerHour: 30, othersPerDay: 1, nightFrom: 23, nightTo: 6 };
  return { ...usual, overAfterDays: 14, ...unusual };
}

export type ReferralRules = {
  ageBands: AgeBand[];
  /** Suppliers that are asked at once for one need. */
  mostAsked: number;
  terms: ReferralTerms;
  refusals: RefusalReason[];
  endReasons: EndReason[];
  /** Why a case is put to the expert team; without it the usual reasons. */
  expertReasons?: ExpertReason[] | undefined;
  bases: LegalBasis[];
  /** Who agrees to help, and who agrees that data are shared: two tables. */
  agreeToHelp: AgreeingAge[];
  agreeToData: AgreeingAge[];
  keeping: KeepingTerms;
  ownView?: OwnViewTerms | undefined;
  unusual?: Partial<UnusualTerms>;
  /** A judgement factor is shown as it is only where so many suppliers were asked; else it is left general. */
  rareBelow: number;
  running?: Partial<RunningTerms>;
};

/** The rules of a region; where none are, there is nothing that follows them. */
export function referralRules({
  referral,
}: {
  referral?: ReferralRules | undefined;
}): ReferralRules {
  if (!referral) throw new Missing("referral-rules");
  return referral;
}
