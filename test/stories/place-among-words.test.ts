/** Somebody types where they live among the words, or the name of a provider that holds a place. */
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anOfferRow, aProviderRow, aRegisterRegion, aWaitRow } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { findOffers } from "~/domain/search/public.server";
import { startWorker } from "~/jobs/worker.server";

aDatabase();

/** "Zorggroep Hoorn" gives its help in Enkhuizen only. */
const registers = {
  providers: [aProviderRow("p001", "Zorggroep Hoorn"), aProviderRow("p002", "Het Lage Land")],
  offers: [
    anOfferRow("p001", "o1", { municipalities: "0388" }),
    anOfferRow("p002", "o2", { municipalities: "0405" }),
    anOfferRow("c01", "o3", { municipalities: "0405|0388" }),
  ],
  locations: null,
  waiting_times: [aWaitRow("o1", ""), aWaitRow("o2", "")],
};

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const imported = await importRegisters(theSystem("import"), aRegisterFolder(registers));
  expect(imported).toMatchObject({ ok: true });
  const worker = startWorker();
  await worker.settled();
  await worker.stop();
});

const find = (params: Record<string, string>) => findOffers(new URLSearchParams(params));
const codes = async (params: Record<string, string>) =>
  (await find(params)).hits.map(({ offer }) => offer.code).toSorted();

test("a municipality among the words is a choice, and the answer says so", async () => {
  const found = await find({ q: "autisme in Hoorn" });
  expect(found.understood).toEqual([{ param: "gemeente", value: "0405", text: "in Hoorn" }]);
  expect(await codes({ q: "autisme in Hoorn" })).toEqual(["o2", "o3"]);
  expect(found.total).toBe((await find({ q: "autisme", gemeente: "0405" })).total);
});

test("a postcode among the words is where to start from", async () => {
  const found = await find({ q: "autisme 1621 AB" });
  expect(found).toMatchObject({ postcode: "1621", understood: [{ value: "1621" }] });
  expect(found.hits.every(({ distanceKm }) => distanceKm !== null)).toBe(true);
});

test("a postcode of elsewhere is said, and the list is not silently empty", async () => {
  const found = await find({ q: "autisme 1011" });
  expect(found.ignored).toEqual([{ param: "q", value: "1011", reason: "unknown-postcode" }]);
  expect(found.total).toBe((await find({ q: "autisme" })).total);
});

test("a provider whose name holds a municipality is found by its name, wherever it helps", async () => {
  const found = await find({ q: "zorggroep hoorn" });
  expect(found.understood).toEqual([]);
  expect(found.hits[0]?.offer.code).toBe("o1");
  expect((await find({ q: "hoorn" })).understood).toHaveLength(1);
});

test("naming the chosen municipality again finds the same, and no word is dropped", async () => {
  const chosen = { q: "autisme", gemeente: "0405" };
  const again = await find({ ...chosen, q: "autisme hoorn" });
  expect(again).toMatchObject({ understood: [], droppedWords: [], query: { text: "autisme" } });
  expect(await codes({ ...chosen, q: "autisme hoorn" })).toEqual(await codes(chosen));
});

test("beside a chosen municipality another one is a word: the choice stays as it was made", async () => {
  const question = { q: "autisme enkhuizen", gemeente: "0405" };
  const found = await find(question);
  expect(found).toMatchObject({ understood: [], query: { text: question.q } });
  expect(found.query.choices.gemeente).toEqual(["0405"]);
  // Of the two offers in Hoorn, the one that helps in Enkhuizen too.
  expect(await codes(question)).toEqual(["o3"]);
});
