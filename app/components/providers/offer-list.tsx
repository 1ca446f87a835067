import { Link } from "@remix-run/react";

import { ListButton, offerAnchor } from "~/components/my-list/list-button";
import type { providers } from "~/i18n/nl/providers";

import type { SupplierPageView } from "./supplier-view";
import { WaitBlock } from "./wait-block";

/** What a supplier offers, by law, each with its shortest wait. */
export function OfferList({
  groups,
  texts,
  lang,
}: {
  groups: SupplierPageView["groups"];
  texts: typeof providers;
  lang: "nl" | undefined;
}) {
  if (groups.length === 0) return <p>{texts.noOffers}</p>;
  return (
    <>
      <p className="text-muted">{texts.bestWait}.</p>
      {groups.map(({ name, offers }) => (
        <section key={name} className="space-y-3">
          {groups.length > 1 && <h3>{name}</h3>}
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {offers.map((offer) => (
              <li
                key={offer.code}
                id={offerAnchor(offer.code)}
                className="grid gap-x-6 gap-y-2 p-4 md:grid-cols-[1fr_minmax(0,19rem)]"
              >
                <div className="min-w-0">
                  <Link to={offer.to} lang={lang} className="font-semibold">
                    {offer.title}
                  </Link>
                  <p>{offer.ages}</p>
                  <p className="pb-2 text-muted">{offer.where}</p>
                  <ListButton code={offer.code} title={offer.title} lang={lang} />
                </div>
                {offer.wait && <WaitBlock wait={offer.wait} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
