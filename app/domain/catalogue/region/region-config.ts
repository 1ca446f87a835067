/**
 * Everything in which regions differ (decision D17): data, never code.
 *
 * A configuration has dated versions. Codes are for ever: a later version may relabel a code or end
 * it (`until`), never drop it or give it another meaning. Codes carry their kind (`seg-b`, `p01`).
 */
import type { AdmissionRules } from "./admission-rules";
import type { GuideStep } from "../guide/guide";
import type { DecisionRule } from "./decision-rules";
import type { DeskTerms } from "./desk-terms";
import type { Named } from "./named-code";
import type { ObservedTerms } from "./observed-terms";
import type { PlanRules } from "./plan-rules";
import type { ReferralRules } from "./referral-rules";
import type { SignalRules } from "./signal-rules";
import type { IsoDay } from "~/domain/kernel/day";

export type { Named } from "./named-code";

export type Municipality = Named & { lat: number; lon: number };
/** A municipality on the map: closed rings of [longitude, latitude], coarse. */
export type Outline = { code: string; rings: [lon: number, lat: number][][] };

export type PostcodePoint = { postcode: string; lat: number; lon: number; municipality: string };

/** A part of a sentence in both languages, without an amount that a new year would make untrue. */
type CostText = { text: string; textEn: string };

/** What help under a law costs the resident; `unless` names where it is otherwise. */
export type ResidentCost = CostText & {
  unless?: (CostText & { segments?: string[]; deliveryForms?: string[] })[];
};

export type Law = Named & { regime: "jeugdwet" | "wmo"; residentCost?: ResidentCost };

/** `urgent`: help that starts at once and is asked for by telephone. */
export type DeliveryForm = Named & { urgent?: boolean };

/** How a region classifies help; each says which dimensions there are (rules/dimension-rules). */
export const KINDS = ["profile-x-intensity", "resultArea-x-level", "segments-products"] as const;
export type Kind = (typeof KINDS)[number];

/** How a segment is paid; what no list can hold is `separate`. */
export const FUNDINGS = [
  "none",
  "arrangement",
  "custom",
  "trajectory-year",
  "unit-price",
  "availability",
  "task",
  "population",
  "separate",
] as const;

export type Segment = Named & {
  laws: string[];
  access: "free" | "local-access" | "regional-team";
  /** One of FUNDINGS. */
  funding: string;
  choiceMode: "resident-chooses" | "access-advises" | "regional-access";
  providerPolicy: "open" | "limited" | "combination-required";
  registration: "continuous" | "rounds" | "mid-term";
};

/** The first dimension: profile, result area or product. `seconds` lists what may stand beside it. */
export type Profile = Named & {
  law: string;
  segments: string[];
  seconds: string[];
  professional?: string;
  examples?: string[];
  /** As messages between municipalities and providers call it: two digits of JZ020 or WMO020. */
  productCategory?: string;
};

/** The second dimension: intensity or level; `order` makes "one step lighter" defined. */
export type Intensity = Named & {
  law: string;
  order: number;
  /** Help at it goes on after so many months with a new indication only (I11). */
  indicationMonths?: number;
};

/** A profile at an intensity, with the one tariff that holds for every supplier (I1). */
export type Arrangement = {
  profile: string;
  intensity: string;
  tariffCents: number;
  per: "trajectory" | "month" | "year";
  from: IsoDay;
  to?: IsoDay;
  educationLevel?: string;
  fictional?: boolean;
};

export type PaymentTrigger =
  "start" | "plan-completed" | "no-early-drop-out" | "talk-held" | "period-end" | "none";

/** Shares are fractions as text ("2/3") that add up to one (D9). */
export type PaymentTerms = Named & { parts: { share: string; trigger: PaymentTrigger }[] };

export type Indicator = Named & {
  definition: string;
  /** What is divided by what. */
  formula?: string;
  source: string;
  /** The function that answers for it. */
  owner?: string;
  direction: "higher" | "lower";
  measureAfterQuarters: number[];
};

/** `route`: the municipality decides, or the law lets the referrer do it (`statutory`). */
export type Referrer = Named & { laws: string[]; route: string };

/** Without `profiles` the question goes with every profile. */
export type JudgementFactor = Named & {
  question: string;
  questionEn?: string;
  profiles?: string[];
};

/** The region's word for a goal that registers know as `develop`, `recover` or `stabilise`; without
 * `laws` it goes with every law. */
export type GoalType = Named & { laws?: string[] };

export type ExpertiseGroup = "problem" | "form" | "method" | "audience" | "context";

export type ExpertiseTerm = Named & {
  group: ExpertiseGroup;
  laws: string[];
  synonyms: string[];
  abbreviations: string[];
};

export type CombinationRules = {
  requiredIn: string[];
  leadParties: 1;
  equalMembers: boolean;
  governanceUpFront: boolean;
  budget: string;
  moreThanOneForChoice: boolean;
  /** What members must be able to give together; nothing is asked of a segment that is not here. */
  coverage?: CoverageRule[];
};

/** What a segment asks of a combination (requirements §4); a list that is left out asks nothing. */
export type CoverageRule = {
  segment: string;
  roles?: ("main" | "sub")[];
  /** Its target groups. */
  profiles?: string[];
  municipalities?: "all" | string[];
  expertise?: string[];
};

export type Clocks = {
  remindAfterDays: number;
  staleAfterDays: number;
  unknownAfterDays: number;
  signalAfterDays: number;
  challengeWorkdays: number;
  replyWorkdays: number;
  decideWorkdays: number;
};

/** A number that holds for the whole region. */
export type RegionContact = {
  kind: string;
  name: string;
  nameEn?: string;
  phone: string;
  hours: string;
  website?: string;
  fictional?: boolean;
};

/** What the shop window does not have, and where a reader finds it instead. */
export type NotHere = {
  title: string;
  text: string;
  where: string;
  website?: string;
  en?: { title: string; text: string; where: string };
};

export type RegionConfig = {
  region: string;
  name: string;
  startsOn: IsoDay;
  /** What on screen says that data are made up; null in a real region. */
  fictional: { name: string; nameEn: string } | null;
  /** Where facts come from, shown in the footer and on prints. */
  attribution: string[];
  /** The look: hex colours that meet the contrast test. */
  theme: { brand: string; brandDark: string; accent: string; accentDark: string };
  classification: {
    kind: Kind;
    /** The region's own words for its dimensions; null where it has none. */
    segment: Named | null;
    first: Named | null;
    second: Named | null;
  };
  municipalities: Municipality[];
  /** One for each municipality; a region without any has no map of them. */
  outlines?: Outline[];
  postcodes: PostcodePoint[];
  laws: Law[];
  segments: Segment[];
  profiles: Profile[];
  intensities: Intensity[];
  arrangements: Arrangement[];
  paymentTerms: PaymentTerms[];
  intensitySetBy: Record<string, "municipality" | "provider-proposes">;
  indicators: Indicator[];
  minimumN: number;
  referrers: Referrer[];
  plan: PlanRules;
  /** Where decisions and assignments are written down; without it where the municipality refers. */
  decisions?: DecisionRule[];
  rules: {
    singleMainContractor: boolean;
    newNeed: "add-subcontractor" | "close-and-open";
    stackingAllowed: boolean;
    stackSignalCents: number | null;
    blockExclusivePerFamily: boolean;
    subcontractorsContracted: boolean;
    /** A subcontractor answers within so many workdays; without it five. */
    subcontractAnswerWorkdays?: number;
    /** A municipality agrees before a subcontractor starts; without it none is asked. */
    subcontractMunicipalConsent?: boolean;
  };
  steps: Record<"clarify" | "results" | "programme" | "execute" | "evaluate", string>;
  combinations: CombinationRules | null;
  comparisonPolicy: "insight-not-comparison" | "comparison-allowed";
  judgementFactors: JudgementFactor[];
  clocks: Clocks;
  holidays: IsoDay[];
  /** Numbers that hold for the whole region: crisis, Veilig Thuis, the service desk. */
  contacts: RegionContact[];
  deliveryForms: DeliveryForm[];
  educationLevels: Named[];
  goalTypes: GoalType[];
  languages: Named[];
  expertise: ExpertiseTerm[];
  /** The region's own words with the words they mean to the search. */
  words: { word: string; means: string[] }[];
  /** On top of what holds in the whole country. */
  notHere?: NotHere[];
  /** The region's dictionary: what it means by its own terms. */
  terms?: { term: string; meaning: string; source?: string }[];
  /** How organisations come in; a region without it takes no requests here. */
  admission?: AdmissionRules;
  /** The terms of the desk that differ from the usual ones. */
  desk?: Partial<DeskTerms>;
  /** How waits are measured, where it differs from the usual. */
  observed?: Partial<ObservedTerms>;
  /** What can be said of suppliers; without it usual names and terms hold. */
  signals?: SignalRules;
  /** How somebody comes from a need to help; a region without it takes no referrals here. */
  referral?: ReferralRules;
  /** The region's own questions of the guide; those it does not have are made of its codes. */
  guide?: GuideStep[];
};

/** The version in force on a day: the newest that has begun, else the oldest. */
export function inForce<V extends { startsOn: IsoDay }>(versions: V[], day: IsoDay): V | null {
  const sorted = versions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return sorted.findLast((version) => version.startsOn <= day) ?? sorted[0] ?? null;
}
