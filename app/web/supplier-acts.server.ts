/** What who refers can do from the page of a supplier or an offer; nothing of it is there for others. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { findActor } from "./session.server";
import type { SupplierActsView } from "~/components/signals/supplier-acts";
import { type Actor, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { consults as enConsults } from "~/i18n/en/consults";
import { consults as nlConsults } from "~/i18n/nl/consults";
import { signals as en } from "~/i18n/en/signals";
import { signals as nl } from "~/i18n/nl/signals";

/** `consult`: the offer says that it gives advice alone. */
type About = { supplierCode: string; offerCode?: string; consult?: boolean };

export async function supplierActs(
  request: Request,
  { supplierCode, offerCode, consult }: About,
): Promise<SupplierActsView | null> {
  const actor = await findActor(request);
  if (!actor || !may(actor, "signal.raise")) return null;
  const { acts } = { nl, en }[languageOf(request)];
  const about = { aanbieder: supplierCode, aanbod: offerCode };
  return {
    title: acts.title,
    links: [
      ...(consult && (await mayConsult(actor))
        ? [
            {
              text: { nl: nlConsults, en: enConsults }[languageOf(request)].fromOffer,
              to: href("/verwijzer/consulten/nieuw", {}, { aanbod: offerCode }),
            },
          ]
        : []),
      { text: acts.signal, to: href("/verwijzer/signalen/nieuw", {}, about) },
      ...(may(actor, "dispute.raise")
        ? [{ text: acts.money, to: href("/verwijzer/geldvragen", {}, { aanbieder: supplierCode }) }]
        : []),
    ],
  };
}

/** Only where the region takes needs and referrals. */
async function mayConsult(actor: Actor): Promise<boolean> {
  const own = { organisationId: actor.organisationId ?? "" };
  return may(actor, "consult.ask", own) && (await getRegion()).referral !== undefined;
}
