/**
 * The short form of a doctor, or of the assistant on behalf of one (requirements US28, P44; Jeugdwet 2.6):
 * four answers about the help and four about the choice. It asks the same rules as the long way, and names
 * nobody: the letter of the doctor goes by the doctor's own way and never through here.
 */
import { lawsFor } from "../needs/need-choices";
import type { SentNeed } from "../needs/need-faults";
import type { Urgency } from "../needs/need";
import type { RegionConfig } from "~/domain/catalogue/public";
import { isAgb, tidyAgb } from "~/domain/kernel/agb-code";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** What the doctor says of the help; null where nothing was chosen. */
export type QuickNeed = {
  ageBand: string | null;
  /** `isOpen`: neither a profile nor "weet ik niet". */
  profile: { code: string | null; isOpen: boolean };
  /** Null: still to be found out. `isOpen`: not even that. */
  municipality: { code: string | null; isOpen: boolean };
  urgency: Urgency;
};

/** The need that follows: the law is that of the profile, or the first under which a doctor refers. */
export function needOf(quick: QuickNeed, route: string, region: RegionConfig): SentNeed {
  const { ageBand, profile, municipality, urgency } = quick;
  const laws = lawsFor(route, region).map(({ code }) => code);
  const ofProfile = region.profiles.find(({ code }) => code === profile.code)?.law;
  return {
    ...{ law: ofProfile ?? laws[0] ?? null, ageBand, urgency },
    ...{ profile: profile.code, isProfileOpen: profile.isOpen },
    ...{ municipality: municipality.code, residence: residenceOf(municipality) },
    ...{ intensity: null, deliveryForm: null, languages: [], goalTypes: [], goals: "" },
    ...{ wishedStart: null, factors: {}, note: "", postcode: null },
  };
}

function residenceOf({ code, isOpen }: QuickNeed["municipality"]): SentNeed["residence"] {
  if (code !== null) return "registered";
  return isOpen ? null : "unclear";
}

/** The doctor for whom it is made is known by the AGB code. */
export function agbFault(said: string): Refused | null {
  return isAgb(tidyAgb(said)) ? null : refuse("quick.no-agb", { field: "agb" });
}
