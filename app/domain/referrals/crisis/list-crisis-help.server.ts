import { type AskedPlace, takingPlaces } from "../requests/taking-places.server";
import { routeOf } from "../needs/need";
import { lawsFor, urgentForms } from "../needs/need-choices";
import { assertReferrer } from "../needs/need-for.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { type Contact, nearby, referralRules } from "~/domain/catalogue/public";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";

export type CrisisOffer = {
  offerPlaceId: string;
  supplier: string;
  title: string;
  place: string | null;
  phone: string | null;
  /** Until when it said so. */
  asOf: string | null;
};

export type CrisisHelp = {
  /** The region's crisis line first, then Veilig Thuis. */
  numbers: Contact[];
  offers: CrisisOffer[];
};

/** Null asks nothing. */
export type CrisisWish = {
  municipality: string | null;
  law: string | null;
  ageBand: string | null;
};

/**
 * Whom to call now (requirement P57): the crisis line, and the suppliers whose crisis help is open today by
 * their own fresh word. That nobody is listed never means that nobody answers: the line always comes first.
 */
export async function listCrisisHelp(
  actor: Actor,
  { municipality, law, ageBand }: CrisisWish,
  now = new Date(),
): Promise<CrisisHelp> {
  assertReferrer(actor, "need.keep");
  const region = await getRegion(now);
  const forms = urgentForms(region);
  const laws = lawsFor(routeOf(actor.roles), region)
    .map(({ code }) => code)
    .filter((code) => law === null || code === law);
  const band = referralRules(region).ageBands.find(({ code }) => code === ageBand);
  const [contacts, rows] = await Promise.all([
    listContacts(municipality),
    db.offerPlace.findMany({
      where: {
        endedOn: null,
        offer: {
          ...{ deliveryForm: { in: forms }, law: { in: laws } },
          ...(municipality !== null && { municipalities: { has: municipality } }),
          ...(band && { ageMin: { lte: band.to }, ageMax: { gte: band.from } }),
        },
      },
      select: { id: true, offer: { select: { supplierId: true } } },
    }),
  ]);
  const phones = await phonesOf(rows.map(({ id, offer }) => [id, offer.supplierId]));
  const taking = await takingPlaces([...phones.keys()], now);
  const open = [...taking].filter(([, asked]) => isOpenOn(asked, dayAt(now)));
  const offers = open.map(([id, { offer, place }]) => ({
    ...{ offerPlaceId: id, supplier: offer.supplier.name, title: offer.title },
    ...{ place: place.place?.name ?? null, phone: phones.get(id) ?? null },
    asOf: place.wait.asOf,
  }));
  return {
    numbers: nearby(contacts, municipality).danger,
    offers: offers.toSorted((a, b) => a.supplier.localeCompare(b.supplier, "nl")),
  };
}

/** By place; who leads a combination answers its telephone. */
async function phonesOf(places: [place: string, supplierId: string][]) {
  const supplierIds = [...new Set(places.map(([, supplierId]) => supplierId))];
  const [suppliers, leads] = await Promise.all([
    db.supplier.findMany({
      where: { id: { in: supplierIds } },
      select: { id: true, phone: true },
    }),
    db.membership.findMany({
      where: { combinationId: { in: supplierIds }, isLead: true },
      select: { combinationId: true, provider: { select: { phone: true } } },
    }),
  ]);
  const phones = new Map([
    ...leads.map(({ combinationId, provider }) => [combinationId, provider.phone] as const),
    ...suppliers.flatMap(({ id, phone }) => (phone ? [[id, phone] as const] : [])),
  ]);
  return new Map(places.map(([place, supplierId]) => [place, phones.get(supplierId) ?? null]));
}

/** Help can start now, as was said lately and without doubt, and the place is not closed today. */
function isOpenOn({ place: { wait, closure } }: AskedPlace, today: number): boolean {
  const isClosed =
    closure !== null && dayNumber(closure.from) <= today && today <= dayNumber(closure.to);
  const { status, weeksToStart, fresh, doubtful } = wait;
  return status === "open" && weeksToStart === 0 && fresh && !doubtful && !isClosed;
}
