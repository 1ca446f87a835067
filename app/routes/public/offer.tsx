/** One kind of help in full: for residents first, then for referrers. */
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { WayInSection } from "~/components/catalogue/way-in-section";
import { wayInView } from "~/components/catalogue/way-in-view";
import { ChallengeSection } from "~/components/challenges/challenge-section";
import { RegionMap } from "~/components/map/region-map";
import { ListButton, offerAnchor } from "~/components/my-list/list-button";
import { BackLink } from "~/components/providers/back-link";
import { ContactFacts } from "~/components/providers/contact-facts";
import { offerPageView } from "~/components/providers/offer-view";
import { wordsFor } from "~/components/providers/words-for";
import { OfferForReferrers, OfferPlaces } from "~/components/providers/offer-parts";
import { PlainText } from "~/components/providers/plain-text";
import { Section } from "~/components/providers/supplier-sections";
import { RemarkSection } from "~/components/remarks/remark-section";
import { SupplierActs } from "~/components/signals/supplier-acts";
import { Facts } from "~/components/ui/facts";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { getCombination } from "~/domain/combinations/public.server";
import type { SupplierSummary } from "~/domain/providers/public";
import { getOffer, getSupplier } from "~/domain/providers/public.server";
import { providers as en } from "~/i18n/en/providers";
import { providers as nl } from "~/i18n/nl/providers";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { languageOf } from "~/web/language.server";
import { listLink } from "~/web/list-link.server";
import { municipalityOf } from "~/web/municipality.server";
import { challengesView, isChallenge, receiveChallenge } from "~/web/challenges.server";
import { receiveRemark } from "~/web/remark.server";
import { supplierActs } from "~/web/supplier-acts.server";

export function action(args: ActionFunctionArgs) {
  return isChallenge(args.request) ? receiveChallenge(args) : receiveRemark(args);
}

/** When to come back, for who says too much at once. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const language = languageOf(request);
  const [offer, region] = await Promise.all([getOffer(params.code ?? "", now), getRegion(now)]);
  const municipality = municipalityOf(request, region);
  const contacts = await listContacts(municipality);
  const { phone, email, website } = await whoGivesIt(offer.supplier, now);
  const source = wordsFor(region, language, now);
  return {
    view: offerPageView(offer, source),
    contact: { phone, email, website },
    wayIn: wayInView(
      offer,
      { region, language, municipality, contacts },
      { ...offer.supplier, phone },
    ),
    atHome: source.texts.search.where.atHome,
    challenges: await challengesView(request, offer, source),
    acts: await supplierActs(request, {
      ...{ supplierCode: offer.supplier.code, offerCode: offer.code, consult: offer.consult },
    }),
    back: listLink(request),
  };
}

function whoGivesIt({ kind, slug }: SupplierSummary, now: Date) {
  return kind === "combination" ? getCombination(slug, now) : getSupplier(slug, now);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, {
    title: data ? `${data.view.title} – ${data.view.supplier.name}` : "",
    about: data?.view.plain,
  });

export default function Offer() {
  const { view, contact, wayIn, atHome, challenges, acts, back } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return (
    <div className="space-y-8">
      <header className="space-y-2">
        <BackLink to={back}>{texts.back}</BackLink>
        <h1 lang={lang}>{view.title}</h1>
        <p>
          {texts.by}{" "}
          <Link to={view.supplier.to} lang={lang}>
            {view.supplier.name}
          </Link>
        </p>
        <PlainText text={view.plain} lang={lang} />
        <div id={offerAnchor(view.code)}>
          <ListButton code={view.code} title={view.title} lang={lang} />
        </div>
      </header>
      <WayInSection wayIn={wayIn} lang={lang} />
      <OfferPlaces {...{ view, texts, atHome, lang }}>
        <p>
          {texts.fromRegistration} <Link to={href("/wachttijd-uitleg")}>{texts.explained}</Link>
        </p>
      </OfferPlaces>
      {challenges && <ChallengeSection view={challenges} lang={lang} />}
      {view.map && <RegionMap map={view.map} />}
      <Section title={texts.facts}>
        <Facts facts={view.facts} />
      </Section>
      <Section title={texts.contact}>
        <ContactFacts ways={contact} texts={texts} />
        <p>
          <Link to={view.supplier.to}>{texts.toSupplier(view.supplier.name)}</Link>
        </p>
      </Section>
      <OfferForReferrers {...{ view, texts, lang }} />
      <SupplierActs acts={acts} />
      <RemarkSection />
    </div>
  );
}
