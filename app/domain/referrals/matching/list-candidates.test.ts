/** The question to the projection holds back no option, and hardly anything that is none. */
import { beforeAll, expect, test } from "vitest";

import { someDocuments, TODAY } from "~test/factories/documents";
import { aDatabase } from "~test/setup/database";

import { listCandidates } from "./list-candidates.server";
import { type Candidate, optionsOf, type Wish } from "./match";
import { derive, sqlOf } from "~/db/derive.server";
import type { SearchDocument } from "~search/document";
import { writeDocuments } from "~search/postgres/projection.server";

aDatabase();

const AT = { today: TODAY, clocks: { staleAfterDays: 30, unknownAfterDays: 45 } };
const documents = someDocuments(7, 400);

beforeAll(async () => {
  const rows = documents.map((document) => ({ document, digest: "d", change: 1n }));
  await derive((tx) => writeDocuments(sqlOf(tx), rows));
});

function asCandidate({ id, _geo, ...document }: SearchDocument): Candidate {
  return { ...document, offerPlaceId: id, lat: _geo?.lat ?? null, lon: _geo?.lng ?? null };
}

const wish = (more: Partial<Wish>): Wish => ({
  ...{ law: "jeugdwet", profile: null, intensity: null, age: { from: 4, to: 11 } },
  ...{ municipality: null, deliveryForm: null, languages: [], goalTypes: [], near: null },
  ...{ free: [], urgent: [], offers: [], ...more },
});

test.each([
  ["only a law and an age", {}],
  ["a profile", { profile: "p02" }],
  ["an intensity", { intensity: "jw-licht", age: { from: 12, to: 15 } }],
  [
    "a municipality and a postcode",
    { municipality: "0405", near: { lat: 52.6, lon: 5, municipality: "0405" } },
  ],
  ["another law with wishes", { law: "wmo", deliveryForm: "groep", languages: ["pl"] }],
] as const)("%s gives the same options as all documents would", async (_, more) => {
  const asked = wish(more as unknown as Partial<Wish>);
  const narrowed = await listCandidates(asked, AT);
  const ids = (list: Candidate[]) => optionsOf(list, asked, AT).map((one) => one.offerPlaceId);
  const expected = ids(documents.map(asCandidate));
  expect(expected.length).toBeGreaterThan(3);
  expect(ids(narrowed)).toEqual(expected);
  expect(narrowed.length).toBeLessThan(documents.length / 2);
});

test("places of an offer that was chosen before come along, whatever stands in the way", async () => {
  const chosen = documents.find(({ law }) => law === "wmo")!;
  const found = await listCandidates(wish({ offers: [chosen.offerId] }), AT);
  expect(found.some(({ offerPlaceId }) => offerPlaceId === chosen.id)).toBe(true);
});
