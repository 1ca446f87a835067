/**
 * The plan of a resident (perspectiefplan): what matters, what is to be reached, who does what. It belongs
 * to the resident, goes to the supplier after permission and before the start (I15), and nobody signs it
 * (requirements P42, P43, US10, K13, W10). A treatment plan is none: it is refused and never kept (I14).
 */
import { holdsCitizenNumber } from "../identity/citizen-number";
import { neededPlans, type RegionConfig } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";

export type PlanKind = "document" | "summary";

/** In the order of the form. */
export const SUMMARY_PARTS = ["matters", "results", "doers", "agreements"] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];
export type Summary = Record<SummaryPart, string>;

/**
 * Why no plan is shared, in codes: the resident keeps it, gives it by hand, asking is not safe, or it is a
 * single consult. Help goes on.
 */
export const WAIVERS = ["keeps", "gives", "unsafe", "single-consult"] as const;
export type Waiver = (typeof WAIVERS)[number];

export const LONGEST_PART = 2_000;

export function plainSummary(sent: Summary): Summary {
  const plain = (part: SummaryPart) => sent[part].normalize("NFC").replaceAll("\r\n", "\n").trim();
  return Object.fromEntries(SUMMARY_PARTS.map((part) => [part, plain(part)])) as Summary;
}

/** Everything that is wrong with it, in the order of the form. */
export function summaryFaults(summary: Summary): Refusal[] {
  const faults = SUMMARY_PARTS.flatMap((field): Refusal[] => {
    const text = summary[field];
    if (text.length > LONGEST_PART) return [{ code: "plan.too-long", field }];
    return holdsCitizenNumber(text) ? [{ code: "plan.citizen-number", field }] : [];
  });
  const isEmpty = SUMMARY_PARTS.every((part) => summary[part] === "");
  return isEmpty ? [{ code: "plan.nothing-said", field: SUMMARY_PARTS[0] }] : faults;
}

/** What calls itself one is one, whatever was ticked. */
export function namesTreatment(fileName: string): boolean {
  return /behandel(ings)?[\s._-]*plan|treatment[\s._-]*plan/i.test(fileName);
}

type Case = {
  need: { law: string; route: string; urgency: string };
  crisisAt: Date | null;
  planWaived: string | null;
};

/**
 * Whether the region asks a plan before help starts. Never in a crisis, nor of a doctor, an institution or a
 * court, whatever its data say; nor when the resident does not share it, or for a single consult (P43).
 */
export function isPlanNeeded(
  region: RegionConfig,
  { need: { law, route, urgency }, crisisAt, planWaived }: Case,
): boolean {
  if (crisisAt !== null || planWaived !== null) return false;
  return neededPlans(region).some(
    (row) =>
      row.law === law &&
      row.routes.includes(route) &&
      row.urgencies.some((code) => code === urgency),
  );
}
