/**
 * What people are for their organisation (requirements, 3.1). Rights hang on roles, never on persons.
 *
 * `system` is a command or job of the house, `visitor` whoever looks without an account, `applicant` who
 * came by the link of a request to be admitted, `resident` who has a code to look at the own help.
 */
export const PERSON_ROLES = [
  "provider-editor",
  "provider-manager",
  "access-worker",
  "access-lead",
  "general-practitioner",
  "youth-doctor",
  "medical-specialist",
  "certified-institution",
  "privacy-officer",
  "client-supporter",
  "contract-manager",
  "quality-officer",
  "expert",
  "policy-maker",
  "region-admin",
] as const;

export type PersonRole = (typeof PERSON_ROLES)[number];
export type Role = "system" | "visitor" | "applicant" | "resident" | PersonRole;

export type OrganisationKind = "provider" | "access_team" | "practice" | "institution" | "region";

/** The roles that make sense in an organisation of a kind; others are refused. */
export const ROLES_OF: Record<OrganisationKind, readonly PersonRole[]> = {
  provider: ["provider-editor", "provider-manager"],
  access_team: ["access-worker", "access-lead", "privacy-officer", "client-supporter"],
  practice: ["general-practitioner", "youth-doctor", "medical-specialist"],
  institution: ["certified-institution"],
  region: [
    "contract-manager",
    "quality-officer",
    "expert",
    "policy-maker",
    "privacy-officer",
    "region-admin",
  ],
};

/** The start page of a role; who has several starts where most is to be done. */
const STARTS = [
  ["region-admin", "/beheer"],
  ["provider-manager", "/aanbieder"],
  ["provider-editor", "/aanbieder"],
  ["contract-manager", "/regio"],
  ["quality-officer", "/regio"],
  ["expert", "/regio"],
  ["policy-maker", "/regio"],
  ["access-worker", "/verwijzer"],
  ["access-lead", "/verwijzer"],
  ["general-practitioner", "/verwijzer"],
  ["youth-doctor", "/verwijzer"],
  ["medical-specialist", "/verwijzer"],
  ["certified-institution", "/verwijzer"],
  ["client-supporter", "/verwijzer"],
  ["privacy-officer", "/verwijzer"],
] as const satisfies [PersonRole, string][];

export type StartPage = (typeof STARTS)[number][1];

/** Null without a role: then there is nothing to start with. */
export function startPageOf(roles: readonly Role[]): StartPage | null {
  return STARTS.find(([role]) => roles.includes(role))?.[1] ?? null;
}
