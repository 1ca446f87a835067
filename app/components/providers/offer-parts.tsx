import type { ReactNode } from "react";

import { Facts } from "~/components/ui/facts";
import type { providers } from "~/i18n/nl/providers";

import type { OfferPageView } from "./offer-view";
import { PlacesTable } from "./places-table";
import { PlainText } from "./plain-text";
import { Section } from "./supplier-sections";

type Props = {
  view: OfferPageView;
  texts: typeof providers;
  atHome: string;
  lang: "nl" | undefined;
  children?: ReactNode;
};

/** Where an offer is given and how long one waits there. */
export function OfferPlaces({ view, texts, atHome, lang, children }: Props) {
  return (
    <Section title={texts.places}>
      <PlacesTable rows={view.places} isNumbered={view.map !== null} {...{ texts, atHome, lang }} />
      {children}
    </Section>
  );
}

/** What a referrer reads of an offer. */
export function OfferForReferrers({ view, texts, lang }: Pick<Props, "view" | "texts" | "lang">) {
  return (
    <Section title={texts.professional}>
      <PlainText text={view.professional} lang={lang} />
      <Facts facts={view.professionalFacts} />
    </Section>
  );
}
