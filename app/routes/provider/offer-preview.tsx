/** One own offer as it will look: to a resident, or to a referrer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { OfferForReferrers, OfferPlaces } from "~/components/providers/offer-parts";
import { offerPageView } from "~/components/providers/offer-view";
import { PlainText } from "~/components/providers/plain-text";
import { Section } from "~/components/providers/supplier-sections";
import { wordsFor } from "~/components/providers/words-for";
import { Facts } from "~/components/ui/facts";
import { Notice } from "~/components/ui/notice";
import { getRegion } from "~/domain/catalogue/public.server";
import { previewOffer } from "~/domain/providers/public.server";
import { pageEditor as enEditor } from "~/i18n/en/page-editor";
import { providers as en } from "~/i18n/en/providers";
import { pageEditor as nlEditor } from "~/i18n/nl/page-editor";
import { providers as nl } from "~/i18n/nl/providers";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const now = new Date();
  const [{ offer, ...state }, region] = await Promise.all([
    previewOffer(actor, params.code ?? "", now),
    getRegion(now),
  ]);
  const source = wordsFor(region, languageOf(request), now);
  return {
    ...state,
    view: offerPageView(offer, source),
    atHome: source.texts.search.where.atHome,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.view.title ?? "" });

export default function OfferPreview() {
  const { view, atHome, isDraft, isOutside } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const { previewPage, toEditor, list } = useTexts({ nl: nlEditor, en: enEditor });
  const lang = useLanguage() === "nl" ? undefined : ("nl" as const);
  const [params] = useSearchParams();
  const isReferrer = params.get("weergave") === "verwijzer";
  const parts = { view, texts, lang };
  const self = (weergave: string) =>
    href("/aanbieder/aanbod/:code/voorbeeld", { code: view.code }, { weergave });
  return (
    <div className="space-y-6">
      <ProviderNav />
      <p>
        <Link to={href("/aanbieder/aanbod/:code", { code: view.code })}>{toEditor}</Link>
      </p>
      <Notice tone={isOutside ? "warning" : "info"}>
        <p>{isDraft ? previewPage.notice : previewPage.asNow}</p>
        {isOutside && <p>{previewPage.outside}</p>}
      </Notice>
      <ul className="flex flex-wrap gap-x-6">
        {[
          ["inwoner", previewPage.resident, !isReferrer] as const,
          ["verwijzer", previewPage.referrer, isReferrer] as const,
        ].map(([audience, name, isNow]) => (
          <li key={audience}>
            <Link
              to={self(audience)}
              aria-current={isNow ? "true" : undefined}
              className="inline-flex min-h-target items-center aria-[current=true]:font-bold aria-[current=true]:no-underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <article className="space-y-6 rounded-lg border-2 border-dashed border-control p-4 sm:p-6">
        <h1 lang={lang}>{view.title || list.untitled}</h1>
        <p>
          {texts.by} <span lang={lang}>{view.supplier.name}</span>
        </p>
        {isReferrer && <OfferForReferrers {...parts} />}
        <PlainText text={view.plain} lang={lang} />
        <OfferPlaces {...parts} atHome={atHome} />
        <Section title={texts.facts}>
          <Facts facts={view.facts} />
        </Section>
        {!isReferrer && <OfferForReferrers {...parts} />}
      </article>
    </div>
  );
}
