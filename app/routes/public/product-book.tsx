/** Everything the region buys, in everyday words first; without a price. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { BookChoice } from "~/components/catalogue/book-choice";
import { ProductBookContents } from "~/components/catalogue/product-book-contents";
import { ProductBookChapter, ProductBookPart } from "~/components/catalogue/product-book-part";
import { bookView } from "~/components/catalogue/product-book-view";
import { productBook, textsOf } from "~/domain/catalogue/public";
import { getRegion, listFinalTexts, listRegionVersions } from "~/domain/catalogue/public.server";
import { dayAt, isIsoDay, isoDay } from "~/domain/kernel/day";
import { findOffers } from "~/domain/search/public.server";
import { productBook as en } from "~/i18n/en/catalogue-pages";
import { namesOf } from "~/i18n/names";
import { productBook as nl } from "~/i18n/nl/catalogue-pages";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const { searchParams: params } = new URL(request.url);
  const today = isoDay(dayAt(now));
  const chosen = params.get("dag") ?? "";
  const day = isIsoDay(chosen) ? chosen : today;
  const [region, versions, finals, { facets }] = await Promise.all([
    getRegion(now),
    listRegionVersions(),
    listFinalTexts(),
    findOffers(new URLSearchParams(), now),
  ]);
  const asked = params.get("wet");
  const law = region.laws.some(({ code }) => code === asked) ? asked : null;
  const book = productBook(versions, day, law);
  if (!book) throw new Response(null, { status: 404 });
  const names = namesOf(region, language);
  return {
    view: bookView(book, {
      ...{ region, language, texts, counts: facets, day },
      textsOf: (code) => textsOf(code, versions, finals),
    }),
    otherDay: day === today ? null : { day, said: texts.otherDay(day) },
    laws: region.laws.map(({ code }) => ({ code, name: names("wet", code) })),
    law: law ?? "",
    title: texts.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? nl.title });

export default function ProductBook() {
  const { view, laws, law, otherDay } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-8 whole-on-paper">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        <p className="text-[1.15rem]">{texts.intro}</p>
        <p>
          <strong>{view.holdsFrom}</strong> {texts.noPrices}
        </p>
      </header>
      <BookChoice laws={laws} law={law} otherDay={otherDay} texts={texts} />
      <ProductBookContents view={view} texts={texts} />
      {view.chapters.map((chapter) => (
        <ProductBookChapter key={chapter.anchor} chapter={chapter} texts={texts} lang={lang} />
      ))}
      <section aria-labelledby="overal" className="space-y-6">
        <h2 id="overal">{texts.shared}</h2>
        {view.shared.map((part) => (
          <ProductBookPart key={part.anchor} part={part} texts={texts} lang={lang} />
        ))}
      </section>
      <section aria-labelledby="veranderingen" className="space-y-2">
        <h2 id="veranderingen">{texts.changes}</h2>
        {view.changes.length === 0 && <p>{texts.noChanges}</p>}
        <ul className="list-disc pl-6">
          {view.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
