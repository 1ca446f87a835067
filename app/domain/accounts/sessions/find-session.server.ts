import { type Actor, aVisitor } from "../actor";
import { isSecondStepRequired } from "../second-step/required-roles.server";
import { PERSON_ROLES, type PersonRole } from "../roles/role";
import { idleMinutesOf, type SessionTimes } from "./session";
import { db } from "~/db/read.server";

/** What still has to come after the password: a code, or making a second step at all. */
export type Awaited = "code" | "second-step" | null;

/** Who signed in, and for whom: what stands in the header of a page. */
export type SignedIn = {
  actor: Actor;
  name: string;
  organisation: string | null;
  session: SessionTimes & { id: string; expiresAt: Date };
  /** Until it is null the person is not signed in. */
  awaits: Awaited;
};

/** The session as it stands at this moment; null when it ended or the account was closed. */
export async function findSession(id: string, now: Date): Promise<SignedIn | null> {
  const found = await db.session.findUnique({
    where: { id, expiresAt: { gt: now }, user: { disabledAt: null } },
    include: {
      user: { include: { memberships: true } },
      organisation: true,
    },
  });
  if (!found) return null;
  const { user, organisation, organisationId } = found;
  const member = user.memberships.find((one) => one.organisationId === organisationId);
  const { createdAt, lastSeenAt, expiresAt } = found;
  const roles = member?.roles.filter(isPersonRole) ?? [];
  const idleMinutes = idleMinutesOf(roles);
  return {
    name: user.name,
    organisation: member && organisation ? organisation.name : null,
    session: { id, createdAt, lastSeenAt, idleMinutes, expiresAt },
    awaits: awaitedOf(found),
    actor:
      member && organisation
        ? { ...actingFor(organisation), userId: user.id, roles }
        : { ...aVisitor(), userId: user.id, roles: [] },
  };
}

type Found = {
  awaitsCode: boolean;
  user: { totpSince: Date | null; memberships: { roles: string[] }[] };
};

/** Who came to need a second step while signed in must make one first, too. */
function awaitedOf({ awaitsCode, user: { totpSince, memberships } }: Found): Awaited {
  const mustHave = isSecondStepRequired(memberships.flatMap(({ roles }) => roles));
  if (mustHave && !totpSince) return "second-step";
  return awaitsCode ? "code" : null;
}

type Organisation = { id: string; supplierId: string | null; municipalities: string[] };

function actingFor({ id, supplierId, municipalities }: Organisation) {
  return { organisationId: id, supplierIds: supplierId ? [supplierId] : [], municipalities };
}

function isPersonRole(role: string): role is PersonRole {
  return (PERSON_ROLES as readonly string[]).includes(role);
}

/** The sessions of a person that are still going on. */
export function listSessions(userId: string, now: Date) {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: now }, awaitsCode: false },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, createdAt: true, lastSeenAt: true, browser: true },
  });
}
