/** What programs get is what `/api/v1/openapi.json` says they get. */
import { expect, test, type APIRequestContext } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";

type Described = { components: { schemas: Record<string, object> } };

async function validator(request: APIRequestContext) {
  const described = (await (await request.get("/api/v1/openapi.json")).json()) as Described;
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  ajv.addSchema({ $id: "api", ...described });
  return (schema: string, body: unknown) => {
    const isValid = ajv.validate({ $ref: `api#/components/schemas/${schema}` }, body);
    return isValid ? [] : ajv.errors;
  };
}

const SEARCHES = [
  "",
  "?q=autisme&gemeente=0405&start_binnen=4",
  "?soort=zorgcombinatie",
  "?postcode=1621&sorteer=afstand&neemt_aan=1",
  "?gemeente=9999&leeftijd=oud&wat=dan",
  "?q=qqxxzzqq",
];

test("every search answers as described", async ({ request }) => {
  const faults = await validator(request);
  for (const search of SEARCHES) {
    const answer = await request.get(`/api/v1/search${search}`);
    expect(answer.status(), search).toBe(200);
    expect(faults("Found", await answer.json()), search).toEqual([]);
  }
});

test("a switch of the framework is no way to break a search", async ({ request }) => {
  for (const address of ["/api/v1/search?_data=1", "/zoeken?_data=routes/x", "/zoeken?_routes=x"]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("the description refuses what is not as described", async ({ request }) => {
  const faults = await validator(request);
  const found = (await (await request.get("/api/v1/search")).json()) as object;
  expect(faults("Found", { ...found, total: "veel" })).not.toEqual([]);
  expect(faults("Found", { ...found, secret: 1 })).not.toEqual([]);
});

test("the catalogue and an offer answer as described", async ({ request }) => {
  const faults = await validator(request);
  expect(faults("Catalogue", await (await request.get("/api/v1/catalogue")).json())).toEqual([]);
  const { hits } = (await (await request.get("/api/v1/search")).json()) as {
    hits: { offer: { id: string } }[];
  };
  for (const { offer } of hits.slice(0, 5)) {
    const answer = await request.get(`/api/v1/offers/${offer.id}`);
    expect(faults("Offer", await answer.json()), offer.id).toEqual([]);
  }
});

test("an unknown offer is 404 in JSON, and a known answer is not sent twice", async ({
  request,
}) => {
  const unknown = await request.get("/api/v1/offers/00000000-0000-4000-8000-000000000000");
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toHaveProperty("error");

  const first = await request.get("/api/v1/catalogue");
  const again = await request.get("/api/v1/catalogue", {
    headers: { "If-None-Match": first.headers()["etag"]! },
  });
  expect(again.status()).toBe(304);
});

test("what the page counts is what programs count", async ({ request, page }) => {
  const { total, providers } = (await (
    await request.get("/api/v1/search?q=autisme&gemeente=0405")
  ).json()) as { total: number; providers: number };
  await page.goto("/zoeken?q=autisme&gemeente=0405");
  await expect(page.getByRole("status").first()).toContainText(`${total}`);
  await expect(page.getByRole("status").first()).toContainText(`${providers}`);
});
