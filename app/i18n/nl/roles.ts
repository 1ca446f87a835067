/** What people are for their organisation, and the kinds of organisation. */
import type { OrganisationKind, PersonRole } from "~/domain/accounts/public";

export const roles: Record<PersonRole, string> = {
  "provider-editor": "redacteur",
  "provider-manager": "beheerder van de aanbieder",
  "access-worker": "medewerker toegang",
  "access-lead": "teamleider toegang",
  "general-practitioner": "huisarts",
  "youth-doctor": "jeugdarts",
  "medical-specialist": "medisch specialist",
  "certified-institution": "medewerker gecertificeerde instelling",
  "privacy-officer": "privacyfunctionaris",
  "client-supporter": "cliëntondersteuner",
  "contract-manager": "contractmanager",
  "quality-officer": "kwaliteitsmedewerker",
  expert: "expert",
  "policy-maker": "beleidsmedewerker",
  "region-admin": "beheerder van de regio",
};

export const organisationKinds: Record<OrganisationKind, string> = {
  provider: "aanbieder",
  access_team: "toegangsteam",
  practice: "praktijk",
  institution: "instelling",
  region: "regio",
};
