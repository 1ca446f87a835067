import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { choiceLabel } from "./chosen";
import { noHitsView } from "./no-hits-view";
import type { WaysOut } from "~/domain/search/public";
import { namesOf } from "~/i18n/names";
import { noHits } from "~/i18n/nl/no-hits";
import { search } from "~/i18n/nl/search";

function viewOf(out: WaysOut) {
  const names = namesOf(aRegion(), "nl");
  return noHitsView(out, {
    ...{ texts: noHits, names, offers: search.offers },
    label: (one) => choiceLabel(one, { texts: search, names, kinds: search.kinds }),
  });
}

test.each([
  ["text", [[{ param: "q", value: "qqx" }]], "Met ‘qqx’ vinden wij niets"],
  ["one-by-one", [[{ param: "leeftijd", value: "90" }]], "Door uw keuze ‘90 jaar’ blijft er niets"],
  [
    "one-by-one",
    [
      [{ param: "leeftijd", value: "90" }],
      [
        { param: "gemeente", value: "0405" },
        { param: "gemeente", value: "0388" },
      ],
    ],
    "Deze keuzes gaan niet samen: 90 jaar en Hoorn of Enkhuizen.",
  ],
  [
    "together",
    [
      [
        { param: "leeftijd", value: "90" },
        { param: "consult", value: "1" },
      ],
    ],
    "samen weglaat: 90 jaar en Geeft los advies (consult).",
  ],
] as const)("an empty list says why: %s", (reason, obstacles, sentence) => {
  const out = { reason, obstacles: obstacles.map((group) => [...group]), ways: [] };
  expect(viewOf(out).says.join(" ")).toContain(sentence);
});

test("a way out is a link that says what it gives", () => {
  const asked = [{ param: "start_binnen", value: "8" }];
  const way = { kind: "start" as const, gone: [], to: "8", chosen: asked, total: 12 };
  const { ways } = viewOf({ reason: "unknown", obstacles: [], ways: [way] });
  expect(ways).toEqual([
    { label: "Start binnen 8 weken", to: "/zoeken?start_binnen=8", total: "12 soorten hulp" },
  ]);
});
