/** The map beside the list of found help: the hits of this page, and municipalities to choose. */
import { type MapChoice, type MapView, mapView } from "./map-view";
import { listAddress } from "~/components/search/chosen";
import type { RegionConfig } from "~/domain/catalogue/public";
import { type Chosen, type Found, without } from "~/domain/search/public";
import { map as en } from "~/i18n/en/map";
import type { Language } from "~/i18n/language";
import { namesOf } from "~/i18n/names";
import { map as nl } from "~/i18n/nl/map";
import { HITS_PER_PAGE } from "~search/query";

type Source = { region: RegionConfig; language: Language; chosen: Chosen[] };

/** Where an item of the list stands in all of it, from 1. */
export function firstNumber(page: number): number {
  return (page - 1) * HITS_PER_PAGE + 1;
}

export function searchMap(found: Found, { region, language, chosen }: Source): MapView {
  const texts = { nl, en }[language];
  const names = namesOf(region, language);
  const { near } = found.query;
  return mapView({
    ...{ region, texts, near, anchor: "hulp" },
    items: found.hits.map(({ place, point }, index) => ({
      n: firstNumber(found.page) + index,
      at: place && point && { ...point, city: place.city },
    })),
    name: (code) => names("gemeente", code),
    choices: Object.fromEntries(
      region.municipalities.map(({ code }) => {
        const count = found.facets.gemeente[code] ?? 0;
        return [
          code,
          choiceOf({ param: "gemeente", value: code }, chosen, (isChosen) => ({
            label: texts.municipality(names("gemeente", code), count),
            said: texts[isChosen ? "leave" : "take"](names("gemeente", code), count),
          })),
        ];
      }),
    ),
    said: (drawn, cities) => [
      texts.onList(drawn, cities),
      ...(near && found.postcode ? [texts.near(found.postcode, near.radiusKm)] : []),
      texts.choose,
    ],
  });
}

function choiceOf(
  own: Chosen,
  all: Chosen[],
  words: (isChosen: boolean) => Pick<MapChoice, "label" | "said">,
): MapChoice {
  const chosen = all.find(({ param, value }) => param === own.param && value === own.value);
  const to = listAddress(chosen ? without(all, [chosen]) : [...all, own]);
  return { ...words(Boolean(chosen)), to, chosen: Boolean(chosen) };
}
