/** Gathers what the page of my list shows: the visitor's own list, and the choice of the address. */
import { languageOf } from "./language.server";
import { municipalityOf } from "./municipality.server";
import { type AskedList, askedOf, MOST_OFFERS, myListOf } from "./my-list.server";
import type { CompareSource, Option } from "~/components/my-list/compare-view";
import {
  entriesOf,
  type Facts,
  MOST_COMPARED,
  type MyListView,
  type NoticesView,
  sheetOf,
} from "~/components/my-list/list-view";
import { wordsFor } from "~/components/providers/words-for";
import { type RegionConfig, wayInOf } from "~/domain/catalogue/public";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { getCombination } from "~/domain/combinations/public.server";
import type { OfferView } from "~/domain/providers/public";
import { getSupplier, listNotTaking, listOffers } from "~/domain/providers/public.server";
import { appOrigin } from "~/env.server";
import { myList as en } from "~/i18n/en/my-list";
import type { Language } from "~/i18n/language";
import { myList as nl } from "~/i18n/nl/my-list";
import { wayInText } from "~/i18n/way-in-text";

export async function getMyListPage(request: Request, now: Date): Promise<MyListView> {
  const language = languageOf(request);
  const list = myListOf(request);
  const asked = askedOf(new URL(request.url), list);
  const named = [...list, ...(asked.chosen ?? []), ...(asked.removed ? [asked.removed.code] : [])];
  const [region, offers] = await Promise.all([
    getRegion(now),
    listOffers([...new Set(named)], now),
  ]);
  const chosen = chosenFrom(offers, list, asked);
  const code = municipalityOf(request, region);
  const missing = list.filter((one) => !offers.some((offer) => offer.code === one));
  const [options, contacts, notTaking] = await Promise.all([
    Promise.all(chosen.map((offer) => optionOf(offer, { region, language, now }))),
    listContacts(code),
    listNotTaking(missing, now),
  ]);
  const facts: Facts = {
    ...{ offers, list, notTaking, options, region, contacts },
    fictional: region.fictional && region.fictional[language === "en" ? "nameEn" : "name"],
    origin: appOrigin(),
    municipality: region.municipalities.find((one) => one.code === code) ?? null,
  };
  const source: CompareSource = {
    ...wordsFor(region, language, now),
    myList: { nl, en }[language],
    municipalities: region.municipalities.length,
  };
  return {
    size: list.length,
    isConfirming: asked.isConfirming,
    entries: entriesOf(facts, source),
    sheet: asked.isConfirming ? null : sheetOf(facts, source),
    notices: noticesOf(facts, asked),
  };
}

/** The choice of the address; without one the whole list, when it fits side by side. */
function chosenFrom(offers: OfferView[], list: string[], { chosen }: AskedList): OfferView[] {
  const find = (codes: string[]) =>
    codes.flatMap((code) => offers.find((offer) => offer.code === code) ?? []);
  if (chosen) return find(chosen).slice(0, MOST_COMPARED);
  const own = find(list);
  return own.length <= MOST_COMPARED ? own : [];
}

type When = { region: RegionConfig; language: Language; now: Date };

async function optionOf(offer: OfferView, { region, language, now }: When): Promise<Option> {
  const wayIn = wayInText(wayInOf(offer, region), region, language);
  const { kind, slug } = offer.supplier;
  if (kind === "provider") {
    return { offer, wayIn, supplier: { ...(await getSupplier(slug, now)), together: null } };
  }
  const combination = await getCombination(slug, now);
  const members = combination.members.map(({ name }) => name);
  const together = { lead: combination.lead.name, members };
  return { offer, wayIn, supplier: { ...combination, together } };
}

function noticesOf({ offers, list, options }: Facts, asked: AskedList): NoticesView {
  const shown = offers.map(({ code }) => code);
  const chosen = asked.chosen ?? [];
  const compared = options.map(({ offer }) => offer.code);
  const title = offers.find(({ code }) => code === asked.removed?.code)?.title;
  return {
    isFull: asked.isFull,
    most: MOST_OFFERS,
    removed: asked.removed && { ...asked.removed, title: title ?? asked.removed.code },
    cleared: asked.cleared,
    shared: asked.chosen ? compared.filter((code) => !list.includes(code)) : [],
    gone: chosen.filter((code) => !shown.includes(code) && !list.includes(code)),
    isTooMany: chosen.length > MOST_COMPARED,
  };
}
