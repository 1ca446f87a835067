/** The contract register and the worklist: axe and width, wide and narrow. */
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { test } from "./window";

const FILE = "/regio/aanbieders/p015";
const PAGES = [
  ...["/regio/werklijst", "/regio/stops", "/regio/tarieven", "/regio/aanbieders"],
  ...[FILE, `${FILE}/gesprekken`, `${FILE}/dossier`, `${FILE}/opvolger`],
];

for (const width of [1280, 320])
  test(`no violation and no sideways scroll in the register at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, "contract");
    for (const address of PAGES) {
      await page.goto(address);
      await expectAccessible(page, address);
      await expectNoSidewaysScroll(page, address);
    }
  });
