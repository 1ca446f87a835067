/** Codes and names of the running region, for programs. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import type { Named } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { answerJson } from "~/web/json.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const region = await getRegion();
  const { segment, first, second } = region.classification;
  return answerJson(request, {
    region: { code: region.region, name: region.name, startsOn: region.startsOn },
    dimensions: {
      segment: segment && named(segment),
      first: first && named(first),
      second: second && named(second),
    },
    laws: region.laws.map(named),
    segments: region.segments.map(named),
    profiles: region.profiles.map(named),
    intensities: region.intensities.map(named),
    deliveryForms: region.deliveryForms.map(named),
    expertise: region.expertise.map((term) => ({
      ...named(term),
      synonyms: term.synonyms,
      abbreviations: term.abbreviations,
    })),
    municipalities: region.municipalities.map(named),
    indicators: region.indicators.map(named),
    goalTypes: region.goalTypes.map(named),
    languages: region.languages.map(named),
  });
}

function named({ code, name, nameEn }: Named) {
  return { code, name, ...(nameEn ? { nameEn } : {}) };
}
