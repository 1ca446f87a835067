import { currentDeclaration } from "../waiting-times/current-declaration.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** A supplier to call: how many of its waits passed every term, and since when. */
export type SilentProvider = {
  supplier: {
    code: string;
    slug: string;
    name: string;
    phone: string | null;
    email: string | null;
  };
  waits: number;
  since: IsoDay;
};

/** Suppliers that let waits pass every term and have said nothing since; the longest silent first. */
export async function listSilentProviders(actor: Actor): Promise<SilentProvider[]> {
  assertMay(actor, "providers.call");
  const signals = await db.waitingSignal.findMany({
    orderBy: [{ raisedOn: "asc" }, { id: "asc" }],
  });
  const places = await db.offerPlace.findMany({
    where: { id: { in: signals.map(({ offerPlaceId }) => offerPlaceId) }, endedOn: null },
    select: { id: true, declarations: currentDeclaration },
  });
  const current = new Map(places.map(({ id, declarations: [one] }) => [id, one?.id ?? 0n]));
  const open = signals.filter((one) => current.get(one.offerPlaceId) === one.declarationId);
  const ids = [...new Set(open.map(({ supplierId }) => supplierId))];
  const suppliers = await db.supplier.findMany({ where: { id: { in: ids } } });
  const named = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  return ids.map((id) => {
    const rows = open.filter(({ supplierId }) => supplierId === id);
    const { code, slug, name, phone, email } = named.get(id)!;
    const supplier = { code, slug, name, phone, email };
    return { supplier, waits: rows.length, since: isoDay(dayNumber(rows[0]!.raisedOn)) };
  });
}
