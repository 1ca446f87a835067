/** The part of the authorisation matrix that is a supplier and the requests without a name it is asked. */
import { randomUUID } from "node:crypto";

import { aRequest } from "~test/factories/needs";

import { type Attempt, everybody, type Line, only, type Things } from "./line";
import type { World } from "./world";
import { db } from "~/db/read.server";

/** One to each provider of the registers. */
async function requestsIn({ personas }: World): Promise<{ id: string; supplierId: string }[]> {
  const known = await db.availabilityRequest.findMany({ orderBy: { number: "asc" } });
  if (known.length > 0) return known;
  const by = personas.find(({ who }) => who === "access-worker")!.account!;
  for (const offer of ["o1", "o2"]) await aRequest({ by, offer });
  return requestsIn({ personas } as World);
}

/** What another supplier is asked is not there. */
const receivedRequest: Things = async ({ account }, world) => {
  const requests = await requestsIn(world);
  const isOwn = (supplierId: string) => account?.actor.supplierIds.includes(supplierId) ?? false;
  const own = requests.find(({ supplierId }) => isOwn(supplierId)) ?? requests[0]!;
  const other = requests.find(({ supplierId }) => supplierId !== own.supplierId)!;
  const answer = (id: string, form: Attempt["form"] = {}): Attempt => ({ params: { id }, form });
  const yes = { doe: "answer", hoe: "as-declared" };
  return {
    own: answer(own.id, { doe: "refuse", reden: "" }),
    others: { "other organisation": answer(other.id, yes), "no id at all": answer("x", yes) },
    unknown: answer(randomUUID(), yes),
  };
};

export function requestAddresses(): Record<string, Line> {
  return {
    "/aanbieder/verzoeken": only(["provider-manager"]),
    "/aanbieder/verzoeken/:id": only(
      ["provider-manager"],
      { POST: 422 },
      { things: receivedRequest },
    ),
    // A link without a letter: said kindly, whoever asks.
    "/vraag/:token": everybody({ GET: 410, POST: 410 }, { params: { token: "verder" } }),
  };
}
