/** People who ask, without an account: for verbs. Who signs in for real is made by `anAccount`. */
import { randomUUID } from "node:crypto";

import type { Actor, PersonRole } from "~/domain/accounts/public";

/** Somebody of an organisation, who may do what the roles may. */
export function anActor(roles: PersonRole[], more: Partial<Actor> = {}): Actor {
  return {
    userId: randomUUID(),
    organisationId: randomUUID(),
    roles,
    supplierIds: [],
    municipalities: [],
    ...more,
  };
}

export const anEditorOf = (supplierId: string) =>
  anActor(["provider-editor"], { supplierIds: [supplierId] });

export const aManagerOf = (supplierId: string) =>
  anActor(["provider-manager"], { supplierIds: [supplierId] });

export const aContractManager = () => anActor(["contract-manager"]);
export const aRegionAdmin = () => anActor(["region-admin"]);
