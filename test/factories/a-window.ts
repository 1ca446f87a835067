/** Suppliers with offers, places and contracts, straight into the database: nothing is announced. */
import { randomUUID } from "node:crypto";

import { prisma } from "~/db/client.server";
import { dateOf } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

import { aRegion, saveRegion } from "./a-region";

export type Window = { supplierIds: string[]; offerIds: string[]; offerPlaceIds: string[] };

/** Each offer is given at one place of its supplier, and every third at home as well. */
export async function aWindow(size: { suppliers: number; offersEach: number }): Promise<Window> {
  await saveRegion(aRegion());
  const suppliers = Array.from({ length: size.suppliers }, (_, i) => aSupplier(i));
  const places = suppliers.map((supplier, i) => aPlace(supplier.id, i));
  const offers = suppliers.flatMap((supplier, i) =>
    Array.from({ length: size.offersEach }, (_, j) => anOffer(supplier.id, `o${i}-${j}`)),
  );
  const given = offers.flatMap((offer, i) => [
    { id: randomUUID(), offerId: offer.id, placeId: places[Math.floor(i / size.offersEach)]!.id },
    ...(i % 3 === 0 ? [{ id: randomUUID(), offerId: offer.id, placeId: null }] : []),
  ]);
  await prisma().supplier.createMany({ data: suppliers });
  await prisma().place.createMany({ data: places });
  await prisma().offer.createMany({ data: offers });
  await prisma().offerPlace.createMany({ data: given });
  await prisma().contract.createMany({ data: suppliers.map((one, i) => aContract(one.id, i)) });
  return {
    supplierIds: suppliers.map(({ id }) => id),
    offerIds: offers.map(({ id }) => id),
    offerPlaceIds: given.map(({ id }) => id),
  };
}

function aSupplier(number: number) {
  const code = `p${number}`;
  const kind = "provider" as const;
  return { id: randomUUID(), code, kind, slug: code, name: `Zorghuis ${number}` };
}

function aPlace(supplierId: string, number: number) {
  return {
    id: randomUUID(),
    supplierId,
    code: `l${number}`,
    name: `Huis ${number}`,
    postcode: "1621AA",
    city: "Hoorn",
    municipalityCode: "0405",
    lat: 52.6 + (number % 50) / 1000,
    lon: 5.06,
  };
}

function anOffer(supplierId: string, code: string) {
  return {
    id: randomUUID(),
    code,
    supplierId,
    title: `Begeleiding bij autisme ${code}`,
    law: "jeugdwet",
    segment: "seg-b",
    profile: "p01",
    intensities: ["jw-licht", "jw-zwaar"],
    deliveryForm: "ambulant",
    ageMin: 6,
    ageMax: 18,
    municipalities: ["0405", "0388"],
    expertise: ["exp-autisme"],
    roles: ["main", "sub"],
    goalTypes: ["develop"],
    languages: ["nl"],
    descriptionPlain: "Wij helpen kinderen die snel overprikkeld zijn, thuis en op school.",
    descriptionProfessional: "Systeemgerichte begeleiding met psycho-educatie.",
  } satisfies Prisma.OfferCreateManyInput;
}

function aContract(supplierId: string, number: number) {
  const startsOn = dateOf("2020-01-01");
  return { supplierId, code: `c${number}`, intensities: [], roles: [], startsOn };
}
