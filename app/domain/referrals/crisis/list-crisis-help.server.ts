import { type AskedPlace, takingPlaces } from "../requests/taking-places.server";
import { routeOf } from "../needs/need";
import { lawsFor, urgentForms } from "../needs/need-choices";
import { assertReferrer } from "../needs/need-for.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { type Contact, nearby, referralRules } from "~/domain/catalogue/public";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { listReceivers } from "~/domain/combinations/public.server";
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
  const phones = await phonesOf(
    rows.map(({ id, offer }) => [id, offer.supplierId]),
    now,
  );
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

/** By place; whoever of the members receives answers the telephone of a combination. */
async function phonesOf(places: [place: string, supplierId: string][], now: Date) {
  const supplierIds = [...new Set(places.map(([, supplierId]) => supplierId))];
  const receivers = await listReceivers(db, supplierIds, now);
  const suppliers = await db.supplier.findMany({
    where: { id: { in: [...supplierIds, ...[...receivers.values()].flat()] } },
    select: { id: true, phone: true },
  });
  const phones = new Map(suppliers.map(({ id, phone }) => [id, phone]));
  const phoneOf = (supplierId: string) =>
    [supplierId, ...(receivers.get(supplierId) ?? [])]
      .map((id) => phones.get(id))
      .find((phone) => phone) ?? null;
  return new Map(places.map(([place, supplierId]) => [place, phoneOf(supplierId)]));
}

/** Help can start now, as was said lately and without doubt, and the place is not closed today. */
function isOpenOn({ place: { wait, closure } }: AskedPlace, today: number): boolean {
  const isClosed =
    closure !== null && dayNumber(closure.from) <= today && today <= dayNumber(closure.to);
  const { status, weeksToStart, fresh, doubtful } = wait;
  return status === "open" && weeksToStart === 0 && fresh && !doubtful && !isClosed;
}
