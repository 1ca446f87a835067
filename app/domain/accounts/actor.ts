/**
 * Who asks: a person in an organisation, or the system itself when a command or job acts.
 *
 * Rights are read from the permissions table; nothing is allowed that is not in it.
 */
import { PERSON_ROLES, type PersonRole } from "./roles/role";
import { type Permission, PERMISSIONS, type Role } from "./permissions";
import { Denied } from "~/domain/kernel/denied";

export type Actor = {
  userId: string;
  /** For whom the person acts now; null for a visitor and the system. */
  organisationId: string | null;
  roles: Role[];
  /** The suppliers on whose behalf the person may act. */
  supplierIds: string[];
  /** The municipalities that the organisation works for. */
  municipalities: string[];
  /** The organisation that registers, for who came by the link of its request. */
  applicantId?: string;
  /** The one referral of whoever looks with a code. */
  referralId?: string;
};

/** Whose a thing is; each that is named must be the actor's own. */
export type Own = {
  supplierId?: string;
  organisationId?: string;
  municipality?: string;
  applicantId?: string;
  referralId?: string;
};

/** The commands of the house (`npm run import`) and the jobs act under this name. */
export function theSystem(task: string): Actor {
  return { ...forNobody, userId: `system:${task}`, roles: ["system"] };
}

/** Whoever looks at the public pages: nobody knows who, and nothing says it. */
export function aVisitor(): Actor {
  return { ...forNobody, userId: "visitor", roles: ["visitor"] };
}

/** Whoever came by the link of a request to be admitted: no account yet, and rights on that only. */
export function anApplicant(applicationId: string, applicantId: string): Actor {
  const userId = `application:${applicationId}`;
  return { ...forNobody, userId, roles: ["applicant"], applicantId };
}

/** Whoever came with a code: no account; what is looked at stands in the log of the organisation that sent it. */
export function aResident(
  codeId: string,
  { referralId, organisationId }: { referralId: string; organisationId: string },
): Actor {
  const userId = `resident:${codeId}`;
  return { ...forNobody, userId, roles: ["resident"], organisationId, referralId };
}

const forNobody = { organisationId: null, supplierIds: [], municipalities: [] };

/** Whether the table lets the actor do this, to what is its own where the right is on that only. */
export function may(actor: Actor, permission: Permission, of?: string | Own): boolean {
  const own = typeof of === "string" ? { supplierId: of } : of;
  return actor.roles.some((role) => {
    const extent = PERMISSIONS[permission][role];
    return extent === "any" || (extent === "own" && isOwn(actor, own));
  });
}

/** The roles of people who may do something at all. */
export function rolesThatMay(permission: Permission): PersonRole[] {
  return PERSON_ROLES.filter((role) => PERMISSIONS[permission][role] !== undefined);
}

export function assertMay(actor: Actor, permission: Permission, of?: string | Own): void {
  if (!may(actor, permission, of)) throw new Denied(permission);
}

function isOwn(actor: Actor, own: Own = {}): boolean {
  const { supplierId, organisationId, municipality, applicantId, referralId } = own;
  const answers = [
    ...(supplierId === undefined ? [] : [actor.supplierIds.includes(supplierId)]),
    ...(organisationId === undefined ? [] : [actor.organisationId === organisationId]),
    ...(municipality === undefined ? [] : [actor.municipalities.includes(municipality)]),
    ...(applicantId === undefined ? [] : [actor.applicantId === applicantId]),
    ...(referralId === undefined ? [] : [actor.referralId === referralId]),
  ];
  return answers.length > 0 && answers.every(Boolean);
}
