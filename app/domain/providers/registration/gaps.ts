/**
 * What a request misses before it can be handed in, each under the step where it is mended.
 */
import { type AskedItem, itemFaults } from "./asked-item";
import { combinationGaps, type MemberAnswer } from "./own-members";
import { type OwnOrganisation, organisationFaults } from "./own-organisation";
import type { Asking } from "./registration-window";
import type { ApplicantPerson } from "../admission/application";
import { missingProofs, type ProofFacts } from "../proofs/proof";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayNumber } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export const STEPS = ["organisation", "people", "places", "items", "members", "proofs"] as const;
export type Step = (typeof STEPS)[number];

/** A refusal whose field is a step. */
export type Gap = Refusal & { field: Step };

export type Stated = {
  mailVerifiedAt: Date | null;
  organisation: OwnOrganisation;
  people: ApplicantPerson[];
  items: AskedItem[];
  combinationName: string | null;
  members: MemberAnswer[];
  proofs: ProofFacts[];
};

type Around = { region: RegionConfig; asking: Asking };

export function gapsOf(stated: Stated, around: Around): Gap[] {
  return [
    ...organisationGaps(stated.organisation),
    ...peopleGaps(stated.people),
    ...itemGaps(stated.items, around),
    ...(combinationGaps(stated) as Gap[]),
    ...proofGaps(stated, around),
  ];
}

function proofGaps({ items: scopes, proofs }: Stated, { region, asking }: Around): Gap[] {
  const kinds = region.admission?.proofs ?? [];
  const missing = missingProofs(kinds, { scopes, proofs, today: dayNumber(asking.day) });
  return missing.map(({ kind, why }) => ({
    ...{ code: `registration.proof-${why}`, field: "proofs", details: { proof: kind.code } },
  }));
}

const ASKED = ["legalName", "kvk", "email", "phone"] as const;

function organisationGaps(stated: OwnOrganisation): Gap[] {
  const missing = ASKED.filter((field) => stated[field] === "");
  const wrong = organisationFaults(stated).map(({ field }) => field ?? "");
  return [...new Set([...missing, ...wrong])].map((what) => ({
    ...{ code: "registration.gap", field: "organisation", details: { what } },
  }));
}

/** Somebody must sign, and be reached. */
function peopleGaps(people: ApplicantPerson[]): Gap[] {
  const signs = people.some((person) => person.signs && person.email !== "");
  return signs ? [] : [{ code: "registration.no-signer", field: "people" }];
}

function itemGaps(items: AskedItem[], { region, asking }: Around): Gap[] {
  if (items.length === 0) return [{ code: "registration.no-items", field: "items" }];
  const wrong = items.flatMap(({ segment, profile, ...item }) =>
    itemFaults({ segment, profile, ...item }, region, asking).map(({ code }): Gap => ({
      ...{ code, field: "items", details: { segment: segment ?? "", profile: profile ?? "" } },
    })),
  );
  return wrong;
}
