import { outsideContract } from "../contracts/outside-contract";
import { contractLine, offerSelect, offerView, placesViewOf } from "../offers/offer-rows.server";
import type { OfferView } from "../offers/offer";
import type { OfferFields } from "./page";
import { type Measured, measuredOf } from "../quality/quality";
import { getPage } from "./get-page.server";
import { ownPage } from "./own-page.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

export type OfferPreview = {
  offer: OfferView;
  /** What its supplier measured of quality. */
  measured: Measured[];
  isDraft: boolean;
  isOutside: boolean;
};

/** The offer as it would be shown when the draft were published now, with the waits as they are. */
export async function previewOffer(
  actor: Actor,
  offerCode: string,
  now = new Date(),
): Promise<OfferPreview> {
  const { supplierId } = await ownPage(db, actor, { offerCode, permission: "page.read" });
  const [page, region, row, contracts, built, figures] = await Promise.all([
    getPage(actor, offerCode, now),
    getRegion(now),
    db.offer.findFirst({ where: { code: offerCode, supplierId }, select: offerSelect }),
    db.contract.findMany({ where: { supplierId } }),
    db.place.findMany({ where: { supplierId, endedOn: null } }),
    db.qualityFigure.findMany({ where: { supplierId } }),
  ]);
  const { places, ageMin, ageMax, descriptionPlain, descriptionProfessional, ...facts } =
    page.fields as OfferFields;
  const when = { today: dayAt(now), clocks: region.clocks };
  const lines = contracts.map(contractLine);
  const wanted = places.length === 0 ? [null] : built.filter(({ code }) => places.includes(code));
  const given = wanted.map((place) => {
    const known = row?.places.find((one) => one.placeId === (place?.id ?? null));
    const nothing = { placeId: null, observed: null, declarations: [], stops: [], challenges: [] };
    const offer = { supplier: { closures: [] } };
    return known ?? { id: place?.code ?? "", place, offer, ...nothing };
  });
  const base = {
    ...{ id: row?.id ?? "", code: offerCode, supplier: page.supplier },
    ...{ ...facts, ageMin: ageMin ?? 0, ageMax: ageMax ?? 0 },
  };
  const shown = offerView(
    { ...base, descriptionPlain, descriptionProfessional, places: given },
    lines,
    when,
  );
  const whole = { ...base, plain: descriptionPlain, professional: descriptionProfessional };
  return {
    offer: shown ?? { ...whole, places: placesViewOf(given, when) },
    measured: measuredOf(figures, region.minimumN),
    isDraft: page.draft !== null,
    isOutside: outsideContract(lines, base, when.today) !== null,
  };
}
