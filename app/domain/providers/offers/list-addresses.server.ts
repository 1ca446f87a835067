import { isShown } from "./get-offer.server";
import { contractLine } from "./offer-rows.server";
import { scopeAround } from "../contracts/contract-scope";
import { db } from "~/db/read.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

/** What has a page of its own today: a supplier, the day it last changed, and its offers. */
export type ShownSupplier = {
  kind: "provider" | "combination";
  slug: string;
  changedOn: string;
  offers: { code: string; changedOn: string }[];
};

const offer = {
  code: true,
  updatedAt: true,
  law: true,
  segment: true,
  profile: true,
  intensities: true,
  roles: true,
} as const;

/** Every page of suppliers and offers that may be shown today (I20), without what stands on it. */
export async function listAddresses(now = new Date()): Promise<ShownSupplier[]> {
  const today = dayAt(now);
  const rows = await db.supplier.findMany({
    where: isShown,
    select: {
      ...{ kind: true, slug: true, updatedAt: true, contracts: true },
      offers: { select: offer, orderBy: { code: "asc" } },
    },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ kind, slug, updatedAt, contracts, offers }) => {
    const lines = contracts.map(contractLine);
    const shown = offers.filter((one) => {
      const scope = scopeAround(lines, one, today);
      return scope !== null && scope.from <= today;
    });
    return {
      ...{ kind, slug },
      changedOn: isoDay(dayAt(updatedAt)),
      offers: shown.map((one) => ({ code: one.code, changedOn: isoDay(dayAt(one.updatedAt)) })),
    };
  });
}
