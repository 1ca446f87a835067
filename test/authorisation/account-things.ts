/** How one stands to people and organisations. */
import { randomUUID } from "node:crypto";

import type { Attempt, Things } from "./line";
import type { World } from "./world";

const accountsBut = ({ personas }: World, organisationId: string | undefined) =>
  personas.flatMap(({ account }) =>
    account && account.organisationId !== organisationId ? [account] : [],
  );

const remove = (userId: string): Attempt => ({ form: { doe: "verwijderen", userId } });

/** A manager's own form, left empty; nobody of another organisation can be named in it. */
export const people: Things = async ({ account }, world) => {
  const [stranger, other] = accountsBut(world, account?.organisationId);
  return {
    own: { form: { doe: "uitnodigen", email: "geen adres" } },
    others: {
      "other organisation": remove(stranger!.userId),
      "other municipality": remove(other!.userId),
    },
    unknown: remove(randomUUID()),
  };
};

/** The administrator may see every organisation, and others none. */
export const organisations: Things = async ({ account }, world) => {
  const [any] = accountsBut(world, account?.organisationId);
  const form = { doe: "uitnodigen", email: "geen adres" };
  const own = { params: { id: any!.organisationId }, form };
  const unknown = { params: { id: randomUUID() }, form };
  const isAdmin = account?.actor.roles.includes("region-admin");
  const others: Record<string, Attempt> = isAdmin
    ? { "no id at all": { params: { id: "x" }, form } }
    : { "other organisation": own };
  return { own, others, unknown };
};

/** One cannot act for an organisation that one does not work for. */
export const otherOrganisations: Things = async ({ account }, world) => {
  const [stranger] = accountsBut(world, account?.organisationId);
  const act = (organisationId: string): Attempt => ({ form: { doe: "wissel", organisationId } });
  return {
    own: { form: { doe: "gegevens", name: "", language: "nl" } },
    others: { "other organisation": act(stranger!.organisationId) },
    unknown: act(randomUUID()),
  };
};
