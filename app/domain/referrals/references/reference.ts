/**
 * What help is called in the systems of both sides: the decision (beschikking), the request (315) and the
 * assignment (301). Numbers and a day alone, never the document: what was decided stands in a letter of the
 * municipality (requirements §4; architecture §7).
 *
 * Who has the number finds the person in the municipality's own system, so these are client data.
 */
import { holdsCitizenNumber } from "../identity/citizen-number";
import { decisionRules, type RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, isIsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** In the order of the form; the day of the decision as `2026-11-26`. */
export const REFERENCE_FIELDS = [
  "decisionNumber",
  "decidedOn",
  "requestNumber",
  "assignmentNumber",
] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number];
/** What is not known is empty. */
export type References = Record<ReferenceField, string>;

/** There is a decision, it follows, or nothing is known of one. */
export const DECISIONS = ["known", "follows", "none"] as const;
export type Decision = (typeof DECISIONS)[number];

export const NO_REFERENCES: References = {
  ...{ decisionNumber: "", decidedOn: "", requestNumber: "", assignmentNumber: "" },
};

/** The longest that messages between municipalities and providers take. */
const LONGEST_NUMBER = 36;

export function plainReferences(sent: References): References {
  const plain = (field: ReferenceField) => sent[field].normalize("NFC").trim().replace(/\s+/g, " ");
  return Object.fromEntries(REFERENCE_FIELDS.map((field) => [field, plain(field)])) as References;
}

export type SaidReferences = {
  decision: Decision | null;
  references: References;
  /** Whoever typed it says that a number which could be a citizen number is none. */
  isSure: boolean;
};

type Given = { today: DayNumber; stood: References | null };

/** Everything that is wrong with it, in the order of the form; a number that stood already was looked at. */
export function referenceFaults(said: SaidReferences, { today, stood }: Given): Refusal[] {
  const { references, isSure } = said;
  const numbers = REFERENCE_FIELDS.filter((field) => field !== "decidedOn");
  const ofNumbers = numbers.flatMap((field) => {
    const code = numberFault(references[field], isSure || references[field] === stood?.[field]);
    return code === null ? [] : [{ code, field }];
  });
  return [...decisionFaults(said, today), ...ofNumbers];
}

function decisionFaults(
  { decision, references: { decisionNumber, decidedOn } }: SaidReferences,
  today: DayNumber,
): Refusal[] {
  if (decision === null) return [{ code: "references.no-decision", field: "decision" }];
  // A number that was typed is not thrown away in silence.
  if (decision !== "known")
    return decisionNumber === "" && decidedOn === ""
      ? []
      : [{ code: "references.known-after-all", field: "decision" }];
  const day = dayFault(decidedOn, today);
  return [
    ...(decisionNumber === "" ? [{ code: "references.no-number", field: "decisionNumber" }] : []),
    ...(day === null ? [] : [{ code: day, field: "decidedOn" }]),
  ];
}

function dayFault(decidedOn: string, today: DayNumber): string | null {
  if (!isIsoDay(decidedOn)) return "references.no-day";
  return dayNumber(decidedOn) > today ? "references.day-is-to-come" : null;
}

/** One in eleven numbers of nine digits could be a citizen number: that alone refuses nothing for good. */
function numberFault(text: string, isSure: boolean): string | null {
  if (text === "") return null;
  if (text.length > LONGEST_NUMBER) return "references.too-long";
  if (!/\d/.test(text) || text.includes("@")) return "references.no-reference";
  return !isSure && holdsCitizenNumber(text) ? "references.like-citizen-number" : null;
}

type Case = { need: { law: string; route: string }; crisisAt: Date | null };

/** Whether the sender writes them down: not of what a doctor refers, unless the region says so. */
export function writesReferences(region: RegionConfig, { need }: Pick<Case, "need">): boolean {
  return decisionRules(region).some(
    ({ law, routes }) => law === need.law && routes.includes(need.route),
  );
}

/** Whether the region has help wait for the decision. Never in a crisis, nor where somebody else decides. */
export function isDecisionNeeded(region: RegionConfig, { need, crisisAt }: Case): boolean {
  if (crisisAt !== null) return false;
  const route = region.referrers.find(({ code }) => code === need.route)?.route;
  return (
    route === "municipality" &&
    decisionRules(region).some(
      ({ law, routes, beforeStart }) =>
        beforeStart && law === need.law && routes.includes(need.route),
    )
  );
}
