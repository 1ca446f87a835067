import { AUDIENCE_ROLES, type Audience } from "./notice";
import { speaksFor } from "../disclosures/heard-for.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type Addressed = { audience: string; segment: string | null; municipality: string | null };

/** The organisations that a notice is for, on a day. */
export function organisationsFor(
  { audience, segment, municipality }: Addressed,
  now: Date,
): Prisma.OrganisationWhereInput {
  if (audience === "referrers")
    return {
      kind: { in: ["access_team", "practice", "institution"] },
      ...(municipality && { municipalities: { has: municipality } }),
    };
  return {
    kind: "provider",
    supplier: {
      AND: [
        ...(segment ? [ownOrShared({ contracts: { some: contracted(segment, now) } })] : []),
        ...(municipality
          ? [ownOrShared({ offers: { some: { municipalities: { has: municipality } } } })]
          : []),
      ],
    },
  };
}

/** What a combination has, each of its members has. */
function ownOrShared(has: Prisma.SupplierWhereInput): Prisma.SupplierWhereInput {
  return { OR: [has, { memberships: { some: { combination: { supplier: has } } } }] };
}

/** The other way round: the notices that are for the organisation of the actor, on a day. */
export async function noticesFor(actor: Actor, now: Date): Promise<Prisma.NoticeWhereInput> {
  const audiences = audiencesOf(actor);
  return {
    OR: [
      ...(audiences.includes("referrers") ? [forReferrer(actor)] : []),
      ...(audiences.includes("providers") ? [await forProvider(actor, now)] : []),
    ],
  };
}

function forReferrer({ municipalities }: Actor): Prisma.NoticeWhereInput {
  return {
    audience: "referrers",
    OR: [{ municipality: null }, { municipality: { in: municipalities } }],
  };
}

async function forProvider({ supplierIds }: Actor, now: Date): Promise<Prisma.NoticeWhereInput> {
  const own = { supplierId: { in: await speaksFor(supplierIds) } };
  const [contracts, offers] = await Promise.all([
    db.contract.findMany({ where: { ...own, ...inForce(now) }, select: { segment: true } }),
    db.offer.findMany({ where: own, select: { municipalities: true } }),
  ]);
  const segments = contracts.flatMap(({ segment }) => segment ?? []);
  const hasAll = contracts.some(({ segment }) => segment === null);
  const municipalities = [...new Set(offers.flatMap((offer) => offer.municipalities))];
  return {
    audience: "providers",
    AND: [
      { OR: [{ municipality: null }, { municipality: { in: municipalities } }] },
      hasAll ? {} : { OR: [{ segment: null }, { segment: { in: segments } }] },
    ],
  };
}

/** A contract that names no segment is for all. */
function contracted(segment: string, now: Date): Prisma.ContractWhereInput {
  return { AND: [inForce(now), { OR: [{ segment: null }, { segment }] }] };
}

function inForce(now: Date): Prisma.ContractWhereInput {
  const today = dateOf(dayAt(now));
  return { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
}

/** Who of them reads it. */
export function rolesFor({ audience }: Pick<Addressed, "audience">) {
  return AUDIENCE_ROLES[audience as Audience];
}

/** In which audiences the actor is. */
function audiencesOf({ roles }: Actor): Audience[] {
  return (Object.keys(AUDIENCE_ROLES) as Audience[]).filter((audience) =>
    AUDIENCE_ROLES[audience].some((role) => roles.includes(role)),
  );
}
