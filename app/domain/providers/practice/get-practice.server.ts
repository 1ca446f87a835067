import { getPage } from "../pages/get-page.server";
import { listPages } from "../pages/list-pages.server";
import type { OfferFields, SupplierFields } from "../pages/page";
import { listOwnWaitingTimes } from "../waiting-times/list-own-waiting-times.server";
import type { WaitStatus } from "../waiting-times/waiting-time";
import { type Actor, assertMay } from "~/domain/accounts/public";

/** More than these do not fit on one page of a telephone. */
export const MOST_OFFERS = 3;

export type PracticeOffer = {
  code: string;
  title: string;
  plain: string;
  /** Of the first place; what is said holds for all of them. */
  status: WaitStatus | "";
  weeksToStart: number | null;
};

export type Practice = {
  name: string;
  profile: SupplierFields;
  offers: PracticeOffer[];
  /** How many offers are not on this page. */
  others: number;
};

/** What the register knows of a practice, to look at and to complete. */
export async function getPractice(actor: Actor, now = new Date()): Promise<Practice> {
  assertMay(actor, "page.publish", actor.supplierIds[0]);
  const [page, pages, waits] = await Promise.all([
    getPage(actor, "", now),
    listPages(actor, now),
    listOwnWaitingTimes(actor, now),
  ]);
  const published = pages.filter(({ offerCode, isPublished }) => offerCode !== "" && isPublished);
  const offers = published.slice(0, MOST_OFFERS).map(async ({ offerCode: code }) => {
    const { title, descriptionPlain: plain } = (await getPage(actor, code, now))
      .fields as OfferFields;
    const declared = waits.find(({ offer }) => offer.code === code)?.declared;
    const weeksToStart = declared?.weeksToStart ?? null;
    return { ...{ code, title, plain, weeksToStart }, status: declared?.status ?? ("" as const) };
  });
  return {
    name: page.supplier.name,
    profile: page.fields as SupplierFields,
    offers: await Promise.all(offers),
    others: Math.max(0, published.length - MOST_OFFERS),
  };
}
