/** A provider as the shop window shows it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { BackLink } from "~/components/providers/back-link";
import { wordsFor } from "~/components/providers/words-for";
import { PlainText } from "~/components/providers/plain-text";
import { SupplierActs } from "~/components/signals/supplier-acts";
import { SupplierSections } from "~/components/providers/supplier-sections";
import { supplierPageView } from "~/components/providers/supplier-view";
import { getRegion, listDefinitions } from "~/domain/catalogue/public.server";
import { listCombinationsOf } from "~/domain/combinations/public.server";
import { getSupplier } from "~/domain/providers/public.server";
import { providers as en } from "~/i18n/en/providers";
import { providers as nl } from "~/i18n/nl/providers";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { orSuccessor } from "~/web/or-successor.server";
import { listLink } from "~/web/list-link.server";
import { supplierActs } from "~/web/supplier-acts.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const slug = params.slug ?? "";
  const [supplier, region] = await Promise.all([
    orSuccessor("provider", slug, getSupplier(slug, now)),
    getRegion(now),
  ]);
  const words = wordsFor(region, languageOf(request), now);
  const source = { ...words, definitions: await listDefinitions(now) };
  const combinations = await listCombinationsOf(supplier.id);
  return {
    view: supplierPageView(supplier, combinations, source),
    acts: await supplierActs(request, { supplierCode: supplier.code }),
    back: listLink(request),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data ? data.view.name : "", about: data?.view.plain });

export default function Provider() {
  const { view, acts, back } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <BackLink to={back}>{texts.back}</BackLink>
        <h1 lang={lang}>{view.name}</h1>
        <PlainText text={view.plain} lang={lang} />
      </header>
      <SupplierSections view={view} texts={texts} lang={lang} />
      <SupplierActs acts={acts} />
    </div>
  );
}
