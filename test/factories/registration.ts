/** Requests to be admitted, in every state of being filled in. */
import { aRegion } from "./a-region";
import { prisma } from "~/db/client.server";
import { type Actor, aVisitor } from "~/domain/accounts/public";
import type { AdmissionRules, RegionConfig } from "~/domain/catalogue/public";
import {
  applicationToken,
  beginApplication,
  findApplicant,
  keepItem,
  keepOrganisation,
  keepPeople,
  verifyMail,
} from "~/domain/providers/public.server";

export const ADMISSION: AdmissionRules = {
  proofs: [],
  screening: (["quality", "integrity", "financial"] as const).map((step) => ({
    ...{ code: step, name: step, step },
  })),
  ...{ secondPairOfEyes: false, decideWorkdays: 30, supplyWorkdays: 10, contractMonths: 12 },
  rounds: [
    { code: "r1", name: "Ronde 1", from: "2020-02-01", to: "2020-02-28" },
    { code: "r2", name: "Ronde 2", from: "2099-02-01", to: "2099-02-28" },
  ],
  remedy: { text: "Maak bezwaar bij de regio.", withinDays: 42 },
};

/** One segment that is always open, and one in a round far away. */
export function anAdmittingRegion(more: Partial<RegionConfig> = {}): RegionConfig {
  const region = aRegion();
  const [open] = region.segments;
  const closed = { ...open!, code: "seg-rond", registration: "rounds" as const, name: "Pleegzorg" };
  const [profile] = region.profiles;
  return {
    ...region,
    segments: [open!, closed],
    profiles: [profile!, { ...profile!, code: "p02", name: "Pleeggezin", segments: ["seg-rond"] }],
    admission: ADMISSION,
    ...more,
  };
}

export const AN_ORGANISATION = {
  ...{ legalName: "Zorg Nieuw BV", tradeName: "Zorg Nieuw", kvk: "87654321", agb: "22220001" },
  ...{ branchNumbers: ["000012345678"], website: "https://zorgnieuw.test" },
  ...{ email: "info@zorgnieuw.test", phone: "0229 12 34 56" },
};

export const A_SIGNER = {
  ...{ name: "Nel Nieuw", position: "Directeur", email: "nel@zorgnieuw.test", phone: "" },
  signs: true,
};

export const AN_ITEM = {
  ...{ law: "jeugdwet", segment: "seg-b", profile: "p01", intensities: ["jw-licht"] },
  ...{ roles: ["main"], outside: "", motivation: "Wij doen dit al tien jaar." },
};

export type Begun = { id: string; actor: Actor; token: string; revision: () => Promise<number> };

let network = 0;

/** A draft whose mail address was confirmed, with nothing in it. */
export async function aDraft(more: { kvk?: string; email?: string } = {}): Promise<Begun> {
  network += 1;
  const { kvk = "87654321", email = `nel-${network}@zorgnieuw.test` } = more;
  const asker = { address: `192.0.${network}.1`, visitor: "test" };
  const begun = await beginApplication(aVisitor(), {
    ...{ organisation: "Zorg Nieuw", kvk, name: "Nel Nieuw", email, language: "nl", asker },
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusals));
  const { id } = await prisma().application.findFirstOrThrow({
    where: { contactEmail: email, applicant: { kvk } },
    orderBy: { createdAt: "desc" },
  });
  const token = (await applicationToken(id))!;
  const { actor } = (await findApplicant(token))!;
  await verifyMail(actor, id);
  const revision = async () =>
    (await prisma().application.findUniqueOrThrow({ where: { id } })).revision;
  return { id, actor, token, revision };
}

/** A draft that misses nothing but being handed in; proofs only where the region asks none. */
export async function aWholeDraft(more: { kvk?: string; email?: string } = {}): Promise<Begun> {
  const draft = await aDraft(more);
  const { actor, id: applicationId } = draft;
  const stated = { ...AN_ORGANISATION, ...(more.kvk && { kvk: more.kvk }) };
  const steps = [
    (revision: number) => keepOrganisation(actor, { applicationId, revision, stated }),
    (revision: number) => keepPeople(actor, { applicationId, revision, people: [A_SIGNER] }),
    (revision: number) => keepItem(actor, { applicationId, revision, item: AN_ITEM, itemId: null }),
  ];
  for (const step of steps) {
    const outcome = await step(await draft.revision());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  }
  return draft;
}
