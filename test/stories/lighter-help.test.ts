/** Lighter help before the list: of one's own municipality, free to use, and nothing else. */
import { beforeAll, expect, test } from "vitest";

import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { getRegion, listPreliminaryServices } from "~/domain/catalogue/public.server";
import { findLighter, findOffers } from "~/domain/search/public.server";

aDatabase();
aMeilisearchInUse();
beforeAll(() => openDemoWindow(), 120_000);

async function lighter(asked: string, remembered: string | null = null) {
  const found = await findOffers(new URLSearchParams(asked));
  return { ...(await findLighter(found, remembered)), preliminary: found.preliminary };
}

test("a question that names a municipality gets the services of that one, whatever was chosen", async () => {
  for (const { code } of (await getRegion()).municipalities) {
    const { services, municipalities, preliminary } = await lighter(`gemeente=${code}`, "0388");
    expect(municipalities).toEqual([code]);
    expect(services.length).toBeGreaterThan(0);
    expect(services.filter(({ municipality }) => municipality !== code)).toEqual([]);
    expect(services).toEqual(preliminary);
  }
});

test("without one, the remembered municipality serves the band and not the machine", async () => {
  const { services, preliminary } = await lighter("q=autisme", "0405");
  expect(services.length).toBeGreaterThan(0);
  expect(services.filter(({ municipality }) => municipality !== "0405")).toEqual([]);
  expect(preliminary).toEqual([]);
});

test("the remembered municipality leaves the list as it is", async () => {
  const found = await findOffers(new URLSearchParams());
  await findLighter(found, "0405");
  expect(found.query.choices.gemeente).toEqual([]);
});

test("the postcode's municipality counts, and nobody's without any", async () => {
  expect((await lighter("postcode=1621", "0388")).municipalities).toEqual(["0405"]);
  const { municipalities, services } = await lighter("");
  expect([municipalities, services]).toEqual([[], []]);
});

test("offers in the band are free to use and serve the municipality", async () => {
  const region = await getRegion();
  const free = region.segments.filter(({ access }) => access === "free").map(({ code }) => code);
  const { offers } = await lighter("", "0405");
  expect(offers.length).toBeGreaterThan(0);
  for (const { segment, offer } of offers) {
    expect(free).toContain(segment);
    const serving = await findOffers(new URLSearchParams({ gemeente: "0405", segment: segment! }));
    expect(serving.total, offer.code).toBeGreaterThan(0);
  }
});

test("who chose a segment, or turned the page, is not given the free offers again", async () => {
  for (const asked of ["segment=seg-b", "segment=seg-a", "pagina=2"])
    expect((await lighter(asked, "0405")).offers, asked).toEqual([]);
});

test("expertise that no service in the municipality has gives none: an answer too", async () => {
  const services = await listPreliminaryServices("0405");
  const had = new Set(services.flatMap(({ expertise }) => expertise));
  const { expertise } = await getRegion();
  const missing = expertise.find(({ code }) => !had.has(code))!;
  const found = await lighter(`expertise=${missing.code}`, "0405");
  expect([found.services, found.municipalities]).toEqual([[], ["0405"]]);
});
