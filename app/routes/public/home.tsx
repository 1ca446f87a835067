/** The front page: what this is, the question, and where to go in danger. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { type Front, FrontForm, FrontNeeds } from "~/components/search/front";
import { frontNeeds } from "~/components/search/front-needs";
import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { getRegion } from "~/domain/catalogue/public.server";
import { findOffers } from "~/domain/search/public.server";
import { home as en } from "~/i18n/en/home";
import { nearby as enNear } from "~/i18n/en/nearby";
import { home as nl } from "~/i18n/nl/home";
import { nearby as nlNear } from "~/i18n/nl/nearby";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { municipalityOf } from "~/web/municipality.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const language = languageOf(request);
  const [all, open, region] = await Promise.all([
    findOffers(new URLSearchParams(), now),
    findOffers(new URLSearchParams({ neemt_aan: "1" }), now),
    getRegion(now),
  ]);
  const front: Front = {
    region: region.name,
    municipalities: region.municipalities.map(({ code, name }) => ({ code, name })),
    municipality: municipalityOf(request, region),
    needs: frontNeeds(all, region, language),
    total: all.total,
    providers: all.providers,
    open: open.total,
    freshDays: region.clocks.staleAfterDays,
  };
  return { front, title: { nl, en }[language].title(region.name) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Home() {
  const { front, title } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const near = useTexts({ nl: nlNear, en: enNear });
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <h1>{title}</h1>
        <p className="max-w-text text-[1.15rem]">{texts.intro}</p>
        <FrontForm front={front} texts={texts} />
        <Notice tone="critical">
          <p>
            <a href="tel:112" className="font-semibold">
              {texts.dangerCall}
            </a>{" "}
            <a href="#hulp-dichtbij">{texts.dangerAlso}</a>
          </p>
        </Notice>
      </div>
      <FrontNeeds front={front} texts={texts} />
      <section className="max-w-text space-y-2">
        <h2>{texts.fresh}</h2>
        <p>{texts.freshNow(front.total, front.providers)}</p>
        <p>{texts.freshOpen(front.open)}</p>
        <p>{texts.freshRule(front.freshDays)}</p>
        <p>
          <Link to={href("/voorzieningen")}>{near.services}</Link>
        </p>
        <ButtonLink to={href("/wachttijd-uitleg")} look="secondary">
          {texts.explained}
        </ButtonLink>
      </section>
      <section className="space-y-3">
        <h2>{texts.forWhom}</h2>
        <dl className="grid gap-4 md:grid-cols-3">
          {texts.audiences.map(([who, what]) => (
            <div key={who}>
              <dt className="font-semibold">{who}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{texts.choice}</p>
      </section>
    </div>
  );
}
