/** An offer as people stand to it: of the own provider, of another, or of nobody. */
import type { Things } from "./line";
import { db } from "~/db/read.server";

const UNKNOWN = "o-bestaat-niet";

export const ownOffer: Things = async ({ account }) => {
  const supplierId = account?.actor.supplierIds[0];
  const offers = await db.offer.findMany({ orderBy: { code: "asc" } });
  const own = offers.find((offer) => offer.supplierId === supplierId) ?? offers[0]!;
  const other = offers.find((offer) => offer.supplierId !== own.supplierId)!;
  return {
    own: { params: { code: own.code } },
    others: { "other organisation": { params: { code: other.code } } },
    unknown: { params: { code: UNKNOWN } },
  };
};

/** A building in the same way. */
export const ownPlace: Things = async ({ account }) => {
  const supplierId = account?.actor.supplierIds[0];
  const places = await db.place.findMany({ orderBy: [{ supplierId: "asc" }, { code: "asc" }] });
  const own = places.find((place) => place.supplierId === supplierId) ?? places[0]!;
  const codes = places.flatMap((one) => (one.supplierId === own.supplierId ? [one.code] : []));
  const other = places.find(({ code }) => !codes.includes(code))!;
  return {
    own: { params: { code: own.code } },
    others: { "other organisation": { params: { code: other.code } } },
    unknown: { params: { code: UNKNOWN } },
  };
};

/** The region's desk stands to every supplier alike. */
export const anySupplier: Things = () =>
  Promise.resolve({
    own: { params: { code: "p001" } },
    others: {},
    unknown: { params: { code: UNKNOWN } },
  });

/** A contract of that supplier; one of another answers as if it did not exist. */
export const aContract: Things = () =>
  Promise.resolve({
    own: { params: { code: "p001", contract: "k1" } },
    others: { "other organisation": { params: { code: "p001", contract: "k2" } } },
    unknown: { params: { code: "p001", contract: UNKNOWN } },
  });
