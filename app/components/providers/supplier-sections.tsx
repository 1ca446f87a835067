import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";

import { PLACE_ANCHOR } from "~/components/map/anchors";
import { RegionMap } from "~/components/map/region-map";
import { Facts } from "~/components/ui/facts";
import type { providers } from "~/i18n/nl/providers";

import { ContactFacts } from "./contact-facts";
import { OfferList } from "./offer-list";
import { PlainText } from "./plain-text";
import { Quality } from "./quality";
import type { SupplierPageView } from "./supplier-view";

type Props = { view: SupplierPageView; texts: typeof providers; lang: "nl" | undefined };

/** What the page of a provider and that of a care combination have in common. */
export function SupplierSections({ view, texts, lang }: Props) {
  return (
    <>
      <Section title={texts.contact}>
        <ContactFacts ways={view.contact} texts={texts} />
      </Section>
      <Section title={texts.offers}>
        <OfferList groups={view.groups} texts={texts} lang={lang} />
      </Section>
      {view.places.length > 0 && (
        <Section title={texts.locations}>
          <ol className="grid gap-3 sm:grid-cols-2">
            {view.places.map(({ name, address }, index) => (
              <li key={`${name} ${address}`} id={`${PLACE_ANCHOR}-${index + 1}`} lang={lang}>
                <span className="block font-semibold">
                  {index + 1}. {name}
                </span>
                {address}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {view.map && <RegionMap map={view.map} />}
      {view.combinations.length > 0 && (
        <Section title={texts.combinations}>
          <ul>
            {view.combinations.map(({ name, to }) => (
              <li key={to}>
                <Link to={to} lang={lang} className="inline-flex min-h-9 items-center">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.quality}>
        <Quality quality={view.quality} marks={view.marks} texts={texts} lang={lang} />
      </Section>
      <Professional view={view} texts={texts} lang={lang} />
    </>
  );
}

function Professional({ view, texts, lang }: Props) {
  const { professional, languages, registration } = view;
  if (!professional && !languages && !registration) return null;
  return (
    <Section title={texts.professional}>
      <PlainText text={professional} lang={lang} />
      <Facts
        facts={[
          { name: texts.languages, value: languages },
          { name: texts.legalName, value: registration?.legalName },
          { name: texts.kvk, value: registration?.kvk },
          { name: texts.agb, value: registration?.agb },
        ]}
      />
    </Section>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
