/** One own offer as it will look: to a resident, or to a referrer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { OfferForReferrers, OfferPlaces } from "~/components/providers/offer-parts";
import { PlainText } from "~/components/providers/plain-text";
import { Section } from "~/components/providers/supplier-sections";
import { HitCard } from "~/components/search/hit-card";
import { Facts } from "~/components/ui/facts";
import { Notice } from "~/components/ui/notice";
import { pageEditor as enEditor } from "~/i18n/en/page-editor";
import { searchScreen as enCard } from "~/i18n/en/search-screen";
import { providers as en } from "~/i18n/en/providers";
import { pageEditor as nlEditor } from "~/i18n/nl/page-editor";
import { searchScreen as nlCard } from "~/i18n/nl/search-screen";
import { providers as nl } from "~/i18n/nl/providers";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { offerPreviewView } from "~/web/previews.server";

export function loader(args: LoaderFunctionArgs) {
  return offerPreviewView(args);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.view.title ?? "" });

export default function OfferPreview() {
  const { view, card, audience, atHome, isDraft, isOutside } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const cardTexts = useTexts({ nl: nlCard, en: enCard });
  const { previewPage, toEditor, list } = useTexts({ nl: nlEditor, en: enEditor });
  const lang = useLanguage() === "nl" ? undefined : ("nl" as const);
  const isReferrer = audience === "verwijzer";
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
        ].map(([reader, name, isNow]) => (
          <li key={reader}>
            <Link
              to={self(reader)}
              aria-current={isNow ? "true" : undefined}
              className="inline-flex min-h-target items-center aria-[current=true]:font-bold aria-[current=true]:no-underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <Section title={previewPage.card}>
        <div className="rounded-lg border-2 border-dashed border-control p-2 sm:p-4">
          <HitCard hit={card} texts={cardTexts} lang={lang} isPreview />
        </div>
      </Section>
      <h2>{previewPage.page}</h2>
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
