/** An own offer as a card of the list that answers no question yet: made on the server. */
import { hitTerms } from "./hit-terms";
import { type HitView, hitView } from "./hit-view";
import type { SearchTexts } from "./search-view";
import { bestPlace } from "~/components/providers/best-place";
import { type RegionConfig, wayInOf } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";
import { type Measured, type OfferView, UNKNOWN_WAIT } from "~/domain/providers/public";
import { type FoundHit, summaryOf } from "~/domain/search/public";
import type { Audience } from "~/i18n/audience";
import type { Language } from "~/i18n/language";
import { namesOf } from "~/i18n/names";
import { wayInText } from "~/i18n/way-in-text";
import { href } from "~/web/href";

type Card = { offer: OfferView; measured: Measured[]; today: DayNumber };

type Reader = {
  region: RegionConfig;
  language: Language;
  audience: Audience;
  texts: Pick<SearchTexts, "search" | "waits" | "audience">;
};

export function cardPreview(card: Card, reader: Reader): HitView {
  const { region, language, audience, texts } = reader;
  const isReferrer = audience === "verwijzer";
  const hit = hitView(asFound(card), {
    ...{ texts: texts.search, waits: texts.waits, today: card.today, municipality: null },
    names: namesOf(region, language, audience),
    wayIn: (hit) => wayInText(wayInOf(hit, region), region, language),
    termsOf: (hit) =>
      isReferrer ? hitTerms(hit, { region, language, texts: texts.audience }) : null,
  });
  // What was never published has no page of its own yet.
  const to = href("/aanbieder/aanbod/:code/voorbeeld", { code: hit.code });
  return { ...hit, to, supplier: { ...hit.supplier, to: href("/aanbieder/profiel/voorbeeld") } };
}

function asFound({ offer, measured, today }: Card): FoundHit {
  const { code, title, law, segment, profile, intensities } = offer;
  const { deliveryForm, ageMin, ageMax, expertise } = offer;
  return {
    ...{ id: offer.id, morePlaces: Math.max(0, offer.places.length - 1) },
    offer: { id: offer.id, code, title, summary: summaryOf(offer.plain) },
    ...supplierOf(offer),
    ...atBestPlace(offer, today),
    ...{ quality: measured, law, segment, profile, intensities },
    ...{ deliveryForm, ageMin, ageMax, expertise },
    why: [{ code: "contract", values: [law] }],
  };
}

function supplierOf({ supplier: { kind, ...named } }: OfferView) {
  return kind === "provider"
    ? { kind, provider: named, combination: null }
    : { kind, provider: null, combination: { ...named, lead: "", members: [] } };
}

function atBestPlace({ places }: OfferView, today: DayNumber) {
  const best = bestPlace(places, today) ?? NOWHERE;
  const { place, wait, stop, closure, numberWaiting, observed } = best;
  return {
    ...{ wait, stop, closure, numberWaiting, observed, point: null, distanceKm: null },
    place: place && { ...place, distanceKm: null },
  };
}

const NOWHERE = {
  ...{ place: null, wait: UNKNOWN_WAIT },
  ...{ stop: null, closure: null, numberWaiting: null, observed: null },
};
