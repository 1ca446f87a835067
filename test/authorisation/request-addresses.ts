/** The part of the authorisation matrix that is a supplier and the requests without a name it is asked. */
import { randomUUID } from "node:crypto";

import { aRequest } from "~test/factories/needs";
import { SHOWN } from "~test/factories/shown-need";

import { receivedConsult } from "./consult-things";
import { type Attempt, everybody, type Line, only, type Things } from "./line";
import type { World } from "./world";
import { derive } from "~/db/derive.server";
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

/** The same, before the expert team. */
const receivedCase: Things = async (persona, world) => {
  const { own, others, unknown } = await receivedRequest(persona, world);
  const asking = { doe: "vraag", reden: "stuck", vraag: "Wat nu?" };
  const more = Object.entries(others).map(([name, one]) => [name, { ...one, form: asking }]);
  return {
    own: { ...own, form: { doe: "vraag" } },
    others: Object.fromEntries(more) as typeof others,
    unknown: { ...unknown, form: asking },
  };
};

/** The expert team decides on those of the whole region. */
const anExpertQuestion: Things = async (_, world) => {
  const known = await db.expertQuestion.findFirst();
  const [asked] = await requestsIn(world);
  const made =
    known ??
    (await derive(async (tx) => {
      const { needId } = await tx.availabilityRequest.findUniqueOrThrow({
        where: { id: asked!.id },
      });
      const at = new Date();
      return tx.expertQuestion.create({
        data: {
          ...{ needId, askedBy: randomUUID(), askedAt: at, reason: "stuck", question: "Wat nu?" },
          ...{ shown: SHOWN, dueOn: at },
        },
      });
    }));
  const of = (id: string): Attempt => ({ params: { id }, form: { complexiteit: "high" } });
  return { own: of(made.id), others: { "no id at all": of("x") }, unknown: of(randomUUID()) };
};

export function requestAddresses(): Record<string, Line> {
  return {
    "/aanbieder/verzoeken": only(["provider-manager"]),
    "/aanbieder/verzoeken/:id": only(
      ["provider-manager"],
      { POST: 422 },
      { things: receivedRequest },
    ),
    "/aanbieder/expertteam/:id": only(
      ["provider-manager"],
      { POST: 422 },
      { things: receivedCase },
    ),
    "/aanbieder/consulten/:id": only(
      ["provider-manager"],
      { POST: 422 },
      { things: receivedConsult },
    ),
    "/regio/expertteam": only(["expert"]),
    "/regio/expertteam/:id": only(["expert"], { POST: 422 }, { things: anExpertQuestion }),
    // A link without a letter: said kindly, whoever asks.
    "/vraag/:token": everybody({ GET: 410, POST: 410 }, { params: { token: "verder" } }),
  };
}
