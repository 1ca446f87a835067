/**
 * Who asks: a person in an organisation, or the system itself when a command or job acts.
 *
 * Rights are read from the permissions table; nothing is allowed that is not in it.
 */
import { type Permission, PERMISSIONS, type Role } from "./permissions";
import { Denied } from "~/domain/kernel/denied";

export type Actor = {
  userId: string;
  roles: Role[];
  /** The suppliers on whose behalf the person may act. */
  supplierIds: string[];
};

/** The commands of the house (`npm run import`) and the jobs act under this name. */
export function theSystem(task: string): Actor {
  return { userId: `system:${task}`, roles: ["system"], supplierIds: [] };
}

/** Whoever looks at the public pages: nobody knows who, and nothing says it. */
export function aVisitor(): Actor {
  return { userId: "visitor", roles: ["visitor"], supplierIds: [] };
}

/** Whether the table lets the actor do this, to this supplier where the right is on its own only. */
export function may(actor: Actor, permission: Permission, supplierId?: string): boolean {
  return actor.roles.some((role) => {
    const extent = PERMISSIONS[permission][role];
    return extent === "any" || (extent === "own" && isOwn(actor, supplierId));
  });
}

export function assertMay(actor: Actor, permission: Permission, supplierId?: string): void {
  if (!may(actor, permission, supplierId)) throw new Denied(permission);
}

function isOwn(actor: Actor, supplierId: string | undefined): boolean {
  return supplierId !== undefined && actor.supplierIds.includes(supplierId);
}
