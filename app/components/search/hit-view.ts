/** One found offer in the words of its card. */
import type { FoundHit } from "~/domain/search/public";
import type { Names } from "~/i18n/names";
import type { search } from "~/i18n/nl/search";
import { qualityLine } from "~/i18n/quality-line";
import { reasonText } from "~/i18n/reason-text";
import { type WaitTexts, type WaitWords, waitWords } from "~/i18n/wait-words";
import { href } from "~/web/href";

export type HitView = {
  id: string;
  code: string;
  title: string;
  to: string;
  supplier: { name: string; to: string; lead: string | null };
  summary: string;
  where: string;
  wait: WaitWords;
  facts: string;
  /** How to get it and what it costs, in one sentence. */
  wayIn: string;
  /** What was measured, in one line; null when nothing was. */
  quality: string | null;
  why: string[];
  terms: string | null;
};

type Source = {
  texts: typeof search;
  waits: WaitTexts;
  names: Names;
  today: number;
  municipality: string | null;
  wayIn: (hit: FoundHit) => string;
  /** The region's own terms for an offer, for who works with them. */
  termsOf: (hit: FoundHit) => string | null;
};

export function hitView(hit: FoundHit, source: Source): HitView {
  const { texts, names, waits, today, municipality } = source;
  const reasons = hit.why.map((reason) => reasonText(reason, texts.reasons, names));
  return {
    id: hit.id,
    code: hit.offer.code,
    title: hit.offer.title,
    to: href("/aanbod/:code", { code: hit.offer.code }, { gemeente: municipality }),
    supplier: supplierOf(hit),
    summary: hit.offer.summary,
    where: whereText(hit, texts.where),
    wait: waitWords(hit.wait, waits, {
      today,
      stop: hit.stop,
      closure: hit.closure,
      numberWaiting: hit.numberWaiting,
      observed: hit.observed,
    }),
    facts: [texts.ages(hit.ageMin, hit.ageMax), names("vorm", hit.deliveryForm)].join(" · "),
    wayIn: source.wayIn(hit),
    quality: cardQuality(hit, source),
    why: [...new Set(reasons)],
    terms: source.termsOf(hit),
  };
}

function cardQuality({ quality }: FoundHit, { texts, names }: Source): string | null {
  if (quality.length === 0) return null;
  return `${texts.quality.title}: ${qualityLine(quality, texts.quality, names)}`;
}

function supplierOf({ provider, combination }: FoundHit): HitView["supplier"] {
  if (combination) {
    const { name, slug, lead } = combination;
    return { name, to: href("/zorgcombinaties/:slug", { slug }), lead };
  }
  const { name = "", slug = "" } = provider ?? {};
  return { name, to: href("/aanbieders/:slug", { slug }), lead: null };
}

/** "In Hoorn, 3,2 km, ook op 7 andere plaatsen". */
function whereText(
  { place, morePlaces }: Pick<FoundHit, "place" | "morePlaces">,
  texts: (typeof search)["where"],
): string {
  const here =
    place === null
      ? texts.atHome
      : place.distanceKm === null
        ? texts.at(place.city)
        : texts.atKm(place.city, place.distanceKm);
  return morePlaces > 0 ? `${here}, ${texts.more(morePlaces)}` : here;
}
