/** Fictional people and the organisations they work for, to try the shop window with. */
import type { OrganisationKind, PersonRole } from "../roles/role";

export type DemoOrganisation = {
  kind: OrganisationKind;
  name: string;
  /** The code of the supplier it is in the registers. */
  supplierCode?: string;
  municipalities?: string[];
  people: DemoAccount[];
};

export type DemoAccount = { email: string; name: string; roles: PersonRole[] };
