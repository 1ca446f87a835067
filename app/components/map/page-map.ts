/** The small map on the page of an offer or a supplier: its own places, numbered as on the page. */
import { PLACE_ANCHOR } from "./anchors";
import { type MapView, mapView } from "./map-view";
import type { RegionConfig } from "~/domain/catalogue/public";
import { map as en } from "~/i18n/en/map";
import type { Language } from "~/i18n/language";
import { namesOf } from "~/i18n/names";
import { map as nl } from "~/i18n/nl/map";

/** A place of the page in its order there; null: at home. */
type Place = { lat: number; lon: number; city: string } | null;
type Source = { region: RegionConfig; language: Language; of: "offer" | "supplier" };

/** Null: there is nothing to draw. */
export function pageMap(places: Place[], { region, language, of }: Source): MapView | null {
  if (places.every((place) => place === null)) return null;
  const texts = { nl, en }[language];
  const names = namesOf(region, language);
  const sentence = { offer: texts.ofOffer, supplier: texts.ofSupplier }[of];
  return mapView({
    ...{ region, texts, anchor: PLACE_ANCHOR },
    items: places.map((at, index) => ({ n: index + 1, at })),
    name: (code) => names("gemeente", code),
    said: (_, cities) => [sentence(cities)],
  });
}
