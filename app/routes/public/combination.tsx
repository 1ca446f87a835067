/** A care combination: equal providers with one of them to speak to. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { BackLink } from "~/components/providers/back-link";
import { supplierLink } from "~/components/providers/offer-view";
import { wordsFor } from "~/components/providers/words-for";
import { PlainText } from "~/components/providers/plain-text";
import { SupplierActs } from "~/components/signals/supplier-acts";
import { Section, SupplierSections } from "~/components/providers/supplier-sections";
import { supplierPageView } from "~/components/providers/supplier-view";
import { getRegion, listDefinitions } from "~/domain/catalogue/public.server";
import { getCombination } from "~/domain/combinations/public.server";
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
  const [combination, region] = await Promise.all([
    orSuccessor("combination", slug, getCombination(slug, now)),
    getRegion(now),
  ]);
  const words = wordsFor(region, languageOf(request), now);
  const source = { ...words, definitions: await listDefinitions(now) };
  return {
    view: supplierPageView(combination, [], source),
    targetGroup: combination.targetGroup,
    members: combination.members.map(supplierLink),
    lead: supplierLink(combination.lead),
    acts: await supplierActs(request, { supplierCode: combination.code }),
    back: listLink(request),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data ? data.view.name : "", about: data?.view.plain });

export default function Combination() {
  const { view, targetGroup, members, lead, acts, back } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <BackLink to={back}>{texts.back}</BackLink>
        <h1 lang={lang}>{view.name}</h1>
        <p className="text-muted">{texts.combination}</p>
        <PlainText text={view.plain} lang={lang} />
      </header>
      {targetGroup && (
        <Section title={texts.targetGroup}>
          <p lang={lang}>{targetGroup}</p>
        </Section>
      )}
      <Section title={texts.members}>
        <p>{texts.combinationIntro}</p>
        <ul>
          {members.map(({ name, to }) => (
            <li key={to}>
              <Link to={to} lang={lang} className="inline-flex min-h-9 items-center">
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <p>
          {texts.lead}:{" "}
          <Link to={lead.to} lang={lang}>
            {lead.name}
          </Link>
        </p>
      </Section>
      <SupplierSections view={view} texts={texts} lang={lang} />
      <SupplierActs acts={acts} />
    </div>
  );
}
