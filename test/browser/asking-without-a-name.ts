/** A referrer asks the first demo provider without a name, by the pages of the referrer. */
import { randomUUID } from "node:crypto";

import { expect, type Page } from "@playwright/test";

import { signInAs } from "./sign-in";

const SUPPLIER = { code: "p001", account: "aanbieder", name: "Meidoorngaard Herstel" };
const AGED = { wmo: ["70", "65-plus"], jeugdwet: ["13", "12-15"] } as const;

/** A request that nobody else works on: its address and name (`V-12`), and the address of its need. */
export type AskedSupplier = { to: string; name: string; need: string };

/** Leaves the page signed in as the supplier's manager. */
export async function anAskedSupplier(page: Page): Promise<AskedSupplier> {
  const note = `Graag hulp in de avond (${someLetters()}).`;
  await signInAs(page, "verwijzer");
  for (const law of ["wmo", "jeugdwet"] as const) {
    for (const offer of await offersOf(page, law)) {
      const need = await asked(page, { offer, law, note });
      if (need) return { ...(await found(page, note)), need };
    }
  }
  throw new Error("No offer of the supplier can be asked.");
}

/** Digits could be taken for somebody's number. */
function someLetters(): string {
  return randomUUID().replaceAll(/[^a-f]/g, "");
}

type Offer = { code: string; id: string };

async function offersOf(page: Page, law: keyof typeof AGED): Promise<Offer[]> {
  const query = new URLSearchParams({
    ...{ q: SUPPLIER.name, wet: law, leeftijd: AGED[law][0], gemeente: "0405" },
  });
  const answer = await page.request.get(`/api/v1/search?${query}`);
  const { hits } = (await answer.json()) as {
    hits: { offer: Offer; provider: { code: string } | null }[];
  };
  return hits.filter(({ provider }) => provider?.code === SUPPLIER.code).map(({ offer }) => offer);
}

/** The need that was asked for; null when its place takes nobody now. */
async function asked(
  page: Page,
  { offer, law, note }: { offer: Offer; law: keyof typeof AGED; note: string },
): Promise<string | null> {
  const answer = await page.request.get(`/api/v1/offers/${offer.id}`);
  const { profile } = (await answer.json()) as { profile: string | { code: string } | null };
  const profiel = typeof profile === "string" ? profile : (profile?.code ?? "onbekend");
  const form = {
    ...{ sleutel: randomUUID(), wet: law, ingeschreven: "0405", leeftijd: AGED[law][1] },
    ...{ profiel, aanbod: offer.code, toelichting: note },
  };
  const headers = { Origin: new URL(answer.url()).origin };
  const post = { form, headers, maxRedirects: 0 };
  const written = await page.request.post("/verwijzer/hulpvragen/nieuw", post);
  expect(written.status()).toBe(303);
  await page.goto(written.headers()["location"]!);
  const ticked = page.locator("input[name=plek]:checked");
  if ((await ticked.count()) === 0) return null;
  const plek = (await ticked.first().getAttribute("value"))!;
  const to = new URL(page.url()).pathname;
  const sent = await page.request.post(to, { form: { plek }, headers, maxRedirects: 0 });
  return sent.status() === 303 ? to.replace(/\/vragen$/, "") : null;
}

async function found(page: Page, note: string): Promise<{ to: string; name: string }> {
  await signInAs(page, SUPPLIER.account);
  await page.goto("/aanbieder/verzoeken");
  const links = await page.locator("main ol h2 a").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  for (const to of addresses) {
    await page.goto(to!);
    if ((await page.getByText(note).count()) === 0) continue;
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    return { to: to!, name: heading.split(":")[0]! };
  }
  throw new Error("The request did not come in.");
}
