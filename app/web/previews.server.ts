/** Own pages and cards as they will look, before anybody else sees them. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { offerPageView } from "~/components/providers/offer-view";
import { supplierPageView } from "~/components/providers/supplier-view";
import { wordsFor } from "~/components/providers/words-for";
import { cardPreview } from "~/components/search/card-preview";
import { getRegion, listDefinitions } from "~/domain/catalogue/public.server";
import { listCombinationsOf } from "~/domain/combinations/public.server";
import { previewOffer, previewSupplier } from "~/domain/providers/public.server";
import type { Audience } from "~/i18n/audience";
import { audience as en } from "~/i18n/en/audience";
import { audience as nl } from "~/i18n/nl/audience";

/** An offer as card and as page, to the reader that the address names. */
export async function offerPreviewView({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const now = new Date();
  const [{ offer, measured, ...state }, region] = await Promise.all([
    previewOffer(actor, params["code"] ?? "", now),
    getRegion(now),
  ]);
  const language = languageOf(request);
  const source = wordsFor(region, language, now);
  const asked = new URL(request.url).searchParams.get("weergave");
  const audience: Audience = asked === "verwijzer" ? "verwijzer" : "inwoner";
  const texts = { ...source.texts, audience: { nl, en }[language] };
  return {
    ...{ ...state, audience },
    view: offerPageView(offer, source),
    card: cardPreview(
      { offer, measured, today: source.today },
      { region, language, audience, texts },
    ),
    atHome: source.texts.search.where.atHome,
  };
}

export async function profilePreviewView(request: Request) {
  const actor = await requireActor(request);
  const now = new Date();
  const [{ supplier, ...state }, region] = await Promise.all([
    previewSupplier(actor, now),
    getRegion(now),
  ]);
  const words = wordsFor(region, languageOf(request), now);
  const source = { ...words, definitions: await listDefinitions(now) };
  const combinations = await listCombinationsOf(supplier.id);
  return { ...state, view: supplierPageView(supplier, combinations, source) };
}
