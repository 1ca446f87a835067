/** A year of joint money: opened, received, allotted after a no and a change, spent, put right, closed and settled. */
import type { Page } from "@playwright/test";

import { unfold } from "./folds";
import { expect } from "./window";

export type Year = {
  /** Of the combination. */
  code: string;
  /** Its lead party and two others, of five that decide by majority. */
  lead: Page;
  second: Page;
  third: Page;
  /** Contract management. */
  desk: Page;
  look: (page: Page, state: string) => Promise<void>;
};

export async function liveThroughAYear(year: Year): Promise<void> {
  await receive(year);
  await allot(year);
  await spend(year);
  await endTheYear(year);
}

const budgetOf = ({ code }: Year) => `/combinatie/${code}/budget`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function receive(year: Year): Promise<void> {
  const { desk, lead, code } = year;
  await desk.goto(`/regio/combinaties/${code}`);
  const opening = await unfold(desk, "Budget openen");
  await opening.getByLabel("Wie betaalt").selectOption("regio");
  await opening.getByLabel("Gemiddelde prijs van een bewonersjaar").fill("92.500");
  await opening.getByLabel("Hoeveel bewonersjaren verwacht u").fill("8");
  await press(desk, "Budget openen");
  await expect(desk.getByText("Het budget is geopend.")).toBeVisible();
  await lead.goto(budgetOf(year));
  const receipt = await unfold(lead, "Ontvangst melden");
  await receipt.getByLabel("Bedrag in euro").fill("500.000,00");
  await receipt.getByLabel("Kenmerk van de betaling").fill("Voorschot");
  await press(lead, "Ontvangst melden");
  await expect(lead.getByText("De ontvangst is gemeld.")).toBeVisible();
  await desk.goto(`/regio/combinaties/${code}`);
  await press(desk, "Bevestigen");
  await expect(desk.getByText("De ontvangst is bevestigd.")).toBeVisible();
}

async function answer(year: Year, page: Page, button: "Ja, akkoord" | "Nee"): Promise<void> {
  await page.goto(budgetOf(year));
  if (button === "Nee") await page.getByLabel(/^Waarom niet/).fill("Te veel ineens.");
  await press(page, button);
  await expect(page.getByText("Uw antwoord is vastgelegd.")).toBeVisible();
}

/** Above what goes without asking: one says no, it is changed, and two others say yes. */
async function allot(year: Year): Promise<void> {
  const { lead, second, third, look } = year;
  await lead.goto(budgetOf(year));
  const allotting = await unfold(lead, "Verdelen over leden");
  await allotting
    .getByLabel(/^Bedrag voor/)
    .nth(1)
    .fill("300.000,00");
  await allotting.getByLabel("Waarom").fill("Voor het hele jaar.");
  await press(lead, "Voorstellen");
  await expect(lead.getByText("Het voorstel is gedaan.")).toBeVisible();
  await answer(year, third, "Nee");
  await lead.goto(budgetOf(year));
  await expect(lead.getByText(/zegt nee: Te veel ineens\./)).toBeVisible();
  const change = await unfold(lead, "Voorstel 1 veranderen");
  await change
    .getByLabel(/^Bedrag voor/)
    .nth(1)
    .fill("280.000,00");
  await press(lead, "Voorstel veranderen");
  await expect(lead.getByText("Het voorstel is veranderd.")).toBeVisible();
  // What was said of the former version counts no more.
  await expect(lead.getByText(/zegt nee/)).toHaveCount(0);
  await answer(year, second, "Ja, akkoord");
  await answer(year, third, "Ja, akkoord");
  await look(third, "a joint budget with money allotted");
  await expect(third.getByText("aangenomen", { exact: true })).toBeHidden();
  await expect(third.getByRole("row", { name: /280\.000,00/ }).first()).toBeVisible();
}

type Entry = { act: string; amount: string };

async function enter(year: Year, { act, amount }: Entry): Promise<void> {
  const { second } = year;
  await second.goto(budgetOf(year));
  const form = await unfold(second, act);
  await form.getByLabel("Voor welk traject").selectOption({ index: 1 });
  await form.getByLabel("Bedrag in euro").fill(amount);
  await form.getByRole("button").last().click();
  await expect(second.getByText(/is (geboekt|vrijgegeven)\.$/)).toBeVisible();
}

/** For the resident who was referred: reserved, spent, and what was wrong turned. */
async function spend(year: Year): Promise<void> {
  const { second, lead } = year;
  await enter(year, { act: "Reserveren", amount: "100.000" });
  await enter(year, { act: "Besteding boeken", amount: "40.000,25" });
  await second.getByRole("link", { name: "Besteed: leg dit getal uit" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Uitleg: Besteed");
  const number = await second.getByRole("row").nth(1).getByRole("cell").first().textContent();
  await second.goto(budgetOf(year));
  const turning = await unfold(second, "Boeking terugdraaien");
  await turning.getByLabel("Nummer van de boeking").fill(number!.trim());
  await turning.getByLabel("Waarom").fill("Twee keer geboekt.");
  await press(second, "Terugdraaien");
  await expect(second.getByText("De boeking is teruggedraaid.")).toBeVisible();
  await enter(year, { act: "Besteding boeken", amount: "40.000" });
  await enter(year, { act: "Reservering vrijgeven", amount: "60.000" });
  // The lead party reads the same.
  await lead.goto(budgetOf(year));
  await expect(lead.getByRole("definition").filter({ hasText: "40.000,00" })).toBeVisible();
}

async function endTheYear(year: Year): Promise<void> {
  const { lead, second, third, look } = year;
  const propose = async (act: string, button: string) => {
    await lead.goto(budgetOf(year));
    const form = await unfold(lead, act);
    const month = form.getByLabel("Tot en met welke maand");
    if (await month.isVisible()) await month.selectOption("12");
    await form.getByLabel("Waarom").fill("Het jaar is om.");
    await press(lead, button);
    await expect(lead.getByText("Het voorstel is gedaan.")).toBeVisible();
    for (const page of [second, third]) await answer(year, page, "Ja, akkoord");
  };
  await propose("Maand afsluiten", "Afsluiten voorstellen");
  await propose("Jaar afrekenen", "Afrekenen voorstellen");
  await lead.goto(budgetOf(year));
  await expect(lead.getByText(/^Dit budget is afgerekend/)).toBeVisible();
  await look(lead, "a joint budget that is settled");
  // 460,000.00 is left, and each of five bears a fifth of it.
  await expect(lead.getByRole("cell", { name: /92\.000,00/ })).toHaveCount(5);
}
