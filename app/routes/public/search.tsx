/** The main job: from a need to a list of help that can be trusted. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";

import { orLast, useLast } from "~/components/search/last-list";
import { Results } from "~/components/search/results";
import { SearchForm } from "~/components/search/search-form";
import { type Chip, searchView, type Without } from "~/components/search/search-view";
import { getRegion } from "~/domain/catalogue/public.server";
import { findOffers } from "~/domain/search/public.server";
import { search as en } from "~/i18n/en/search";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { search as nl } from "~/i18n/nl/search";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";

const MOST_WAYS = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const { searchParams: params } = new URL(request.url);
  const language = languageOf(request);
  const [found, region] = await Promise.all([findOffers(params, now), getRegion(now)]);
  const texts = {
    search: { nl, en }[language],
    waits: { nl: nlWaits, en: enWaits }[language],
  };
  const view = searchView(found, texts, { params, region, language });
  const ways = found.total === 0 ? await waysOut(view.chips, now) : [];
  return { view, ways, failed: null };
}

export function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  return orLast(() => serverLoader<typeof loader>(), request.signal);
}

/** What leaving out one choice would give, for the reader of an empty list. */
async function waysOut(chips: Chip[], now: Date): Promise<Without[]> {
  const ways = chips.slice(0, MOST_WAYS).map(async (chip) => {
    const { total } = await findOffers(new URLSearchParams(chip.to.split("?")[1]), now);
    return { ...chip, total };
  });
  const counted = await Promise.all(ways);
  return counted.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.pageTitle ?? nl.title} - Etalage` },
];

export default function Search() {
  const shown = useLoaderData<typeof loader | typeof clientLoader>();
  useLast(shown);
  const { view, ways, failed } = shown;
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-4">
      <h1>{texts.title}</h1>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[18rem_1fr] lg:items-start">
        <SearchForm view={view} texts={texts} />
        <Results view={view} ways={ways} failed={failed} texts={texts} lang={lang} />
      </div>
    </div>
  );
}
