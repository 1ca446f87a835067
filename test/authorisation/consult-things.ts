/** Consult questions as people stand to them: who asked, who is asked, and everybody else. */
import { randomUUID } from "node:crypto";

import type { Attempt, Things } from "./line";
import type { Persona } from "./world";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

/** A question that waits, of an organisation and to a supplier. */
async function aConsult(organisationId: string, supplierId: string): Promise<string> {
  const known = await db.consultQuestion.findFirst({
    where: { organisationId, supplierId, withdrawnAt: null },
  });
  if (known) return known.id;
  const { id: offerId } = await db.offer.findFirstOrThrow({ where: { supplierId } });
  const at = new Date();
  const data = {
    ...{ organisationId, supplierId, offerId, askedBy: randomUUID(), askedAt: at, dueOn: at },
    ...{ route: "access", law: "jeugdwet", question: "Wat past hier?" },
  };
  return (await derive((tx) => tx.consultQuestion.create({ data }))).id;
}

const suppliers = () =>
  db.supplier.findMany({ where: { kind: "provider" }, orderBy: { code: "asc" } });
const attempt = (id: string, form: Attempt["form"]): Attempt => ({ params: { id }, form });

/** What the own organisation asked; it can be taken back. */
export const sentConsult: Things = async (persona: Persona, { personas }) => {
  const [to] = await suppliers();
  const organisations = personas.flatMap(({ account }) => account?.organisationId ?? []);
  const own = persona.account?.organisationId ?? organisations[0]!;
  const other = organisations.find((one) => one !== own)!;
  return {
    own: attempt(await aConsult(own, to!.id), {}),
    others: {
      "other organisation": attempt(await aConsult(other, to!.id), {}),
      "no id at all": attempt("x", {}),
    },
    unknown: attempt(randomUUID(), {}),
  };
};

/** What the own supplier is asked. */
export const receivedConsult: Things = async ({ account }, { personas }) => {
  const all = await suppliers();
  const by = personas.find(({ who }) => who === "general-practitioner")!.account!.organisationId;
  const own = all.find(({ id }) => account?.actor.supplierIds.includes(id)) ?? all[0]!;
  const other = all.find(({ id }) => id !== own.id)!;
  const answer = { antwoord: "Dit past wel." };
  return {
    own: attempt(await aConsult(by, own.id), { antwoord: "" }),
    others: {
      "other organisation": attempt(await aConsult(by, other.id), answer),
      "no id at all": attempt("x", answer),
    },
    unknown: attempt(randomUUID(), answer),
  };
};
