import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { aReferralRegion, ASKED } from "~test/factories/needs";
import { aDatabase } from "~test/setup/database";

import { askSubcontractors } from "./ask-subcontractors.server";
import { getSubcontract } from "./get-subcontract.server";
import { workOnSubcontract } from "./work-on-subcontract.server";
import { derive } from "~/db/derive.server";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);
const TODAY = dayAt(ASKED);

const ask = (codes: string[]) =>
  askSubcontractors(
    people.manager.actor,
    {
      ...{ formKey: randomUUID(), referralId: null, codes, isSolo: false, send: true },
      ...{ scope: "Vaktherapie, elke week een uur.", profile: null, from: TODAY, to: TODAY + 90 },
      ...{ unit: "hour", units: "40", price: "85,50" },
    },
    ASKED,
  );

test("what everybody says who was asked the same stands side by side, for who asked alone", async () => {
  const third = { code: "p003", slug: "p003", name: "De Derde" };
  await derive((tx) => tx.supplier.create({ data: { kind: "provider", ...third } }));
  const outcome = await ask(["p002", "p003"]);
  const [first = "", second = ""] = outcome.ok ? outcome.value : [];
  // Not of this call.
  await ask(["p002"]);
  const counter = { move: "counter", price: "90", text: "" } as const;
  const theirs = { id: first, side: "sub", act: counter } as const;
  expect(await workOnSubcontract(people.other.actor, theirs, ASKED)).toMatchObject({ ok: true });
  const { call } = await getSubcontract(people.manager.actor, second, ASKED);
  expect(call).toMatchObject([
    { id: first, state: "countered", counterCents: 9_000n, totalCents: 360_000n },
    { id: second, state: "sent", counterCents: null, totalCents: 342_000n },
  ]);
  expect((await getSubcontract(people.other.actor, first, ASKED)).call).toEqual([]);
});

test("who is asked alone is no call", async () => {
  const outcome = await ask(["p002"]);
  const [id = ""] = outcome.ok ? outcome.value : [];
  expect((await getSubcontract(people.manager.actor, id, ASKED)).call).toEqual([]);
});
