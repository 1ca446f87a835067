/** Somebody of every role, each in an organisation of its own, in a region with a few registers. */
import { expect } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { aSecondStep } from "~test/factories/second-step";
import { aLocationRow, aRegisterRegion, registerRows } from "~test/factories/registers";

import { db } from "~/db/read.server";
import { type OrganisationKind, type PersonRole, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";

export type Who = "nobody" | PersonRole;
export type Persona = { who: Who; cookie: string; account: Account | null };

/** Must have a second step in this world; its persona has one. */
const ROLE_WITH_SECOND_STEP: PersonRole = "expert";

export type World = {
  personas: Persona[];
  /** Gave the right password; the code is still to come, or the second step to be made. */
  halfIn: Record<"code" | "second-step", string>;
  /** The slugs and codes of what everybody may see. */
  shown: { provider: string; combination: string; offer: string; offerId: string };
};

const KINDS: Record<PersonRole, OrganisationKind> = {
  "provider-editor": "provider",
  "provider-manager": "provider",
  "access-worker": "access_team",
  "access-lead": "access_team",
  "general-practitioner": "practice",
  "youth-doctor": "practice",
  "medical-specialist": "practice",
  "certified-institution": "institution",
  "privacy-officer": "access_team",
  "client-supporter": "access_team",
  "contract-manager": "region",
  "quality-officer": "region",
  expert: "region",
  "policy-maker": "region",
  "region-admin": "region",
};

export const ROLES = Object.keys(KINDS) as PersonRole[];

/** Call it once: the two providers of the registers each belong to one of the provider's people. */
export async function aWorld(): Promise<World> {
  await saveRegion(aRegisterRegion());
  // Each provider has a building, so that one's is another's.
  const locations = [...registerRows().locations, aLocationRow("p002", "m1")];
  // Two municipalities keep a service each.
  const [service] = registerRows().preliminary_services;
  const services = [service!, { ...service!, municipality_code: "0388" }];
  const folder = aRegisterFolder({ locations, preliminary_services: services });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const providers = await db.supplier.findMany({
    where: { kind: "provider" },
    orderBy: { code: "asc" },
  });
  const combination = await db.supplier.findFirstOrThrow({ where: { kind: "combination" } });
  const offer = await db.offer.findFirstOrThrow({ where: { supplierId: providers[0]!.id } });
  const suppliers = new Map<PersonRole, string>([
    ["provider-editor", providers[0]!.id],
    ["provider-manager", providers[1]!.id],
  ]);
  const personas: Persona[] = [{ who: "nobody", cookie: "", account: null }];
  for (const role of ROLES) personas.push(await aPersona(role, suppliers.get(role)));
  return {
    personas,
    halfIn: await halfWayIn(personas),
    shown: {
      provider: providers[0]!.slug,
      combination: combination.slug,
      offer: offer.code,
      offerId: offer.id,
    },
  };
}

async function aPersona(role: PersonRole, supplierId: string | undefined): Promise<Persona> {
  const municipalities = ["0405"];
  const account = await anAccount({
    ...{ roles: [role], kind: KINDS[role], municipalities },
    ...(supplierId && { supplierId }),
  });
  if (role === ROLE_WITH_SECOND_STEP) await aSecondStep(account, new Date());
  return { who: role, cookie: await cookieOf(account), account };
}

async function halfWayIn(personas: Persona[]): Promise<World["halfIn"]> {
  const { account } = personas.find(({ who }) => who === ROLE_WITH_SECOND_STEP)!;
  const without = await anAccount({ roles: [ROLE_WITH_SECOND_STEP], kind: "region" });
  const half = (one: Account) => cookieOf(one, new Date(), { awaitsCode: true });
  return { code: await half(account!), "second-step": await half(without) };
}
