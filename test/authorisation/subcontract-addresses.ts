/** The part of the authorisation matrix that is subcontracting, for the side that asks and the side that is asked. */
import { randomUUID } from "node:crypto";

import { type Attempt, type Line, only, type Things } from "./line";
import { onceIn } from "./once-in";
import type { World } from "./world";
import { derive } from "~/db/derive.server";
import { dateOf } from "~/domain/kernel/day";

type Made = Record<"asked" | "strange", string>;

/** Of this world: one that the manager's provider is asked, and one between two others. */
const subcontractsIn = onceIn(makeSubcontracts);

async function makeSubcontracts({ personas }: World): Promise<Made> {
  const supplierOf = (role: string) =>
    personas.find(({ who }) => who === role)!.account!.actor.supplierIds[0]!;
  const code = `vreemd-${randomUUID()}`;
  const { id: stranger } = await derive((tx) =>
    tx.supplier.create({ data: { kind: "provider", code, slug: code, name: code } }),
  );
  const editors = supplierOf("provider-editor");
  return {
    asked: await aSubcontract(editors, supplierOf("provider-manager")),
    strange: await aSubcontract(editors, stranger),
  };
}

async function aSubcontract(mainId: string, subId: string): Promise<string> {
  const now = new Date();
  const { id } = await derive((tx) =>
    tx.subcontract.create({
      data: {
        ...{ mainId, subId, formKey: randomUUID(), ownerId: randomUUID(), state: "sent" },
        ...{ scope: "Vaktherapie", fromOn: now, dueOn: dateOf("2099-01-01") },
        ...{ per: "hour", units: 1, priceCents: 8550n, createdAt: now, changedAt: now },
      },
    }),
  );
  return id;
}

/** A no without a reason is asked for one; what others agree on is not there. */
const ofASide: Things = async (_, world) => {
  const { asked, strange } = await subcontractsIn(world);
  const of = (id: string): Attempt => ({ params: { id }, form: { doe: "nee", reden: "" } });
  return {
    own: of(asked),
    others: { "other organisation": of(strange), "no id at all": of("x") },
    unknown: of(randomUUID()),
  };
};

export function subcontractAddresses(): Record<string, Line> {
  const managers = ["provider-manager"] as const;
  return {
    "/aanbieder/onderaanneming": only(managers),
    "/aanbieder/onderaanneming/nieuw": only(
      managers,
      { POST: 422 },
      { form: { doe: "verstuur", sleutel: randomUUID() } },
    ),
    "/aanbieder/onderaanneming/lijst.csv": only(managers),
    "/aanbieder/onderaanneming/:id": only(managers, { POST: 422 }, { things: ofASide }),
    "/regio/onderaanneming": only(["contract-manager"]),
  };
}
