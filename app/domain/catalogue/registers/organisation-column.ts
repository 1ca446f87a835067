/** The columns and words of a list of teams, practices and institutions, as people write them. */
import type { InviteeKind, PersonRole } from "~/domain/accounts/public";

export type OrganisationColumn = "name" | "kind" | "municipalities" | "email" | "phone";

/** Without these a row says too little. */
export const NEEDED_COLUMNS: readonly OrganisationColumn[] = ["name", "kind", "email"];

const NAMES: Record<OrganisationColumn, string[]> = {
  name: ["naam", "organisatie", "name", "organisation"],
  kind: ["soort", "kind"],
  municipalities: ["gemeente", "gemeenten", "municipality", "municipalities", "municipality_code"],
  email: ["e-mail", "mail", "mailadres", "e-mailadres", "werkadres", "work address"],
  phone: ["telefoon", "telefoonnummer", "nummer", "phone"],
};

type Sort = { kind: InviteeKind; role: PersonRole };

/** Who comes first leads a team; a practice and an institution have no leader (decision 051). */
const KINDS: [Sort, string[]][] = [
  [
    { kind: "access_team", role: "access-lead" },
    ["team", "toegang", "toegangsteam", "wijkteam", "access team"],
  ],
  [
    { kind: "practice", role: "general-practitioner" },
    ["praktijk", "huisarts", "huisartsenpraktijk", "practice", "general practice"],
  ],
  [
    { kind: "practice", role: "youth-doctor" },
    ["jeugdarts", "jeugdartsen", "jeugdgezondheidszorg", "youth doctor"],
  ],
  [
    { kind: "practice", role: "medical-specialist" },
    ["medisch specialist", "medisch specialisten", "ziekenhuis", "medical specialist", "hospital"],
  ],
  [
    { kind: "institution", role: "certified-institution" },
    ["instelling", "gecertificeerde instelling", "gi", "institution"],
  ],
];

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");

const COLUMN_OF = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name) => [bare(name), column as OrganisationColumn] as const),
  ),
);
const SORT_OF = new Map(
  KINDS.flatMap(([sort, words]) => words.map((word) => [bare(word), sort] as const)),
);

export function organisationColumnOf(header: string): OrganisationColumn | undefined {
  return COLUMN_OF.get(bare(header));
}

/** "Wijkteam" is an access team, "jeugdarts" a practice of youth doctors. */
export function sortOf(text: string): Sort | undefined {
  return SORT_OF.get(bare(text));
}
