/** The main job: from a need to a list of help that can be trusted. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { keepFound } from "~/components/my-list/keep-list";
import { AudienceSwitch } from "~/components/search/audience-switch";
import { orLast, useLast } from "~/components/search/last-list";
import { lighterView } from "~/components/search/lighter-view";
import { RegionMap } from "~/components/map/region-map";
import { Results } from "~/components/search/results";
import { SearchForm } from "~/components/search/search-form";
import { searchView } from "~/components/search/search-view";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { findLighter, findOffers, findWaysOut, recordSearch } from "~/domain/search/public.server";
import { audience as enAudience } from "~/i18n/en/audience";
import { nearby as enNearby } from "~/i18n/en/nearby";
import { noHits as enNoHits } from "~/i18n/en/no-hits";
import { search as enSearch } from "~/i18n/en/search";
import { searchScreen as en } from "~/i18n/en/search-screen";
import { understood as enUnderstood } from "~/i18n/en/understood";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { audience as nlAudience } from "~/i18n/nl/audience";
import { nearby as nlNearby } from "~/i18n/nl/nearby";
import { noHits as nlNoHits } from "~/i18n/nl/no-hits";
import { search as nlSearch } from "~/i18n/nl/search";
import { searchScreen as nl } from "~/i18n/nl/search-screen";
import { understood as nlUnderstood } from "~/i18n/nl/understood";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { audienceOf } from "~/web/audience.server";
import { languageOf } from "~/web/language.server";
import { municipalityOf } from "~/web/municipality.server";
import { needFromSearch } from "~/web/need-link.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date();
  const { searchParams: params } = new URL(request.url);
  const language = languageOf(request);
  const audience = audienceOf(request);
  const [found, region] = await Promise.all([findOffers(params, now), getRegion(now)]);
  recordSearch(found, { region: region.region, source: "page", visitor: context.visitor, now });
  const [out, lighter, contacts] = await Promise.all([
    found.total === 0 ? findWaysOut(params, now) : null,
    findLighter(found, municipalityOf(request, region), now),
    listContacts(null),
  ]);
  const texts = {
    search: { nl: nlSearch, en: enSearch }[language],
    waits: { nl: nlWaits, en: enWaits }[language],
    noHits: { nl: nlNoHits, en: enNoHits }[language],
    audience: { nl: nlAudience, en: enAudience }[language],
    understood: { nl: nlUnderstood, en: enUnderstood }[language],
  };
  const near = { nl: nlNearby, en: enNearby }[language].lighter;
  return {
    view: searchView(found, texts, { params, region, language, audience, out }),
    band: lighterView(lighter, { region, language, texts: near, contacts }),
    failed: null,
    need: await needFromSearch(request, params),
  };
}

export function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  return orLast(() => serverLoader<typeof loader>(), request.signal);
}

export const shouldRevalidate = keepFound;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.view.pageTitle ?? nl.title, about: data?.view.summary });

export default function Search() {
  const shown = useLoaderData<typeof loader | typeof clientLoader>();
  useLast(shown);
  const { view, band, failed, need } = shown;
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="page-wide space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1>{texts.title}</h1>
        <AudienceSwitch chosen={view.audience.chosen} texts={view.audience} />
      </div>
      <p className="not-on-paper xl:sr-only xl:focus-within:not-sr-only">
        <a href="#kaart" className="inline-flex min-h-9 items-center">
          {view.map.words.toMap}
        </a>
      </p>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[18rem_1fr] lg:items-start xl:grid-cols-[15rem_1fr_16rem] xl:gap-x-6">
        <SearchForm view={view} texts={texts} />
        <Results {...{ view, band, failed, need, texts, lang }} />
        <div className="lg:col-start-2 xl:sticky xl:top-4 xl:col-start-3 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto">
          <RegionMap map={view.map} />
        </div>
      </div>
    </div>
  );
}
