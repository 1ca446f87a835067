import { AUDIENCE_ROLES, type Audience } from "./notice";
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
      ...(segment && { contracts: { some: contracted(segment, now) } }),
      ...(municipality && { offers: { some: { municipalities: { has: municipality } } } }),
    },
  };
}

/** A contract that names no segment is for all. */
function contracted(segment: string, now: Date): Prisma.ContractWhereInput {
  const today = dateOf(dayAt(now));
  return {
    startsOn: { lte: today },
    AND: [
      { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
      { OR: [{ segment: null }, { segment }] },
    ],
  };
}

/** Who of them reads it. */
export function rolesFor({ audience }: Pick<Addressed, "audience">) {
  return AUDIENCE_ROLES[audience as Audience];
}

/** In which audiences the actor is. */
export function audiencesOf({ roles }: Actor): Audience[] {
  return (Object.keys(AUDIENCE_ROLES) as Audience[]).filter((audience) =>
    AUDIENCE_ROLES[audience].some((role) => roles.includes(role)),
  );
}
