/**
 * What an organisation says of itself when it registers: who it is, its people and where it helps.
 *
 * A draft may hold gaps; what is filled in must be right. What is missing is told before it is handed in.
 */
import type { ApplicantPerson, ApplicantPlace } from "../admission/application";
import { placeFaults } from "../places/place";
import { isEmail } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { isAgb } from "~/domain/kernel/agb-code";
import { isBranch } from "~/domain/kernel/branch-number";
import { isKvk } from "~/domain/kernel/kvk-number";
import type { Refusal } from "~/domain/kernel/outcome";

export type OwnOrganisation = {
  legalName: string;
  tradeName: string;
  kvk: string;
  agb: string;
  branchNumbers: string[];
  website: string;
  email: string;
  phone: string;
};

const MOST_PEOPLE = 20;
const MOST_PLACES = 30;
const MOST_BRANCHES = 50;
const LONGEST = 200;

type Check = { field: string; code: string; is: (text: string) => boolean };

const CHECKS: Check[] = [
  { field: "kvk", code: "registration.no-kvk", is: isKvk },
  { field: "agb", code: "registration.no-agb", is: isAgb },
  { field: "email", code: "registration.no-email", is: isEmail },
  { field: "phone", code: "registration.no-phone", is: isPhone },
  { field: "website", code: "registration.no-website", is: isWebsite },
];

export function organisationFaults(stated: OwnOrganisation): Refusal[] {
  const { branchNumbers, ...texts } = stated;
  const wrong = CHECKS.flatMap(({ field, code, is }): Refusal[] => {
    const text = texts[field as keyof typeof texts];
    return text === "" || is(text) ? [] : [{ code, field }];
  });
  const branch = branchNumbers.find((one) => !isBranch(one));
  return [
    ...tooLong(texts),
    ...wrong,
    ...(branch === undefined ? [] : [branchFault(branch)]),
    ...(branchNumbers.length > MOST_BRANCHES ? [tooMany("branchNumbers", MOST_BRANCHES)] : []),
  ];
}

function branchFault(branch: string): Refusal {
  const details = { branch: branch.slice(0, 30) };
  return { code: "registration.no-branch", field: "branchNumbers", details };
}

/** The rows of people; a field is named with its row: `email-2`. */
export function peopleFaults(people: ApplicantPerson[]): Refusal[] {
  const rows = people.flatMap(({ signs: _, ...texts }, row): Refusal[] => {
    const faults: Refusal[] = tooLong(texts);
    if (texts.name === "") faults.push({ code: "registration.no-name", field: "name" });
    if (texts.email !== "" && !isEmail(texts.email))
      faults.push({ code: "registration.no-email", field: "email" });
    if (texts.phone !== "" && !isPhone(texts.phone))
      faults.push({ code: "registration.no-phone", field: "phone" });
    return faults.map((fault) => atRow(fault, row));
  });
  return people.length > MOST_PEOPLE ? [...rows, tooMany("name-0", MOST_PEOPLE)] : rows;
}

export function placesFaults(
  places: ApplicantPlace[],
  region: Pick<RegionConfig, "postcodes">,
): Refusal[] {
  const rows = places.flatMap(({ branchNumber, ...stated }, row) => {
    const faults = placeFaults(stated, region);
    if (branchNumber !== "" && !isBranch(branchNumber))
      faults.push({ ...branchFault(branchNumber), field: "branchNumber" });
    return faults.map((fault) => atRow(fault, row));
  });
  return places.length > MOST_PLACES ? [...rows, tooMany("name-0", MOST_PLACES)] : rows;
}

/** `zorg.nl` as it is opened: `https://zorg.nl`. */
export function tidyWebsite(text: string): string {
  const bare = text.trim();
  return bare === "" || /^[a-z]+:/i.test(bare) ? bare : `https://${bare}`;
}

function isWebsite(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return /^https?:$/.test(url?.protocol ?? "") && /\w\.\w/.test(url?.hostname ?? "");
}

/** Digits enough to be called, however they are written. */
function isPhone(text: string): boolean {
  return /^[+\d\s().-]{3,30}$/.test(text) && text.replace(/\D/g, "").length >= 3;
}

function tooLong(texts: Record<string, string>): Refusal[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text.length <= LONGEST
      ? []
      : [{ code: "registration.too-long", field, details: { most: LONGEST } }],
  );
}

function tooMany(field: string, most: number): Refusal {
  return { code: "registration.too-many", field, details: { most } };
}

function atRow(fault: Refusal, row: number): Refusal {
  return { ...fault, field: `${fault.field}-${row}` };
}
