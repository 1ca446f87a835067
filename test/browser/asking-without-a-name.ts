/** Whoever refers asks suppliers of the demo without a name, by the pages of whoever refers. */
import { randomUUID } from "node:crypto";

import { expect, type Page } from "@playwright/test";

import { signInAs } from "./sign-in";

const SUPPLIER = { code: "p001", account: "aanbieder", name: "Meidoorngaard Herstel" };
const AGED = { wmo: "65-plus", jeugdwet: "12-15" } as const;
const NOTE = "Graag hulp in de avond.";

type Law = keyof typeof AGED;

/** A request that nobody else works on: its address and name (`V-12`), and the address of its need. */
export type AskedSupplier = { to: string; name: string; need: string };

/** Leaves the page signed in as the supplier's manager. */
export async function anAskedSupplier(page: Page): Promise<AskedSupplier> {
  const asked = await aNeedThatAsks(page);
  await signInAs(page, SUPPLIER.account);
  return asked;
}

/** The same, as its sender, before its need. */
export async function aNeedThatAsks(page: Page): Promise<AskedSupplier> {
  await signInAs(page, "verwijzer");
  for (const law of ["wmo", "jeugdwet"] as const) {
    const need = await writeNeed(page, law);
    const option = (await optionsOf(page, need)).get(SUPPLIER.code);
    if (!option) continue;
    const sent = await post(page, `${need}/vragen`, { plek: option.plek });
    expect(sent.status()).toBe(303);
    await page.goto(need);
    return { ...(await requestTo(page, SUPPLIER.name)), need };
  }
  throw new Error("No offer of the supplier can be asked.");
}

/** A need of which nobody knows yet what it is about, so that every supplier of the law can be asked. */
export async function writeNeed(page: Page, law: Law): Promise<string> {
  const written = await post(page, "/verwijzer/hulpvragen/nieuw", {
    ...{ sleutel: randomUUID(), wet: law, ingeschreven: "0405", leeftijd: AGED[law] },
    ...{ profiel: "onbekend", toelichting: NOTE },
  });
  expect(written.status()).toBe(303);
  return written.headers()["location"]!.replace(/\/vragen$/, "");
}

export type AskableOffer = { code: string; plek: string };

/** By the first part of the code of their supplier. */
export async function optionsOf(page: Page, need: string): Promise<Map<string, AskableOffer>> {
  const options = await everyOption(page, need);
  return new Map(options.map((option) => [option.code.split("-")[0]!, option]));
}

export async function everyOption(page: Page, need: string): Promise<AskableOffer[]> {
  await page.goto(`${need}/vragen?alle=1`);
  return page.locator("#plek > li").evaluateAll((items) =>
    items.map((item) => ({
      code: item.querySelector("a[href^='/aanbod/']")!.getAttribute("href")!.split("/").at(-1)!,
      plek: item.querySelector("input")!.value,
    })),
  );
}

/** The request to a supplier, on the page of its need; its address is that of the supplier. */
export async function requestTo(
  page: Page,
  supplier: string,
): Promise<{ to: string; name: string }> {
  const row = page.getByRole("row").filter({ hasText: supplier });
  const id = await row.locator("input[name=vraag]").first().getAttribute("value");
  return { to: `/aanbieder/verzoeken/${id}`, name: (await row.getAttribute("id"))! };
}

export async function post(page: Page, to: string, form: Record<string, string>) {
  const origin = new URL((await page.request.get("/healthz")).url()).origin;
  return page.request.post(to, { form, headers: { Origin: origin }, maxRedirects: 0 });
}
