/** The contract register and the worklist: axe and width, wide and narrow. */
import { expectGoodAtEveryWidth } from "./axe";
import { signInAs } from "./sign-in";
import { test } from "./window";

const FILE = "/regio/aanbieders/p015";
const PAGES = [
  ...["/regio/werklijst", "/regio/stops", "/regio/tarieven", "/regio/aanbieders"],
  ...[FILE, `${FILE}/gesprekken`, `${FILE}/dossier`, `${FILE}/opvolger`],
];

test("no violation and no sideways scroll in the register, wide and narrow", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, "contract");
  for (const address of PAGES) {
    await page.goto(address);
    await expectGoodAtEveryWidth(page, address);
  }
});
