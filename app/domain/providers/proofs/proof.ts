/**
 * Proofs that an organisation shows: once, for every request and round (requirements US5).
 *
 * What is asked, how old it may be and whether it is kept is the region's (`ProofKind`). What is only seen
 * (a VOG, a diploma) is noted by who screens, and nobody else.
 */
import type { ProofKind } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, type IsoDay, isIsoDay, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** What may be known of a proof without opening it. */
export type ProofFacts = {
  id: string;
  /** A code of the region's proofs. */
  kind: string;
  number: string;
  issuer: string;
  issuedOn: IsoDay | null;
  validUntil: IsoDay | null;
  handedInOn: IsoDay;
  /** Of two of one day, the later one counts. */
  handedInAt: Date;
};

/** What a request asks for: a law and segment, or neither when it falls outside the classification. */
export type ProofScope = { law: string | null; segment: string | null };

/** The kinds that the region asks for these, in its own order; without scopes all of them. */
export function proofsNeeded(kinds: ProofKind[], scopes: ProofScope[]): ProofKind[] {
  if (scopes.length === 0) return kinds;
  return kinds.filter(({ laws, segments }) =>
    scopes.some(({ law, segment }) => isAmong(laws, law) && isAmong(segments, segment)),
  );
}

/** What is not said counts as all. */
function isAmong(codes: string[] | undefined, code: string | null): boolean {
  return !codes?.length || code === null || codes.includes(code);
}

/** `too_old`: for a new request; the proof itself may still hold. */
export type ProofAge = "good" | "ending" | "ended" | "too_old";

/** Told this long before its last day. */
const PROOF_ENDS_WITHIN_DAYS = 60;

type Dated = Pick<ProofFacts, "issuedOn" | "validUntil" | "handedInOn">;

export function ageOf(proof: Dated, kind: ProofKind, today: DayNumber): ProofAge {
  const until = proof.validUntil === null ? null : dayNumber(proof.validUntil);
  if (until !== null && until < today) return "ended";
  if (isTooOld(proof.issuedOn ?? proof.handedInOn, kind, today)) return "too_old";
  return until !== null && until - today <= PROOF_ENDS_WITHIN_DAYS ? "ending" : "good";
}

function isTooOld(issuedOn: IsoDay, { maxAgeMonths }: ProofKind, today: DayNumber): boolean {
  return maxAgeMonths !== undefined && dayNumber(monthsLater(issuedOn, maxAgeMonths)) < today;
}

/** The same day of a later month, or its last. */
export function monthsLater(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(
    dayNumber(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))),
  );
}

/** Of each kind the one that was handed in or seen last. */
export function newestOfKind<Proof extends ProofFacts>(proofs: Proof[]): Map<string, Proof> {
  const oldestFirst = proofs.toSorted(
    (a, b) => Number(a.handedInAt) - Number(b.handedInAt) || a.id.localeCompare(b.id),
  );
  return new Map(oldestFirst.map((proof) => [proof.kind, proof]));
}

export type MissingProof = { kind: ProofKind; why: "none" | "too_old" | "ended" };

/**
 * What still has to be handed in before a request can be, by the day on which it is. What is only seen
 * comes later, at the screening, and what is optional not at all.
 */
export function missingProofs(
  kinds: ProofKind[],
  { scopes, proofs, today }: { scopes: ProofScope[]; proofs: ProofFacts[]; today: DayNumber },
): MissingProof[] {
  const newest = newestOfKind(proofs);
  return proofsNeeded(kinds, scopes)
    .filter(({ keep, optional }) => keep === "file" && !optional)
    .flatMap((kind): MissingProof[] => {
      const proof = newest.get(kind.code);
      if (!proof) return [{ kind, why: "none" }];
      const age = ageOf(proof, kind, today);
      return age === "too_old" || age === "ended" ? [{ kind, why: age }] : [];
    });
}

export type StatedProof = {
  number: string;
  issuer: string;
  issuedOn: IsoDay | null;
  validUntil: IsoDay | null;
};

const LONGEST_TEXT = 200;

/** What is wrong with what is said of a proof of this kind. */
export function proofFaults(stated: StatedProof, kind: ProofKind, today: DayNumber): Refusal[] {
  return [
    ...(["number", "issuer"] as const).flatMap((field): Refusal[] =>
      stated[field].length > LONGEST_TEXT ? [{ code: "proof.too-long", field }] : [],
    ),
    ...dayFaults(stated.issuedOn, "issuedOn", (day) => issuedFaults(day, kind, today)),
    ...dayFaults(stated.validUntil, "validUntil", (day) => untilFaults(day, kind, today)),
  ];
}

function dayFaults(
  said: string | null,
  field: string,
  faults: (day: IsoDay | null) => Refusal[],
): Refusal[] {
  return said === null || isIsoDay(said) ? faults(said) : [{ code: "proof.no-day", field }];
}

function issuedFaults(day: IsoDay | null, kind: ProofKind, today: DayNumber): Refusal[] {
  const field = "issuedOn";
  if (day === null)
    return kind.maxAgeMonths === undefined ? [] : [{ code: "proof.no-issue-day", field }];
  if (dayNumber(day) > today) return [{ code: "proof.issued-later", field }];
  const months = kind.maxAgeMonths ?? 0;
  return isTooOld(day, kind, today) ? [{ code: "proof.too-old", field, details: { months } }] : [];
}

function untilFaults(day: IsoDay | null, kind: ProofKind, today: DayNumber): Refusal[] {
  const field = "validUntil";
  if (day === null) return kind.ends ? [{ code: "proof.no-last-day", field }] : [];
  return dayNumber(day) < today ? [{ code: "proof.ended", field }] : [];
}
