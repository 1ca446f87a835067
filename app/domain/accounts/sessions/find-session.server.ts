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

type Found = {
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  awaitsCode: boolean;
  userId: string;
  name: string;
  hasSecondStep: boolean;
  /** In every organisation. */
  allRoles: string[];
  /** Null where the person belongs to none, or no longer does. */
  organisation: Organisation | null;
};

type Organisation = {
  id: string;
  name: string;
  supplierId: string | null;
  municipalities: string[];
  roles: string[];
};

/** The session as it stands at this moment; null when it ended or the account was closed. */
export async function findSession(id: string, now: Date): Promise<SignedIn | null> {
  const found = await readSession(id, now);
  if (!found) return null;
  const { userId, name, organisation, createdAt, lastSeenAt, expiresAt } = found;
  const roles = organisation?.roles.filter(isPersonRole) ?? [];
  const idleMinutes = idleMinutesOf(roles);
  return {
    name,
    organisation: organisation?.name ?? null,
    session: { id, createdAt, lastSeenAt, idleMinutes, expiresAt },
    awaits: awaitedOf(found),
    actor: { ...(organisation ? actingFor(organisation) : aVisitor()), userId, roles },
  };
}

/** One question, since every page of whoever is signed in asks it first. */
async function readSession(id: string, now: Date): Promise<Found | undefined> {
  const [found] = await db.$queryRaw<Found[]>`
    select s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
      s.awaits_code as "awaitsCode", u.id as "userId", u.name,
      u.totp_since is not null as "hasSecondStep",
      array(select unnest(a.roles) from organisation_member a where a.user_id = u.id) as "allRoles",
      case when m.user_id is not null then jsonb_build_object('id', o.id, 'name', o.name,
        'supplierId', o.supplier_id, 'municipalities', coalesce(o.municipalities, '{}'),
        'roles', coalesce(m.roles, '{}'))
      end as organisation
    from session s
    join account_user u on u.id = s.user_id and u.disabled_at is null
    left join organisation o on o.id = s.organisation_id
    left join organisation_member m on m.user_id = u.id and m.organisation_id = o.id
    where s.id = ${id} and s.expires_at > ${now}`;
  return found;
}

/** Who came to need a second step while signed in must make one first, too. */
function awaitedOf({ awaitsCode, hasSecondStep, allRoles }: Found): Awaited {
  if (isSecondStepRequired(allRoles) && !hasSecondStep) return "second-step";
  return awaitsCode ? "code" : null;
}

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
