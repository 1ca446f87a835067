import { silenceOf } from "./silent";
import { isShown } from "../offers/get-offer.server";
import { currentDeclaration } from "../waiting-times/current-declaration.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type SilentSupplier = {
  code: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Null: never said anything. */
  newest: IsoDay | null;
  days: number | null;
};

/** Suppliers to call, the longest silent first. */
export async function listSilent(actor: Actor, now = new Date()): Promise<SilentSupplier[]> {
  assertMay(actor, "tasks.read");
  const [{ clocks }, rows] = await Promise.all([
    getRegion(now),
    db.supplier.findMany({
      where: isShown,
      select: {
        ...{ code: true, name: true, phone: true, email: true },
        offers: {
          select: {
            places: {
              where: { endedOn: null },
              select: { declarations: { ...currentDeclaration, select: { asOf: true } } },
            },
          },
        },
      },
    }),
  ]);
  const silent = rows.flatMap(({ offers, ...supplier }) => {
    const declared = offers.flatMap(({ places }) =>
      places.map(({ declarations: [newest] }) => (newest ? dayNumber(newest.asOf) : null)),
    );
    const silence = silenceOf(declared, dayAt(now), clocks.signalAfterDays);
    if (!silence) return [];
    const { newest, days } = silence;
    return [{ ...supplier, days, newest: newest === null ? null : isoDay(newest) }];
  });
  const length = ({ days }: SilentSupplier) => days ?? Infinity;
  return silent.toSorted((a, b) =>
    length(a) === length(b) ? a.name.localeCompare(b.name, "nl") : length(b) > length(a) ? 1 : -1,
  );
}
