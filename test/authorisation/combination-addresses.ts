/** The part of the authorisation matrix that is care combinations: members alike, and who pays. */
import { randomUUID } from "node:crypto";

import { aReferral } from "~test/factories/referrals";

import { type Attempt, type Line, only, type Things } from "./line";
import { onceIn } from "./once-in";
import type { World } from "./world";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { db } from "~/db/read.server";

type Made = { own: string; ownBook: string; strange: string; strangeBook: string };

/** Of this world: the combination of both its providers, and one of two others. */
const combinationsIn = onceIn(makeCombinations);

async function makeCombinations(): Promise<Made> {
  const own = await db.supplier.findFirstOrThrow({ where: { kind: "combination" } });
  const code = `vreemd-${randomUUID()}`;
  const strangeId = await derive(async (tx) => {
    const parties = await tx.supplier.createManyAndReturn({
      data: [1, 2].map((n) => ({ kind: "provider" as const, ...named(`${code}-${n}`) })),
    });
    const { id } = await tx.supplier.create({
      data: {
        ...{ kind: "combination" as const, ...named(code) },
        combination: {
          create: {
            ...{ state: "published" as const, targetGroup: "" },
            members: {
              create: parties.map((one, n) => ({ providerId: one.id, isLead: n === 0 })),
            },
          },
        },
      },
    });
    return id;
  });
  return {
    ...{ own: own.code, ownBook: await aBookOf(own.id) },
    ...{ strange: code, strangeBook: await aBookOf(strangeId) },
  };
}

const named = (code: string) => ({ code, slug: code, name: code });
const YEAR = new Date().getFullYear();

function aBookOf(combinationId: string): Promise<string> {
  return derive(async (tx) => {
    await within(tx, theSystem("test"));
    const { id } = await tx.budgetBook.create({
      data: {
        ...{ combinationId, year: YEAR, funder: "regio", averageCents: 1n, plannedYears: 1 },
        ...{ openedBy: "test", openedAt: new Date() },
      },
    });
    return id;
  });
}

/** A reservation without an amount is asked for one; what others share is not there. */
const ofAMember: Things = async (_, world) => {
  const { own, ownBook, strange, strangeBook } = await combinationsIn(world);
  const of = (code: string, boek: string): Attempt => ({
    params: { code },
    form: { doe: "reserveren", boek, sleutel: randomUUID(), traject: "0" },
  });
  return {
    own: of(own, ownBook),
    others: { "other organisation": of(strange, strangeBook) },
    unknown: of("x", randomUUID()),
  };
};

/** A referral to the combination, where the members do not read along with others. */
const ofTheIntake =
  (form: Record<string, string>, { isOfOne }: { isOfOne: boolean }): Things =>
  async (persona, world) => {
    const { own, strange } = await combinationsIn(world);
    const { mine, others } = await referralsIn(world);
    const of = (code: string, id: string): Attempt => ({ params: { code, id }, form });
    return {
      own: of(own, mine),
      others: {
        "other combination": of(strange, others),
        // Where an address names the referral: under the own code it is not there either.
        ...(isOfOne && { "own code": of(own, others) }),
      },
      unknown: of("x", randomUUID()),
    };
  };

const referralsIn = onceIn(referTo);

async function referTo(world: World) {
  const { own, strange } = await combinationsIn(world);
  const to = async (code: string) => {
    const { id } = await db.supplier.findUniqueOrThrow({ where: { code } });
    return (await aReferral({ supplierId: id, state: "opened" })).id;
  };
  return { mine: await to(own), others: await to(strange) };
}

/** Contract management pays them all: only what there is not is not there. */
const ofTheFunder: Things = async (_, world) => {
  const { own, ownBook } = await combinationsIn(world);
  const form = { doe: "indicatie", boek: ownBook, sleutel: randomUUID(), traject: "0" };
  return {
    own: { params: { code: own }, form },
    others: { "no code at all": { params: { code: "-" }, form } },
    unknown: { params: { code: "x" }, form },
  };
};

/** A page that both read, each as far as it goes. */
const toRead: Things = (persona, world) =>
  (persona.who === "contract-manager" ? ofTheFunder : ofAMember)(persona, world);

export function combinationAddresses(): Record<string, Line> {
  const readers = ["provider-manager", "contract-manager"] as const;
  const managers = ["provider-manager"] as const;
  const desk = only(readers, { POST: 422 }, { things: toRead });
  return {
    "/combinatie/:code": {
      ...desk,
      // Who pays reads along, and does nothing in it.
      status: (who, method) =>
        who === "contract-manager" && method === "POST" ? 403 : desk.status(who, method),
    },
    "/combinatie/:code/budget/uitleg": only(readers, {}, { things: toRead }),
    "/combinatie/:code/budget/overzicht.csv": only(readers, {}, { things: toRead }),
    // Of two members this one does not lead, and so does not receive.
    "/combinatie/:code/verdeling": only(
      managers,
      { POST: 403 },
      { things: ofTheIntake({ vanaf: "" }, { isOfOne: false }) },
    ),
    "/combinatie/:code/verdeling/:id": only(
      managers,
      { POST: 403 },
      { things: ofTheIntake({ doe: "voorstellen" }, { isOfOne: true }) },
    ),
    "/combinatie/:code/budget": only(managers, { POST: 422 }, { things: ofAMember }),
    "/aanbieder/partners": only(
      managers,
      { POST: 422 },
      { form: { doe: "plaatsen", sleutel: randomUUID() } },
    ),
    "/regio/combinaties": only(["contract-manager"]),
    "/regio/combinaties/:code": only(["contract-manager"], { POST: 422 }, { things: ofTheFunder }),
  };
}
