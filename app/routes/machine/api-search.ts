/** The same question and the same answer as the page, for programs. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { getRegion } from "~/domain/catalogue/public.server";
import type { FoundHit } from "~/domain/search/public";
import { findOffers, recordSearch } from "~/domain/search/public.server";
import { type Names, namesOf } from "~/i18n/names";
import { search as texts } from "~/i18n/nl/search";
import { reasonText } from "~/i18n/reason-text";
import { answerJson } from "~/web/json.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date();
  const found = await findOffers(new URL(request.url).searchParams, now);
  const region = await getRegion(now);
  const names = namesOf(region, "nl");
  recordSearch(found, { region: region.region, source: "api", visitor: context.visitor, now });
  const { total, places, providers, page, pages, engine, limited, ignored } = found;
  const { understood, droppedWords } = found;
  return answerJson(request, {
    ...{ total, places, providers, page, pages, engine, limited, ignored },
    ...{ understood, droppedWords },
    preliminary: found.preliminary,
    hits: found.hits.map((hit) => machineHit(hit, names)),
    facets: found.facets,
  });
}

function machineHit(hit: FoundHit, names: Names) {
  const { id, kind, provider, combination, morePlaces, place, wait } = hit;
  return {
    ...{ id, kind },
    offer: { id: hit.offer.id, code: hit.offer.code, title: hit.offer.title },
    ...{ provider, combination, morePlaces },
    place: place && {
      name: place.name,
      municipality: place.municipality,
      distanceKm: place.distanceKm,
    },
    wait,
    why: hit.why.map((reason) => ({
      code: reason.code,
      text: reasonText(reason, texts.reasons, names),
    })),
  };
}
