/** What who refers can do from the page of a supplier or an offer; nothing of it is there for others. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { findActor } from "./session.server";
import type { SupplierActsView } from "~/components/signals/supplier-acts";
import { may } from "~/domain/accounts/public";
import { signals as en } from "~/i18n/en/signals";
import { signals as nl } from "~/i18n/nl/signals";

export async function supplierActs(
  request: Request,
  { supplierCode, offerCode }: { supplierCode: string; offerCode?: string },
): Promise<SupplierActsView | null> {
  const actor = await findActor(request);
  if (!actor || !may(actor, "signal.raise")) return null;
  const { acts } = { nl, en }[languageOf(request)];
  const about = { aanbieder: supplierCode, aanbod: offerCode };
  return {
    title: acts.title,
    links: [
      { text: acts.signal, to: href("/verwijzer/signalen/nieuw", {}, about) },
      ...(may(actor, "dispute.raise")
        ? [{ text: acts.money, to: href("/verwijzer/geldvragen", {}, { aanbieder: supplierCode }) }]
        : []),
    ],
  };
}
