/** What the pages of an offer, a provider and a combination show, and what they keep to themselves. */
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { theSystem } from "~/domain/accounts/public";
import {
  getCombination,
  importRegisters,
  listCombinationsOf,
} from "~/domain/combinations/public.server";
import { getOffer, getOfferById, getSupplier, listOffers } from "~/domain/providers/public.server";

const database = aDatabase();
const now = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const imported = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(imported).toMatchObject({ ok: true });
});

const sql = (statement: string) => run(database.admin, statement);

test("an offer shows every place with its own dated wait", async () => {
  const offer = await getOffer("o1", now);
  const waits = offer.places.map(({ place, wait, stop }) => [
    place?.name,
    wait.status,
    wait.asOf,
    stop?.from,
  ]);
  expect(waits).toEqual([
    ["Locatie l1", "open", "2026-11-01", undefined],
    ["Locatie l2", "stop", "2026-11-01", "2026-11-01"],
  ]);
});

test("I19: a stale wait promises no free places", async () => {
  const free = async (day: string) =>
    (await getOffer("o1", new Date(day))).places.map(({ placesFree }) => placesFree);
  expect(await free("2026-12-01T10:00:00Z")).toEqual([1, 1]);
  expect(await free("2026-12-02T10:00:00Z")).toEqual([null, null]);
});

test("an offer is the same by its code and by its id", async () => {
  const offer = await getOffer("o1", now);
  expect(await getOfferById(offer.id, now)).toEqual(offer);
});

test("offers come in the order of their codes, each as on its own page; unknown ones are left out", async () => {
  const { offers } = await getSupplier((await getOffer("o1", now)).supplier.slug, now);
  const codes = ["o9", ...offers.map(({ code }) => code).reverse()];
  expect(await listOffers(codes, now)).toEqual(
    await Promise.all(codes.slice(1).map((code) => getOffer(code, now))),
  );
});

test.each(["o9", "", "'; drop table offer; --"])("the code %j is missing", async (code) => {
  await expect(getOffer(code, now)).rejects.toThrow("Missing: offer");
});

test.each(["", "o1", "00000000-0000-4000-8000-000000000000"])(
  "the id %j is missing",
  async (id) => {
    await expect(getOfferById(id, now)).rejects.toThrow("Missing: offer");
  },
);

test("no page carries the size of a provider (I17) or why a stop was granted", async () => {
  const pages = [await getOffer("o1", now), await getSupplier("de-zilte-kreek", now)];
  const text = JSON.stringify(pages);
  expect(text).toContain("De Zilte Kreek");
  expect(text).not.toMatch(/klein|sizeClass|verhuizing/);
});

test("a provider shows its figures with their story, its marks and its combinations", async () => {
  const provider = await getSupplier("de-zilte-kreek", now);
  expect(provider.quality).toEqual([
    {
      ...{ indicator: "ind-uitval", period: "2025", method: "registratie" },
      ...{ narrative: "Drie mensen stopten eerder.", percentage: 5, n: 60, numerator: 3 },
    },
  ]);
  expect(provider.marks).toMatchObject([
    { mark: "HKZ", validUntil: "2027-12-31", isExpired: false },
  ]);
  expect(await listCombinationsOf(provider.id)).toMatchObject([{ name: "Samen Verder" }]);
});

test("a combination shows its members as equals and who speaks for them", async () => {
  const combination = await getCombination("samen-verder", now);
  expect(combination.members.map(({ name }) => name)).toEqual(["De Zilte Kreek", "Het Lage Land"]);
  expect(combination.lead.code).toBe("p001");
  expect(combination.offers.map(({ code }) => code)).toEqual(["o3"]);
});

test("I20: outside its contract an offer is not shown, and inside only what is contracted", async () => {
  await sql("update contract set intensities = '{jw-licht}', roles = '{sub}' where code = 'k1'");
  expect(await getOffer("o1", now)).toMatchObject({ intensities: ["jw-licht"], roles: ["sub"] });
  await sql("update contract set ends_on = '2026-11-21' where code = 'k1'");
  await expect(getOffer("o1", now)).rejects.toThrow("Missing: offer");
  expect((await getSupplier("de-zilte-kreek", now)).offers).toEqual([]);
});

test("a paused page is missing, with all its offers", async () => {
  await sql("update supplier set page = 'paused' where code = 'p002'");
  await expect(getSupplier("het-lage-land", now)).rejects.toThrow("Missing: supplier");
  await expect(getOffer("o2", now)).rejects.toThrow("Missing: offer");
});

test("I6: a combination that is not signed by all is missing, with its offers", async () => {
  await sql("update combination set state = 'signing'");
  await expect(getCombination("samen-verder", now)).rejects.toThrow("Missing: combination");
  await expect(getOffer("o3", now)).rejects.toThrow("Missing: offer");
});

test("I5: the database refuses a second lead party", async () => {
  await expect(sql("update membership set is_lead = true")).rejects.toThrow("membership_one_lead");
});
