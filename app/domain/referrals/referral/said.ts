/** Words between sender and supplier before anybody is named: short, and about nobody (P-11). */
import { LONGEST_REF } from "./referral";
import { type Refused, refuse } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault } from "~/domain/providers/public";

const LONGEST_SAID = 500;

/** Why words cannot leave, or null when they can. */
export function saidFault(text: string, field: string): Refused | null {
  if (text.length > LONGEST_SAID) return refuse("referral.text-too-long", { field });
  if (namesAPerson(text)) return refuse("referral.names-a-person", { field });
  return personalFault(text, field);
}

/** The same of words that must be there. */
export function mustSay(text: string, field: string): Refused | null {
  return text === "" ? refuse("referral.no-text", { field }) : saidFault(text, field);
}

/** A case number of the own system stays when all else is wiped, so it names nobody either. */
export function refFault(ref: string): Refused | null {
  if (ref.length > LONGEST_REF) return refuse("referral.ref-too-long", { field: "kenmerk" });
  return saidFault(ref, "kenmerk");
}
