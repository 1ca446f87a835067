/**
 * The fictional people of the demo and the organisations they work for (contract, part 5).
 *
 * Teams stand in the municipalities that are named here where the region has them, else in its first.
 */
import type { DemoAccount, DemoOrganisation } from "~/domain/accounts/public";

export const DEMO_PASSWORD = "etalage-demo-2026";

type Municipality = { code: string; name: string };
type Region = { name: string; municipalities: Municipality[] };

const FIRST_TEAM = "0405";
const SECOND_TEAM = "0388";

/** `suppliers`: the names of the providers in the registers by their code. */
export function demoOrganisations(
  { name, municipalities }: Region,
  suppliers: Map<string, string>,
): DemoOrganisation[] {
  const first = municipalities.find(({ code }) => code === FIRST_TEAM) ?? municipalities[0]!;
  const second =
    municipalities.find(({ code }) => code === SECOND_TEAM) ?? municipalities[1] ?? first;
  const all = municipalities.map(({ code }) => code);
  const providers = PROVIDERS.filter(({ code }) => suppliers.has(code)).map(
    ({ code, people }): DemoOrganisation => ({
      ...{ kind: "provider", name: suppliers.get(code)!, supplierCode: code, people },
    }),
  );
  return [
    { ...team(first), people: TEAM },
    { ...team(second), people: SECOND },
    { kind: "practice", name: "Huisartsenpraktijk De Dijk", municipalities: all, people: DOCTOR },
    { kind: "practice", name: "Jeugdgezondheidszorg", municipalities: all, people: YOUTH_DOCTOR },
    { kind: "practice", name: "Kinderpoli De Golf", municipalities: all, people: SPECIALIST },
    { kind: "institution", name: "Jeugdbescherming", municipalities: all, people: INSTITUTION },
    ...providers,
    { kind: "region", name, municipalities: all, people: REGION },
  ];
}

function team({ code, name }: Municipality): Omit<DemoOrganisation, "people"> {
  return { kind: "access_team", name: `Toegangsteam ${name}`, municipalities: [code] };
}

function person(
  account: string,
  name: string,
  ...roles: DemoAccount["roles"]
): DemoOrganisation["people"][number] {
  return { email: `${account}@etalage.test`, name, roles };
}

const TEAM = [
  person("verwijzer", "Vera Wijzer", "access-worker"),
  person("teamleider", "Tom Leider", "access-lead"),
  person("privacy", "Prisca Vacy", "privacy-officer"),
];
const SECOND = [person("verwijzer-enkhuizen", "Eline Wijzer", "access-worker")];
const DOCTOR = [person("huisarts", "Hugo Arts", "general-practitioner")];
const YOUTH_DOCTOR = [person("jeugdarts", "Jetty Arts", "youth-doctor")];
const SPECIALIST = [person("specialist", "Stef Specialist", "medical-specialist")];
const INSTITUTION = [person("gi", "Gijs Insteller", "certified-institution")];

const PROVIDERS = [
  {
    code: "p001",
    people: [
      person("redacteur", "Roos Dacteur", "provider-editor"),
      person("aanbieder", "Aad Bieder", "provider-manager"),
    ],
  },
  {
    code: "p002",
    people: [
      person("onderaannemer", "Onno Nemer", "provider-manager"),
      person("redacteur-p002", "Rik Dacteur", "provider-editor"),
    ],
  },
  { code: "p003", people: [person("penvoerder", "Pien Voerder", "provider-manager")] },
  { code: "p004", people: [person("lid", "Lidia Lid", "provider-manager")] },
];

const REGION = [
  person("contract", "Coen Tract", "contract-manager"),
  person("kwaliteit", "Karin Liteit", "quality-officer"),
  person("expert", "Ella Pert", "expert"),
  person("beleid", "Bea Leid", "policy-maker"),
  person("beheer", "Bas Heer", "region-admin"),
];
