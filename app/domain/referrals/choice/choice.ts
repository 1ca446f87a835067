/**
 * Who chose the supplier, and who advised (I4): two things, never one. The resident chooses; where nobody
 * could, that is said with its reason (requirements US7; 000:623).
 */
import { type Refused, refuse } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault } from "~/domain/providers/public";

export const CHOOSERS = ["resident", "representative", "institution", "none"] as const;
export type Chooser = (typeof CHOOSERS)[number];

/** Help began after a telephone call: there was no time to choose, and nobody is asked who did. */
export const CRISIS_CHOOSER = "crisis";

/** A referrer of the region by its code, or `nobody`. */
export type Choice = {
  chooser: Chooser | null;
  reason: string;
  advisedBy: string | null;
};

const LONGEST_REASON = 280;

/** What is missing of a choice; all at once. */
export function choiceFault(
  { chooser, reason, advisedBy }: Choice,
  referrers: readonly string[],
): Refused | null {
  const faults = [
    chooser === null ? refuse("choice.no-chooser", { field: "kiezer" }) : null,
    chooser === "none" && reason === "" ? refuse("choice.no-reason", { field: "reden" }) : null,
    reason.length > LONGEST_REASON ? refuse("choice.reason-too-long", { field: "reden" }) : null,
    namesAPerson(reason) ? refuse("referral.names-a-person", { field: "reden" }) : null,
    personalFault(reason, "reden"),
    advisedBy === null || (advisedBy !== "nobody" && !referrers.includes(advisedBy))
      ? refuse("choice.no-adviser", { field: "advies" })
      : null,
  ].flatMap((fault) => fault?.refusals ?? []);
  return faults.length > 0 ? { ok: false, refusals: faults } : null;
}
