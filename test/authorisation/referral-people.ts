/** Everybody who could ask for a referral, and how each of them stands to it. */
import { expect } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import {
  aContractRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  registerRows,
} from "~test/factories/registers";

import type { Stand } from "./referral-table";
import type { Way } from "./referral-tokens";
import { db } from "~/db/read.server";
import { type PersonRole, theSystem } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { derive } from "~/db/derive.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";

/** How each reader stands to the referrals of each way; to the others it is nobody. */
export const READERS = {
  nobody: {},
  "who wrote it": { provider: "sender", combination: "sender" },
  "a colleague": { provider: "sender", combination: "sender" },
  "the team lead": { provider: "sender", combination: "sender" },
  "the privacy officer": { provider: "officer", combination: "officer" },
  "client support of the team": {},
  "an access worker elsewhere": {},
  "the privacy officer elsewhere": {},
  "a general practitioner": { doctor: "sender" },
  "the chosen provider": { provider: "receiver", doctor: "receiver" },
  "its editor": {},
  "a provider that was asked": { provider: "asked", combination: "asked", doctor: "asked" },
  "a provider that was not": {},
  "the lead party": { combination: "receiver" },
  "a member": { combination: "member" },
  "a member that does a part": { combination: "part" },
  "who has the link": { provider: "link", doctor: "link" },
  "who has a code": { provider: "resident" },
  "a contract manager": {},
  "a quality officer": {},
  "the expert team": {},
  "a policy maker": {},
  "the administrator": {},
} as const satisfies Record<string, Partial<Record<Way, Stand>>>;

export type Reader = keyof typeof READERS;

export function standOf(reader: Reader, way: Way): Stand {
  return (READERS[reader] as Partial<Record<Way, Stand>>)[way] ?? "none";
}

/** Null: nobody who signed in. */
export type People = Record<Reader, Account | null>;

/** A region whose codes are known again, with tariff, terms and a permission that is asked. */
function aTellingRegion(): RegionConfig {
  const region = aRegisterRegion();
  const [profile] = region.profiles;
  const { bases, ...rules } = region.referral!;
  const [basis] = bases;
  const asks = { ...basis!, code: "grondslagxq", name: "Grondslagxq", routes: ["access", "gp"] };
  return {
    ...region,
    profiles: [profile!, { ...profile!, code: "laterxq", name: "Laterxq" }],
    judgementFactors: [{ code: "oordeelxq", name: "Oordeelxq", question: "Oordeelxq?" }],
    referrers: [
      ...region.referrers,
      { code: "raadgeverxq", name: "Raadgeverxq", laws: ["jeugdwet"], route: "statutory" },
    ],
    arrangements: [
      {
        ...{ profile: "p01", intensity: "jw-licht", tariffCents: 81_234_50 },
        ...{ per: "trajectory" as const, from: "2020-01-01" },
      },
    ],
    paymentTerms: [
      {
        ...{ code: "herstel", name: "Herstel" },
        parts: [
          { share: "2/3", trigger: "start" },
          { share: "1/3", trigger: "plan-completed" },
        ],
      },
    ],
    // Who refers on the word of a doctor writes them down here too, since the region says so.
    decisions: [{ law: "jeugdwet", routes: ["access", "gp"], beforeStart: false }],
    referral: { ...rules, bases: [{ ...asks, consentFor: ["identity"] }] },
  };
}

/** Six providers, of which the third, the fourth and the last are a combination; each but the last is contracted. */
function theRegisters() {
  const rows = registerRows();
  const codes = ["p001", "p002", "p003", "p004", "p005", "p006"];
  const suppliers = ["p001", "p002", "p005", "c01"];
  return aRegisterFolder({
    providers: codes.map((code) => aProviderRow(code, `Aanbieder ${code}`)),
    locations: null,
    offers: suppliers.map((code) => anOfferRow(code, `o-${code}`)),
    waiting_times: null,
    quality: null,
    marks: null,
    contracts: suppliers.map((code) => aContractRow(`k-${code}`, code, { from: "2020-01-01" })),
    combinations: [
      {
        ...{ ...rows.combinations[0]!, lead_provider_code: "p003" },
        member_provider_codes: "p003|p004|p006",
      },
    ],
  });
}

export async function somebodyOfEverySort(): Promise<People> {
  await saveRegion(aTellingRegion());
  const brought = await importRegisters(theSystem("import"), theRegisters());
  expect(brought, JSON.stringify(brought)).toMatchObject({ ok: true });
  const offers = (await db.offer.findMany({ select: { id: true } })).map(({ id }) => id);
  await derive((tx) => projectOffers(tx, offers, new Date()));
  const idOf = async (code: string) =>
    (await db.supplier.findUniqueOrThrow({ where: { code } })).id;
  const ofProvider = async (code: string) =>
    anAccount({ kind: "provider", roles: ["provider-manager"], supplierId: await idOf(code) });
  const ofRegion = (role: PersonRole) => anAccount({ kind: "region", roles: [role] });
  const municipalities = ["0405"];
  const worker = await anAccount({ municipalities });
  const ofTeam = (role: PersonRole) =>
    anAccount({ organisationId: worker.organisationId, roles: [role], municipalities });
  const chosen = await ofProvider("p001");
  return {
    nobody: null,
    "who has the link": null,
    "who has a code": null,
    "who wrote it": worker,
    "a colleague": await ofTeam("access-worker"),
    "the team lead": await ofTeam("access-lead"),
    "the privacy officer": await ofTeam("privacy-officer"),
    "client support of the team": await ofTeam("client-supporter"),
    // Of the same municipality: it is the organisation that counts.
    "an access worker elsewhere": await anAccount({ municipalities }),
    "the privacy officer elsewhere": await anAccount({
      roles: ["privacy-officer"],
      municipalities,
    }),
    "a general practitioner": await anAccount({
      ...{ kind: "practice", roles: ["general-practitioner"] },
    }),
    "the chosen provider": chosen,
    "its editor": await anAccount({
      ...{ kind: "provider", roles: ["provider-editor"], supplierId: await idOf("p001") },
      organisationId: chosen.organisationId,
    }),
    "a provider that was asked": await ofProvider("p002"),
    "a provider that was not": await ofProvider("p005"),
    "the lead party": await ofProvider("p003"),
    "a member": await ofProvider("p004"),
    "a member that does a part": await ofProvider("p006"),
    "a contract manager": await ofRegion("contract-manager"),
    "a quality officer": await ofRegion("quality-officer"),
    "the expert team": await ofRegion("expert"),
    "a policy maker": await ofRegion("policy-maker"),
    "the administrator": await ofRegion("region-admin"),
  };
}
