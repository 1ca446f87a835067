/** A provider keeps its waits true: by keyboard, in few clicks, without JavaScript, for everyone. */
import type { Locator, Page } from "@playwright/test";

import { DEMO_PASSWORD } from "../../prisma/demo/accounts";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const TABLE = "/aanbieder/wachttijden";

const starts = (page: Page) => page.locator('input[name^="weeksToStart."]');

async function open(page: Page, account: string): Promise<void> {
  await signInAs(page, account);
  await page.goto(TABLE);
  await page.waitForLoadState("networkidle");
}

// In order: some change the rows that others look at.
test.describe.configure({ mode: "default" });

test("by keyboard alone: one press per row that holds, three per number that changes", async ({
  page,
}) => {
  await open(page, "penvoerder");
  const before = await starts(page).evaluateAll((all) =>
    all.map((field) => (field as HTMLInputElement).value),
  );
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await starts(page).first().focus();
  const changed = before.flatMap((weeks, row) => (weeks !== "" && row % 3 === 0 ? [row] : []));
  // The window is kept from run to run.
  const becomes = before.map((weeks) => (weeks === "61" ? "62" : "61"));
  for (const row of before.keys()) {
    if (changed.includes(row)) for (const digit of becomes[row]!) await press(digit);
    await press("ArrowDown");
  }
  await press("Tab");
  const rest = before.length - changed.length;
  expect(before.length).toBeGreaterThan(39);
  expect(changed.length).toBeGreaterThan(5);
  expect(presses).toBeLessThanOrEqual(2 * rest + 8 * changed.length);

  await page.getByRole("button", { name: "Bekijk en sla op" }).last().focus();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Dit verandert er" })).toBeVisible();
  const shown = page.getByRole("listitem").filter({ hasText: "Start hulp, weken" });
  await expect(shown).toHaveCount(changed.length);
  await page.getByRole("button", { name: /en bevestig de andere/ }).press("Enter");
  await expect(page.getByText(/Opgeslagen: \d+ rijen/)).toBeVisible();
  const after = await starts(page).evaluateAll((all) =>
    all.map((field) => (field as HTMLInputElement).value),
  );
  expect(after).toEqual(before.map((weeks, row) => (changed.includes(row) ? becomes[row] : weeks)));

  await page.getByRole("button", { name: "Maak ongedaan" }).press("Enter");
  await expect(page.getByText(/Ongedaan gemaakt/)).toBeVisible();
  expect(
    await starts(page).evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value)),
  ).toEqual(before);
});

test("from the login form to a confirmed wait in at most three clicks", async ({ page }) => {
  await page.goto("/inloggen");
  await page.getByLabel("E-mail").fill("lid@etalage.test");
  await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  let clicks = 0;
  const click = async (name: string, role: "button" | "link") => {
    clicks += 1;
    await page.getByRole("main").getByRole(role, { name, exact: true }).first().click();
  };
  await click("Log in", "button");
  await expect(page).toHaveURL(/\/aanbieder$/);
  await click("Wachttijden", "link");
  await expect(page).toHaveURL(/\/aanbieder\/wachttijden/);
  await click("Alles klopt nog", "button");
  await expect(page.getByText(/Opgeslagen: \d+ rijen|vandaag al bevestigd/)).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(3);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a bad cell is named and everything typed is kept; then it is saved and taken back", async ({
    page,
  }) => {
    await open(page, "aanbieder");
    const said = page.locator('input[name^="weeksToStart."]:not([value=""])');
    const names = await said.evaluateAll((all) => all.map((field) => field.getAttribute("name")));
    const [first, second] = [0, 1].map((n) => page.locator(`[name="${names[n]}"]`)) as [
      Locator,
      Locator,
    ];
    const was = await first.inputValue();
    await first.fill("veel");
    await second.fill("88");
    await page.getByRole("button", { name: "Bekijk en sla op" }).last().click();
    await expect(page.getByText("Vul een heel getal in, bijvoorbeeld 4.").first()).toBeVisible();
    await expect(first).toHaveValue("veel");
    await expect(second).toHaveValue("88");

    await first.fill("87");
    await page.getByRole("button", { name: "Bekijk en sla op" }).last().click();
    await expect(page.getByRole("heading", { name: "Dit verandert er" })).toBeVisible();
    await page.getByRole("button", { name: "Terug naar de tabel" }).click();
    await expect(first).toHaveValue("87");
    await page.getByRole("button", { name: "Bekijk en sla op" }).last().click();
    await page.getByRole("button", { name: "Sla 2 rijen op", exact: true }).click();
    await expect(page.getByText("Opgeslagen: 2 rijen")).toBeVisible();
    await expect(first).toHaveValue("87");
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await expect(first).toHaveValue(was);
  });

  test("many rows at once: two weeks more, shown before it is saved", async ({ page }) => {
    await open(page, "aanbieder");
    await page.getByText("Wijzig veel rijen tegelijk").click();
    await page.getByLabel("Alle rijen").check();
    await page.getByLabel("Aantal weken").fill("2");
    await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
    await expect(page.getByRole("heading", { name: "Dit verandert er" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Sla \d+ rijen op$/ })).toBeVisible();
  });
});

test("a table from a spreadsheet: what is wrong is named by line, then shown and saved", async ({
  page,
}) => {
  await signInAs(page, "redacteur-p002");
  const csv = await (await page.request.get(`${TABLE}.csv`)).text();
  const row = csv.split("\n")[1]!.split(",");
  const weeks = row[4] === "93" ? "94" : "93";
  await page.goto(`${TABLE}/bestand`);
  const area = page.getByLabel("Plak hier uw rijen");
  const rows = (said: string) =>
    [
      "aanbod\tplaats\tstart hulp\tstatus",
      [...row.slice(0, 2), said, "wachtlijst"].join("\t"),
    ].join("\n");
  await area.fill(rows("veel"));
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByText("Regel 2, kolom start hulp")).toBeVisible();
  await expect(area).toHaveValue(rows("veel"));
  await area.fill(rows(weeks));
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByText(`${weeks} weken`).last()).toBeVisible();
  await page.getByRole("button", { name: "Sla 1 rij op", exact: true }).click();
  await expect(page.getByText("Opgeslagen: 1 rij.")).toBeVisible();
});

test("no violation and no sideways scroll, in every state of the table", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "redacteur-p002");
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(TABLE);
    await expectSound(page, `table ${width}`);
    await page.getByText("Wijzig veel rijen tegelijk").click();
    await expectSound(page, `many ${width}`);
    await starts(page).first().fill("veel");
    await page.getByRole("button", { name: "Bekijk en sla op" }).last().click();
    await expect(page.getByText("Er is niets opgeslagen").first()).toBeVisible();
    await expectSound(page, `faults ${width}`);
    await starts(page).first().fill("77");
    await starts(page).last().fill("78");
    await page.getByRole("button", { name: "Bekijk en sla op" }).last().click();
    await expect(page.getByRole("heading", { name: "Dit verandert er" })).toBeVisible();
    await expectSound(page, `preview ${width}`);
    await page.goto(`${TABLE}/bestand`);
    await expectSound(page, `file ${width}`);
    await page.goto(TABLE);
    await page
      .getByRole("link", { name: /^Verloop/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Wie gaf wat op?" })).toBeVisible();
    await expectSound(page, `history ${width}`);
  }
});

async function expectSound(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectNoSidewaysScroll(page, state);
}
