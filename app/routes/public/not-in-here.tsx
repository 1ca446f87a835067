/** What this shop window does not have and where that is, and honestly what it does have. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { type NotHereLine, notHereView } from "~/components/catalogue/not-here-view";
import { Section } from "~/components/providers/supplier-sections";
import { ExternalLink } from "~/components/ui/external-link";
import { Facts } from "~/components/ui/facts";
import { getRegion } from "~/domain/catalogue/public.server";
import { findOffers } from "~/domain/search/public.server";
import { notHere as en } from "~/i18n/en/not-here";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { notHere as nl } from "~/i18n/nl/not-here";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const [region, found] = await Promise.all([
    getRegion(now),
    findOffers(new URLSearchParams(), now),
  ]);
  return {
    view: notHereView(region, found, { language, texts }),
    title: texts.title,
    explained: { nl: nlWaits, en: enWaits }[language].explained.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? nl.title });

export default function NotInHere() {
  const { view, explained } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-3">
        <h1>{texts.title}</h1>
        <p className="text-[1.15rem]">{texts.intro}</p>
      </header>
      <ul className="space-y-5">
        {view.items.map((item) => (
          <Item key={item.title} item={item} where={texts.where} />
        ))}
      </ul>
      <Section title={texts.unsure}>
        <p>
          <a href="#hulp-dichtbij">{texts.unsureText}</a>
        </p>
      </Section>
      <Section title={texts.coverageTitle}>
        <p>{view.coverage}</p>
        <Facts facts={view.facts} />
        <p>
          <Link to={href("/wachttijd-uitleg")}>{explained}</Link>
        </p>
      </Section>
    </div>
  );
}

function Item({ item, where }: { item: NotHereLine; where: string }) {
  const { lang } = item;
  return (
    <li className="space-y-1">
      <h2 className="text-[1.15rem]" lang={lang}>
        {item.title}
      </h2>
      <p lang={lang}>{item.text}</p>
      <p>
        <strong>{where}</strong> <span lang={lang}>{item.where}</span>{" "}
        {item.website && <ExternalLink to={item.website} />}
      </p>
    </li>
  );
}
