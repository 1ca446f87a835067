/** A page that is watched: nothing leaves the origin, and the content policy is never broken. */
import { expect, type Page, test as base } from "@playwright/test";

type Watch = { strangers: string[]; violations: string[]; errors: string[] };

export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { strangers: [], violations: [], errors: [] };
      await watchPage(page, new URL(baseURL!).origin, watch);
      await use(watch);
      expect(watch.strangers, "requests outside the origin").toEqual([]);
      expect(watch.violations, "content policy violations").toEqual([]);
      expect(watch.errors, "errors in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watchPage(page: Page, origin: string, watch: Watch): Promise<void> {
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) watch.strangers.push(request.url());
  });
  page.on("console", (message) => {
    const text = message.text();
    if (/Content.Security.Policy/i.test(text)) watch.violations.push(text);
  });
  page.on("pageerror", (error) => watch.errors.push(error.message));
}

/** The addresses of the first found offer, its supplier and the first combination. */
export async function someAddresses(page: Page) {
  const answer = await page.request.get("/api/v1/search");
  const { hits } = (await answer.json()) as {
    hits: { offer: { code: string }; provider: { slug: string } | null }[];
  };
  const combos = await page.request.get("/api/v1/search?soort=zorgcombinatie");
  const found = (await combos.json()) as { hits: { combination: { slug: string } }[] };
  const hit = hits.find(({ provider }) => provider !== null)!;
  return {
    offer: `/aanbod/${hit.offer.code}`,
    provider: `/aanbieders/${hit.provider!.slug}`,
    combination: `/zorgcombinaties/${found.hits[0]!.combination.slug}`,
  };
}
