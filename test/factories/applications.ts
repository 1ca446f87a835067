/** Requests to be admitted as they stand in the database. */
import { randomUUID } from "node:crypto";

import { derive } from "~/db/derive.server";
import type { AdmissionRules, RegionConfig } from "~/domain/catalogue/public";
import type { ApplicationState } from "~/domain/providers/public";

import { aRegion } from "./a-region";

/** Three points, one of each step; a file and a proof that is only seen. */
export function admissionRules(more: Partial<AdmissionRules> = {}): AdmissionRules {
  return {
    proofs: [
      {
        code: "uittreksel",
        name: "Uittreksel",
        keep: "file",
        ask: "Uw uittreksel.",
        maxAgeMonths: 6,
      },
      {
        code: "klachten",
        name: "Klachtenregeling",
        keep: "file",
        ask: "Uw regeling.",
        optional: true,
      },
      { code: "vog", name: "VOG", keep: "seen", ask: "Laat haar zien." },
    ],
    screening: [
      { code: "vakbekwaam", name: "Vakbekwaam", step: "quality", proofs: ["vog"] },
      { code: "integer", name: "Integer", step: "integrity" },
      { code: "gezond", name: "Gezond", step: "financial", proofs: ["uittreksel"] },
    ],
    secondPairOfEyes: false,
    decideWorkdays: 30,
    supplyWorkdays: 10,
    rounds: [],
    contractMonths: 24,
    remedy: { text: "Maak bezwaar.", withinDays: 20 },
    ...more,
  };
}

/** Three profiles to ask for, and how organisations come in. */
export function anAdmittingRegion(more: Partial<AdmissionRules> = {}): RegionConfig {
  const region = aRegion();
  const [profile] = region.profiles;
  const profiles = ["p01", "p02", "p03"].map((code) => ({
    ...profile!,
    code,
    name: `Profiel ${code}`,
  }));
  return { ...region, profiles, admission: admissionRules(more) };
}

export type AnItem = { profile?: string; outside?: string };

type Wanted = {
  state?: ApplicationState;
  items?: AnItem[];
  kvk?: string;
  name?: string;
  supplierId?: string;
  combination?: { name: string; members: { kvk: string; isLead?: boolean }[] };
};

let serial = 0;

/** A request with its items; its mail address tells it apart. */
export async function anApplication({
  state = "screening",
  items = [{ profile: "p01" }],
  kvk = String(90_000_000 + ++serial),
  name = `Nieuw ${++serial}`,
  ...more
}: Wanted = {}) {
  const id = randomUUID();
  const at = new Date("2026-11-20T09:00:00Z");
  const times = { createdAt: at, updatedAt: at };
  const number = ++serial;
  return derive((tx) =>
    tx.application.create({
      data: {
        ...{ id, state, reference: `A-2026-${number}`, ...times, contactName: "An Aanvrager" },
        ...{ contactEmail: `nieuw${number}@etalage.test`, tokenHash: id, mailVerifiedAt: at },
        ...{ tokenExpiresAt: new Date("2027-11-20T09:00:00Z") },
        ...(state === "draft" ? {} : { submittedAt: at, dueOn: new Date("2027-01-04") }),
        combinationName: more.combination?.name ?? null,
        applicant: {
          create: {
            ...{ legalName: `${name} B.V.`, tradeName: name, kvk, email: "info@etalage.test" },
            ...{ ...times, supplierId: more.supplierId ?? null, phone: "0229 123456" },
            places: [
              {
                ...{ name: "Huis", street: "Laan", houseNumber: "1", postcode: "1621 AB" },
                ...{ city: "Hoorn", branchNumber: "" },
              },
            ],
          },
        },
        items: {
          create: items.map(({ profile = null, outside = "" }) => ({
            ...(outside ? {} : { law: "jeugdwet", segment: "seg-b" }),
            ...{
              profile,
              outside,
              intensities: [],
              roles: ["main"],
              motivation: "Wij kunnen dit.",
            },
          })),
        },
        members: {
          create: (more.combination?.members ?? []).map(({ kvk: own, isLead = false }) => ({
            ...{ name: `Lid ${own}`, kvk: own, email: `lid${own}@etalage.test`, isLead },
            ...{ tokenHash: randomUUID(), confirmedAt: at, confirmedBy: "Lia Lid" },
          })),
        },
      },
      include: { items: { orderBy: { profile: "asc" } }, applicant: true },
    }),
  );
}
