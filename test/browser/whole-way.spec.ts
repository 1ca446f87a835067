/** The whole way of a referral as the people of both sides go it, with scripts and without. */
import type { Browser, Page } from "@playwright/test";

import { optionsOf, post, requestTo, writeNeed } from "./asking-without-a-name";
import { counting } from "./counting";
import {
  day,
  receivedFrom,
  recordBasis,
  sayWhoChose,
  sayWhoItIs,
  sayYesFrom,
  somebody,
} from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const CLIENT = "Zus Zonnebloem-Canary";
const ON_THE_LIST = ["p001", "p003", "p004", "c01", "c02"];
const COMBINATION = "Zorgcombinatie Brede Boezem";
const NOT_ASKED = "Zorgcombinatie Vaste Grond";
const ASKS = "Meidoorngaard Herstel";
const CHOSEN = "Spreeuwenzoom Jeugdhulp";
const OTHER = "Jeugdhulp De Haverzoom";
const NO = "Er is nu geen plek";

/** One of each supplier; `other` answers for the combination as well, as a member of it. */
type Cast = { sender: Page; asks: Page; chosen: Page; other: Page };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from a list to the end of help", async ({ page, browser }) => {
      test.setTimeout(120_000);
      const cast = await castOf(page, browser, javaScriptEnabled);
      await fromListToSent(cast.sender);
      await addGoals(cast.sender);
      await answerAll(cast);
      await compare(cast.sender);
      await chooseAndOpen(cast);
      await toTheEnd(cast);
    });

    test("a no leads on in two clicks, and a late no shuts who it is", async ({
      page,
      browser,
    }) => {
      test.setTimeout(90_000);
      const cast = await castOf(page, browser, javaScriptEnabled);
      await leadOn(cast);
      await lateNo(cast);
    });
  });

async function castOf(sender: Page, browser: Browser, javaScriptEnabled: boolean): Promise<Cast> {
  await signInAs(sender, "verwijzer");
  const [asks, chosen, other] = await Promise.all(
    ["aanbieder", "penvoerder", "lid"].map((account) =>
      somebody(browser, account, { javaScriptEnabled }),
    ),
  );
  return { sender, asks: asks!, chosen: chosen!, other: other! };
}

/** From the list's button at most six clicks; five options came along, four of them are asked. */
async function fromListToSent(sender: Page): Promise<void> {
  const options = await optionsOf(sender, await writeNeed(sender, "jeugdwet"));
  for (const supplier of ON_THE_LIST)
    await post(sender, "/mijn-lijst", { doe: "erbij", code: options.get(supplier)!.code });
  await sender.goto("/mijn-lijst");

  const { press, choose, untick, count } = counting(sender);
  await press("Maak er een hulpvraag van", "link");
  await choose(/Hoe oud/, "12-15");
  await choose("Waar gaat de hulp over?", "onbekend");
  await press("Bewaar en kies aanbieders");
  await expect(sender.getByText("Van uw lijst", { exact: true })).toHaveCount(5);
  await expect(sender.getByRole("checkbox", { checked: true })).toHaveCount(5);
  await untick(new RegExp(`Vraag deze aanbieder.*${NOT_ASKED}`));
  await press("Verstuur de vraag zonder naam");
  await expect(sender.getByText("Er zijn 4 aanbieders gevraagd.")).toBeVisible();
  expect(count()).toBeLessThanOrEqual(6);

  await sender.goto(new URL(sender.url()).pathname);
  await expect(sender.getByRole("heading", { name: "Wie u vroeg" })).toBeVisible();
  await expect(sender.getByText("Wacht op antwoord", { exact: true })).toHaveCount(4);
}

/** While the answers are waited for. */
async function addGoals(sender: Page): Promise<void> {
  const need = sender.url();
  await sender.getByRole("link", { name: "Wijzig de hulpvraag" }).click();
  const goals = sender.getByRole("group", { name: "Wat is de bedoeling?" });
  for (const n of [0, 1]) await goals.getByRole("checkbox").nth(n).check();
  await sender.getByRole("button", { name: "Bewaar de hulpvraag" }).first().click();
  await expect(sender.getByText("Het is bewaard.")).toBeVisible();
  await sender.goto(need);
}

/** As declared, from a later date, after a question by telephone, and no. */
async function answerAll({ sender, asks, chosen, other }: Cast): Promise<void> {
  const inbox = "/aanbieder/verzoeken";
  await chosen.goto(inbox);
  await chosen.locator(`main a[href="${(await requestTo(sender, CHOSEN)).to}"]`).click();
  await chosen.getByRole("button", { name: /^Zoals opgegeven/ }).click();
  await expect(chosen.getByText("Uw wachttijd is daarmee ook bevestigd.")).toBeVisible();

  await other.goto((await requestTo(sender, OTHER)).to);
  await sayYesFrom(other, day(40));
  await expect(other.getByText("U zei ja", { exact: true })).toBeVisible();

  const { to } = await requestTo(sender, ASKS);
  await asks.goto(to);
  await asks.locator("summary", { hasText: "Wij willen eerst iets vragen" }).click();
  await asks.getByLabel("Wat wilt u weten?").fill("Is vervoer nodig?");
  await asks.getByRole("button", { name: "Verstuur uw vraag" }).click();
  await expect(asks.getByText("Uw vraag is verstuurd.")).toBeVisible();
  await expect(asks.getByText("U vroeg iets", { exact: true })).toBeVisible();
  await asks.goto(`${inbox}?stand=beantwoord`);
  await expect(asks.locator(`main a[href="${to}"]`)).toBeVisible();

  await other.goto((await requestTo(sender, COMBINATION)).to);
  await other.locator("summary", { hasText: "Nee, wij kunnen dit niet" }).click();
  await other.getByLabel("Waarom kunt u dit niet?").selectOption({ label: NO });
  await other.getByRole("button", { name: "Verstuur uw nee" }).click();
  await expect(other.getByText("U zei nee", { exact: true })).toBeVisible();
  await answerByTelephone(sender);
}

async function answerByTelephone(sender: Page): Promise<void> {
  await sender.reload();
  const row = sender.getByRole("row", { name: ASKS });
  await expect(row.getByText("Stelt een vraag")).toBeVisible();
  await row.getByLabel("Uw antwoord").fill("Nee, er is vervoer.");
  await row.getByRole("button", { name: "Verstuur het antwoord" }).click();
  await expect(sender.getByText("Uw antwoord is verstuurd.")).toBeVisible();
  await expect(row.getByText("Uw antwoord: Nee, er is vervoer.")).toBeVisible();
  await expect(row.getByText("Nog een vraag? Bel de aanbieder.")).toBeVisible();
  await row.getByText("Schrijf een gesproken antwoord op").click();
  await row.getByLabel("Ja, de hulp kan beginnen op").fill(day(60));
  await row.getByRole("button", { name: "Bewaar het antwoord" }).click();
  await expect(row.getByText("Telefonisch gezegd.", { exact: true })).toBeVisible();
}

/** All answers stand in one table; whoever said yes can be chosen. */
async function compare(sender: Page): Promise<void> {
  const table = sender.getByRole("table");
  await expect(table).toHaveCount(1);
  const said = {
    [CHOSEN]: /Zegt ja.*Zoals opgegeven: begint rond/s,
    [OTHER]: /Zegt ja.*Kan beginnen op/s,
    [ASKS]: /Zegt ja.*Kan beginnen op.*Is vervoer nodig\?.*Telefonisch gezegd/s,
    [COMBINATION]: new RegExp(`Zegt nee.*Waarom: ${NO}`, "s"),
  };
  for (const [name, text] of Object.entries(said)) {
    await expect(table.getByRole("row", { name })).toContainText(text);
    const isOpen = name === COMBINATION ? 0 : 1;
    const row = table.getByRole("row", { name });
    await expect(row.getByRole("link", { name: /^Kies/ })).toHaveCount(isOpen);
    await expect(row.getByRole("button", { name: /^Trek/ })).toHaveCount(isOpen);
  }
}

/** Opened to exactly the one that was chosen. */
async function chooseAndOpen({ sender, asks, chosen, other }: Cast): Promise<void> {
  await sender.getByRole("row", { name: CHOSEN }).getByRole("link", { name: /^Kies/ }).click();
  await sayWhoChose(sender);
  await expect(sender.getByRole("heading", { level: 1, name: CHOSEN })).toBeVisible();
  const received = receivedFrom(sender);
  await chosen.goto(received);
  await expect(chosen.getByText("U zei ja", { exact: true })).toBeVisible();
  await expect(chosen.getByText("De hulpvraag, zonder naam")).toBeVisible();
  expect((await chosen.request.get(`${received}/gegevens`)).status()).toBe(404);
  await recordBasis(sender);
  await sayWhoItIs(sender, CLIENT);

  for (const one of [asks, other])
    for (const address of [received, `${received}/gegevens`])
      expect((await one.request.get(address)).status(), address).toBe(404);
  await chosen.goto(received);
  await expect(chosen.getByText(CLIENT)).toHaveCount(0);
  await chosen.getByRole("link", { name: "Gegevens van de inwoner bekijken" }).click();
  await expect(chosen.getByText(CLIENT)).toBeVisible();
  await chosen.getByRole("link", { name: /^Terug naar aanmelding/ }).click();
}

/** Planned, started and ended, with what came of each goal. */
async function toTheEnd({ sender, chosen }: Cast): Promise<void> {
  await chosen.getByLabel("Wanneer is het?").fill(day(3));
  await chosen.getByRole("button", { name: "Datum vastleggen" }).click();
  await expect(chosen.getByText("De datum is vastgelegd.")).toBeVisible();
  // The plan has a way of its own (plan.spec.ts).
  await chosen.getByLabel("Ja, de hulp begon zonder plan").check();
  await chosen.getByRole("button", { name: "Start vastleggen" }).click();
  await expect(chosen.getByText("De start is vastgelegd.")).toBeVisible();
  await chosen.getByText("Wat u nu kunt doen").click();
  await chosen.getByLabel("Waarom stopte de hulp?").selectOption("volgens-plan");
  const goals = chosen.getByRole("group", { name: /^Doel: / });
  await expect(goals).toHaveCount(2);
  await goals.nth(0).getByLabel("gehaald", { exact: true }).check();
  await goals.nth(1).getByLabel("deels gehaald").check();
  await chosen.getByRole("button", { name: "Einde vastleggen" }).click();
  await expect(chosen.getByText("Het einde is vastgelegd.")).toBeVisible();

  for (const one of [sender, chosen]) {
    await one.reload();
    await expect(one.getByText("Hulp is gestopt", { exact: true }).first()).toBeVisible();
    await expect(one.getByText("Volgens plan")).toBeVisible();
    await expect(one.getByText(/: gehaald.*: deels gehaald/)).toBeVisible();
  }
  await expect(sender.getByText("€")).toHaveCount(0);
}

/** One supplier said yes, another that was sent somebody directly says no. */
async function leadOn({ sender, chosen, other }: Cast): Promise<void> {
  const need = await writeNeed(sender, "jeugdwet");
  const options = await optionsOf(sender, need);
  await post(sender, `${need}/vragen`, { plek: options.get("p003")!.plek });
  await sender.goto(need);
  await chosen.goto((await requestTo(sender, CHOSEN)).to);
  await sayYesFrom(chosen, day(40));
  await sender.goto(`${need}/vragen?alle=1`);
  await sender.getByRole("link", { name: new RegExp(`^Verwijs direct.*${OTHER}`) }).click();
  await sayWhoChose(sender);
  await other.goto(receivedFrom(sender));
  await other.getByText("Iets anders doen").click();
  const form = other.locator("form", { hasText: "Nee zeggen" });
  await form.getByLabel("Waarom?").selectOption({ index: 1 });
  await form.getByRole("button", { name: "Nee zeggen" }).click();
  await expect(other.getByText("U zei nee", { exact: true })).toBeVisible();

  await sender.reload();
  await expect(sender.getByText("De aanbieder zegt nee", { exact: true })).toBeVisible();
  const { press, count } = counting(sender);
  await press(`Verwijs nu naar ${CHOSEN}, die ook ja zei`, "link");
  await expect(sender.getByLabel("De inwoner of jeugdige zelf")).toBeChecked();
  await expect(sender.getByLabel("Wie gaf advies?")).toHaveValue("access");
  await press("Keuze vastleggen en aanmelden");
  await expect(sender.getByText("De keuze is vastgelegd.")).toBeVisible();
  expect(count()).toBe(2);
}

/** After opening: the same session sees nobody any more, and the sender is led on. */
async function lateNo({ sender, chosen }: Cast): Promise<void> {
  await recordBasis(sender);
  await sayWhoItIs(sender, CLIENT);
  const received = receivedFrom(sender);
  await chosen.goto(received);
  expect((await chosen.request.get(`${received}/gegevens`)).status()).toBe(200);
  await chosen.getByText("Iets anders doen").click();
  const form = chosen.locator("form", { hasText: "Alsnog nee zeggen" });
  await form.getByLabel("Waarom?").selectOption("known-conflict");
  await form.getByRole("button", { name: "Ja, ik zeg alsnog nee" }).click();
  await expect(chosen.getByText("U ziet de gegevens niet meer.")).toBeVisible();
  expect((await chosen.request.get(`${received}/gegevens`)).status()).toBe(404);
  await sender.reload();
  await expect(sender.getByText("Alsnog nee", { exact: true })).toBeVisible();
  await expect(sender.getByRole("link", { name: /Naar de hulpvraag/ })).toBeVisible();
}
