import { supplierPage, type SupplierPageMove, type SupplierPageState } from "./supplier-page";
import { offersOf } from "../offers/offers-of.server";
import { ownSupplierId } from "../pages/own-page.server";
import type { SupplierFields } from "../pages/page";
import { publishedPage } from "../pages/published-fields.server";
import { supplierPublishFaults } from "../pages/publish-faults";
import { changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { db, type ReadDatabase } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

/** Puts the supplier in the shop window once its own page is whole; its published offers come along. */
export async function showSupplier(actor: Actor, now = new Date()): Promise<Outcome<null>> {
  const supplierId = ownSupplierId(actor, "page.publish");
  const rules = await rulesAt(now);
  return commit(actor, async (tx) => {
    const refusals = await faultsOf(tx, supplierId, rules);
    return refusals.length > 0 ? { ok: false, refusals } : move(tx, supplierId, "publish");
  });
}

/** Takes the supplier out of the shop window, with all that it offers, until it is put back. */
export function pauseSupplier(actor: Actor): Promise<Outcome<null>> {
  return commit(actor, (tx) => move(tx, ownSupplierId(actor, "page.publish"), "pause"));
}

/** A combination stands in the window when its members put it there; null where it does already. */
export async function showTogether(tx: Tx, supplierId: string): Promise<Trace | null> {
  const { page } = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const moved = page === "paused" ? await move(tx, supplierId, "publish") : null;
  return moved?.ok ? (moved.traces[0] ?? null) : null;
}

async function move(tx: Tx, supplierId: string, one: SupplierPageMove) {
  const { page } = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const next = after(supplierPage, page, one);
  if (!next) return refuseMove("supplier-page.moved-already");
  const { count } = await tx.supplier.updateMany({
    where: { id: supplierId, page },
    data: { page: next },
  });
  if (count === 0) return refuseMove("supplier-page.moved-already");
  return changed(accept(null).value, {
    ...{ action: `supplier-page.${one}`, subject: `supplier/${supplierId}` },
    details: { from: page, to: next },
    announce: [await offersOf(tx, { supplierId })],
  });
}

export type OwnWindow = {
  state: SupplierPageState;
  /** What the own page still lacks. */
  refusals: Refusal[];
  /** Offers that were published; without one there is little to see. */
  offers: number;
  maySet: boolean;
};

/** How the supplier stands towards the shop window, for its own people. */
export async function getOwnWindow(actor: Actor, now = new Date()): Promise<OwnWindow> {
  const supplierId = ownSupplierId(actor, "page.read");
  const [{ page, _count }, refusals] = await Promise.all([
    db.supplier.findUniqueOrThrow({
      where: { id: supplierId },
      select: { page: true, _count: { select: { offers: true } } },
    }),
    faultsOf(db, supplierId, await rulesAt(now)),
  ]);
  const maySet = may(actor, "page.publish", supplierId);
  return { state: page, refusals, offers: _count.offers, maySet };
}

async function rulesAt(now: Date) {
  return { region: await getRegion(now), today: isoDay(dayAt(now)) };
}

type Rules = Awaited<ReturnType<typeof rulesAt>>;

async function faultsOf(
  from: Pick<ReadDatabase, "offer" | "supplier" | "pageVersion">,
  supplierId: string,
  rules: Rules,
): Promise<Refusal[]> {
  const published = await publishedPage(from, { supplierId, offerCode: "" });
  return supplierPublishFaults(rules, published?.fields as SupplierFields);
}
