/** From a search to a sheet of paper: with scripts, by keyboard alone, and without JavaScript. */
import type { Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { expect, test } from "./window";

type Found = { hits: { offer: { code: string; title: string } }[] };

async function someCodes(page: Page, question = ""): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/search${question}`);
  return ((await answer.json()) as Found).hits.map(({ offer }) => offer.code);
}

/** Puts offers on the list as a form without scripts does. */
async function fill(page: Page, codes: string[]): Promise<void> {
  for (const code of codes) {
    const form = { doe: "erbij", code };
    const origin = new URL((await page.request.get("/healthz")).url()).origin;
    await page.request.post("/mijn-lijst", { form, headers: { Origin: origin } });
  }
}

const compareAddress = (codes: string[]) =>
  `/mijn-lijst?${codes.map((code) => `vergelijk=${code}`).join("&")}`;
const header = (page: Page) => page.getByRole("navigation", { name: "Hoofdmenu" });

test("an offer goes on the list and off it without leaving the page", async ({ page }) => {
  await page.goto("/zoeken?q=autisme");
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const card = page.getByRole("article").first();
  await card.getByRole("button", { name: /^Zet op mijn lijst/ }).click();
  const off = card.getByRole("button", { name: /^Haal van mijn lijst/ });
  await expect(off).toBeFocused();
  await expect(card).toContainText("Erbij gezet. Op uw lijst: 1 soort hulp.");
  await expect(header(page).getByRole("link", { name: "Mijn lijst (1)" })).toBeVisible();
  await off.click();
  await expect(card.getByRole("button", { name: /^Zet op mijn lijst/ })).toBeFocused();
  await expect(header(page).getByRole("link", { name: "Mijn lijst", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/zoeken\?q=autisme$/);
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("by keyboard alone: search, keep two, compare, print", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => Object.assign(window, { printed: 1 });
  });
  await page.goto("/zoeken?q=autisme");
  for (const at of [0, 1]) {
    await page.getByRole("article").nth(at).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(header(page)).toContainText(`Mijn lijst (${at + 1})`);
  }
  await header(page).getByRole("link", { name: "Mijn lijst (2)" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mijn lijst" })).toBeFocused();
  await page.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Vergelijk", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?vergelijk=[^&]+$/);
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await page.getByRole("button", { name: "Print op één A4" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => Reflect.get(window, "printed"))).toBe(1);
});

test("what is taken off or cleared can be put back where it was", async ({ page }) => {
  const codes = (await someCodes(page)).slice(0, 3);
  await fill(page, codes);
  await page.goto("/mijn-lijst");
  const titles = () => page.getByRole("region", { name: /^Op uw lijst/ }).getByRole("listitem");
  const before = await titles().allInnerTexts();
  await titles().nth(1).getByRole("button").click();
  await expect(titles()).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "van uw lijst gehaald" })).toBeFocused();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(titles()).toHaveText(before.map((text) => new RegExp(text.split("\n")[0]!)));

  await page.getByRole("link", { name: "Wis hele lijst" }).click();
  await page.getByRole("button", { name: "Ja, wis hele lijst" }).click();
  await expect(page.getByRole("heading", { name: "Uw lijst is nog leeg" })).toBeVisible();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(titles()).toHaveCount(3);
});

test("a choice in an address is seen by another, whose own list stays as it is", async ({
  page,
}) => {
  const codes = (await someCodes(page)).slice(0, 4);
  await fill(page, codes.slice(0, 1));
  await page.goto(compareAddress(codes.slice(1, 3)));
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await expect(header(page)).toContainText("Mijn lijst (1)");
  await page.getByRole("button", { name: "Zet deze op mijn lijst" }).click();
  await expect(header(page)).toContainText("Mijn lijst (3)");
});

test("every option has the same cells, and none looks better than another", async ({ page }) => {
  await page.goto(compareAddress((await someCodes(page)).slice(0, 4)));
  const rows = page.getByRole("table").locator("tbody tr");
  await expect(rows).toHaveCount(4);
  const shapes = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => {
        const { color, backgroundColor, fontWeight } = getComputedStyle(cell);
        const fact = cell.getAttribute("data-fact");
        return [cell.tagName, fact, cell.className, color, backgroundColor, fontWeight].join(" ");
      }),
    ),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  const widths = await rows.evaluateAll((all) =>
    all.map((row) => Math.round(row.firstElementChild!.getBoundingClientRect().width)),
  );
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
});

test("four offers with long texts are printed on one A4", async ({ page }) => {
  const combinations = await someCodes(page, "?soort=zorgcombinatie");
  const others = await someCodes(page, "?q=jongvolwassenen");
  const choices = [
    [...combinations.slice(0, 2), ...others.slice(0, 2)],
    combinations.slice(0, 4),
    others.slice(4, 8),
  ];
  for (const codes of choices) {
    await page.goto(`${compareAddress(codes)}&gemeente=0405`);
    await expect(page.getByRole("rowheader")).toHaveCount(4);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), codes.join(" ")).toHaveLength(1);
    const [, width] = /\/MediaBox\s*\[0 0 ([\d.]+)/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(800);
  }
});

test("on paper stand the region, the day, whom to call and room for notes, and no buttons", async ({
  page,
}) => {
  await page.goto(`${compareAddress((await someCodes(page)).slice(0, 2))}&gemeente=0405`);
  await page.emulateMedia({ media: "print" });
  for (const text of [
    /Gemaakt op \d/,
    /^Voorbeeldgegevens$/,
    /^Hulp bij kiezen in/,
    "Uw aantekeningen",
  ])
    await expect(page.getByRole("main").getByText(text)).toBeVisible();
  for (const role of ["button", "navigation", "banner", "contentinfo"] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
});

test("the choice is copied as text, and that is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [code] = await someCodes(page);
  await page.goto(compareAddress([code!]));
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gekopieerd" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/aanbod/${code}`);
});

test("a remark with a phone number comes back with the reason and the text; without it is thanked", async ({
  page,
}) => {
  const [code] = await someCodes(page);
  await page.goto(`/aanbod/${code}`);
  await page.getByText("Zeg wat er niet klopt").click();
  const field = page.getByLabel("Wat klopt er niet?");
  await field.fill("Bel mij op 06-12345678");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByText("Er staat een telefoonnummer in uw tekst")).toBeVisible();
  await expect(field).toHaveValue("Bel mij op 06-12345678");
  await expect(field).toBeFocused();
  await field.fill("De groep is gestopt.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Dank u wel" })).toBeFocused();
});

const STATES = ["", "?weg=x1&plek=0", "?gewist=x1", "?vol=1", "?wis=1"];

for (const [name, look] of [
  ["wide", {}],
  ["narrow", { width: 320, height: 720 }],
] as const) {
  test(`no violation in any state of the list, ${name}, light and dark`, async ({ page }) => {
    test.setTimeout(240_000);
    if ("width" in look) await page.setViewportSize(look);
    const codes = (await someCodes(page)).slice(0, 5);
    await fill(page, [...codes, "bestaat-niet-meer"]);
    const addresses = STATES.map((state) => `/mijn-lijst${state}`);
    for (const address of [...addresses, compareAddress(codes), `/aanbod/${codes[0]}`]) {
      await page.goto(address);
      for (const colorScheme of ["light", "dark"] as const) {
        // Without motion: a colour that is on its way is no colour to judge.
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectAccessible(page, address, { withGoodPractice: true });
      }
      await expectNoSidewaysScroll(page, address);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("search, keep two, compare, read the text, and clear", async ({ page }) => {
    await page.goto("/zoeken?q=autisme");
    for (const at of [0, 1]) {
      const card = page.getByRole("article").nth(at);
      await card.getByRole("button", { name: /^Zet op mijn lijst/ }).click();
      await expect(page).toHaveURL(/\/zoeken\?q=autisme#aanbod-/);
      await expect(card.getByRole("button", { name: /^Haal van mijn lijst/ })).toBeVisible();
    }
    await header(page).getByRole("link", { name: "Mijn lijst (2)" }).click();
    await expect(page.getByRole("rowheader")).toHaveCount(2);
    await page.getByRole("button", { name: "Vergelijk", exact: true }).click();
    await expect(page).toHaveURL(/vergelijk=.+&vergelijk=/);
    await expect(page.getByText("U kunt deze pagina printen met uw browser.")).toBeVisible();
    await page.getByText("Deze keuze als tekst").click();
    await expect(page.getByLabel("Tekst om te kopiëren")).toContainText("/aanbod/");
    await page.getByRole("link", { name: "Wis hele lijst" }).click();
    await page.getByRole("button", { name: "Ja, wis hele lijst" }).click();
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect(header(page)).toContainText("Mijn lijst (2)");
  });

  test("a list of twelve is full: that is said, and nothing is lost", async ({ page }) => {
    const codes = await someCodes(page);
    await fill(page, codes.slice(0, 12));
    await page.goto(`/aanbod/${codes[12]}`);
    await page.getByRole("button", { name: /^Zet op mijn lijst/ }).click();
    await expect(page.getByText("Uw lijst is vol")).toBeVisible();
    await expect(header(page)).toContainText("Mijn lijst (12)");
  });

  test("a tampered cookie breaks no page", async ({ page, context, baseURL }) => {
    for (const value of ["~~~", "<script>", "a".repeat(3_000), "%00~x1~../../etc", "x1~x1~x2"]) {
      await context.addCookies([{ name: "mijn-lijst", value, url: baseURL! }]);
      for (const address of ["/", "/mijn-lijst", "/zoeken"])
        expect((await page.goto(address))?.status(), `${address} ${value}`).toBe(200);
    }
    await expect(header(page)).toContainText("Mijn lijst (2)");
    await page.goto("/mijn-lijst");
    await expect(page.getByText("Dit aanbod staat niet meer in de etalage.").first()).toBeVisible();
    await page
      .getByRole("button", { name: /^Haal van mijn lijst/ })
      .first()
      .click();
    await expect(header(page)).toContainText("Mijn lijst (1)");
  });

  test("a remark without text is asked for again; one with text is thanked", async ({ page }) => {
    const [, code] = await someCodes(page);
    await page.goto(`/aanbod/${code}`);
    await page.getByText("Zeg wat er niet klopt").click();
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByText("Schrijf eerst wat er niet klopt.")).toBeVisible();
    await page.getByLabel("Wat klopt er niet?").fill("Het adres is oud.");
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page).toHaveURL(/opmerking=ontvangen#klopt-dit-niet$/);
    await expect(page.getByText("Dank u wel.")).toBeVisible();
  });
});
