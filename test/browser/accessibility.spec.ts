/** axe on every page and state: WCAG 2.2 AA, no rule switched off. */
import type { Page } from "@playwright/test";

import { siteMap } from "../../remix.config.js";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { expect, someAddresses, test } from "./window";

const SEARCH_STATES = [
  "/zoeken",
  "/zoeken?q=autisme&gemeente=0405&start_binnen=4",
  "/zoeken?q=qqxxzzqq",
  "/zoeken?gemeente=9999&leeftijd=oud",
  "/zoeken?pagina=9999",
  "/zoeken?leeftijd=120&gemeente=0405&profiel=p04",
];

async function everyAddress(page: Page): Promise<string[]> {
  const { offer, provider, combination } = await someAddresses(page);
  return [
    "/",
    ...SEARCH_STATES,
    offer,
    provider,
    combination,
    "/wachttijd-uitleg",
    ...["/toegankelijkheid", "/privacy"],
    ...[
      "/productenboek",
      "/indicatoren",
      "/niet-hierin",
      "/voorzieningen?gemeente=0405",
      "/voorzieningen?q=qqxx",
    ],
    // Its other states: test/browser/my-list.spec.ts.
    `/mijn-lijst?vergelijk=${offer.split("/").at(-1)}`,
    // Its other states: test/browser/own-view.spec.ts.
    ...["/bevestig/onbekend", "/vraag/onbekend", "/mijn-hulp"],
    "/bestaat-niet",
    ...["/aanbod/bestaat-niet", "/aanbieders/bestaat-niet", "/zorgcombinaties/bestaat-niet"],
    // The edge's own page, made without Remix.
    "/%zz",
  ];
}

/** Of each page its first state: what is narrow, dark or English is looked at once. */
async function everyPage(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  return (await everyAddress(page)).filter((address) => {
    const [screen = ""] = address.split("?");
    return !seen.has(screen) && seen.add(screen);
  });
}

test("no violation on any page or state, wide and light", async ({ page }) => {
  test.setTimeout(300_000);
  for (const address of await everyAddress(page)) {
    await page.goto(address);
    await expectAccessible(page, address);
  }
});

test("no violation and no sideways scroll at 320 px", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 720 });
  const pages = await everyPage(page);
  for (const address of await everyAddress(page)) {
    await page.goto(address);
    await expectNoSidewaysScroll(page, address);
    if (pages.includes(address)) await expectAccessible(page, address);
  }
});

test("no violation in English in the dark", async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await page.getByRole("button", { name: /english/i }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  for (const address of await everyPage(page)) {
    await page.goto(address);
    await expectAccessible(page, address);
  }
});

test("a violation is seen, also in a document that was looked at before", async ({ page }) => {
  await page.goto("/wachttijd-uitleg");
  await expectAccessible(page, "as it is");
  await page.evaluate(() => {
    const pale = document.createElement("p");
    pale.textContent = "Bleek";
    Object.assign(pale.style, { color: "#999", background: "#fff" });
    document.querySelector("main")!.append(pale, document.createElement("button"));
  });
  const found = await expectAccessible(page, "spoilt").catch((fault: Error) => fault.message);
  expect(found).toContain("color-contrast");
  expect(found).toContain("button-name");
});

test("every screen of the site map is looked at", async ({ page }) => {
  const looked = (await everyAddress(page)).map((address) => address.split("?")[0]!);
  const screens = siteMap.filter(
    ({ file }) => file.endsWith(".tsx") && file.startsWith("routes/public/"),
  );
  const unseen = screens
    .map((entry) => ("path" in entry ? entry.path : "/"))
    .filter(
      (path) =>
        !["/taal", "/gemeente", "*"].includes(path) &&
        !looked.some((address) => matches(path, address)),
    );
  expect(unseen).toEqual([]);
});

function matches(path: string, address: string): boolean {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`).test(address);
}

test("targets are large enough to touch", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  for (const address of ["/", "/zoeken?gemeente=0405"]) {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input:not([type=hidden]), summary")]
        .map((element) => ({
          box: element.getBoundingClientRect(),
          html: element.outerHTML.slice(0, 80),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );
    expect(small, address).toEqual([]);
  }
});
