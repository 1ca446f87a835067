/** Every parameter of the contract (§4) outlives chips, paging, the form and a change of language. */
import { beforeAll, expect, test } from "vitest";

import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";
import { aBuild, visit } from "~test/setup/web";

import { theRegion } from "~test/factories/region";
import { searchView } from "~/components/search/search-view";
import { findOffers } from "~/domain/search/public.server";
import { audience } from "~/i18n/nl/audience";
import { noHits } from "~/i18n/nl/no-hits";
import { search } from "~/i18n/nl/search";
import { understood } from "~/i18n/nl/understood";
import { waitingTimes } from "~/i18n/nl/waiting-times";
import * as page from "~/routes/public/search";
import { createApp } from "~/web/app.server";

aDatabase();
aMeilisearchInUse();
beforeAll(() => openDemoWindow(), 120_000);

/** One value for each parameter of the contract but `pagina`. */
const ALL: [string, string][] = [
  ...Object.entries({ q: "autisme", wet: "jeugdwet", segment: "seg-b", profiel: "p04" }),
  ...Object.entries({ intensiteit: "jw-licht", gemeente: "0405", leeftijd: "9" }),
  ...Object.entries({ expertise: "autisme", vorm: theRegion().deliveryForms[0]!.code }),
  ...Object.entries({ soort: "hoofdaannemer", start_binnen: "7", neemt_aan: "1", consult: "1" }),
  ...Object.entries({ vervoer: "1", opleidingsniveau: theRegion().educationLevels[0]!.code }),
  ...Object.entries({ doel: "herstellen", na18: "1", taal: "nl", postcode: "1621" }),
  ...Object.entries({ straal: "7", sorteer: "afstand" }),
];
const LEAN_ON_POSTCODE = ["straal", "sorteer"];
const sorted = (pairs: Iterable<[string, string]>) => [...pairs].toSorted();
const queryOf = (address: string) => sorted(new URLSearchParams(address.split("?")[1] ?? ""));

async function viewOf(pairs: [string, string][]) {
  const params = new URLSearchParams(pairs);
  const texts = { search, waits: waitingTimes, noHits, understood, audience };
  return searchView(await findOffers(params), texts, {
    ...{ params, region: theRegion(), language: "nl" },
  });
}

test("the list's own address, which paging adds to, holds every parameter", async () => {
  const { address, notices } = await viewOf(ALL);
  expect(notices).toEqual([]);
  expect(queryOf(address)).toEqual(sorted(ALL));
});

test("taking one choice away keeps all others", async () => {
  const { chips } = await viewOf(ALL);
  const left = chips.map(({ to }) => queryOf(to));
  expect(left).toHaveLength(ALL.length - LEAN_ON_POSTCODE.length);
  for (const [param, value] of ALL) {
    if (LEAN_ON_POSTCODE.includes(param)) continue;
    const gone = param === "postcode" ? [param, ...LEAN_ON_POSTCODE] : [param];
    expect(left, `without ${param}=${value}`).toContainEqual(
      sorted(ALL.filter(([other]) => !gone.includes(other))),
    );
  }
});

for (const Cookie of ["weergave=inwoner", "weergave=verwijzer", "taal=en"]) {
  test(`sending the form of the page again asks the same (${Cookie})`, async () => {
    const build = aBuild({ "/zoeken": page });
    const get = await visit(createApp({ build, origin: () => "http://localhost" }));
    const response = await get(`/zoeken?${new URLSearchParams(ALL)}`, { headers: { Cookie } });
    expect(queryOf(`?${sentBy(await response.text())}`)).toEqual(sorted(ALL));
  });
}

/** What a browser would send: filled fields, ticked boxes and chosen options of the search form. */
function sentBy(html: string): URLSearchParams {
  const form = found(/<form[^>]*role="search"[^>]*>(.*?)<\/form>/s, html);
  const inputs = [...form.matchAll(/<input[^>]*>/g)]
    .filter(([tag]) => !tag.includes('type="checkbox"') || / checked/.test(tag))
    .map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")]);
  const selects = [...form.matchAll(/<select.*?<\/select>/gs)].map(([tag]) => [
    attribute(tag, "name"),
    attribute(found(/(<option[^>]* selected[^>]*>)/, tag), "value"),
  ]);
  return new URLSearchParams([...inputs, ...selects].filter(([, value]) => value !== ""));
}

function attribute(tag: string, name: string): string {
  return found(new RegExp(` ${name}="([^"]*)"`), tag);
}

function found(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? "";
}
