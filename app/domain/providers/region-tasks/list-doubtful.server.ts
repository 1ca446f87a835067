import { isShown } from "../offers/get-offer.server";
import { currentDeclaration } from "../waiting-times/current-declaration.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber, dayAt, dayNumber } from "~/domain/kernel/day";

/** A wait that a referrer doubted and nobody answered for; who called is not told. */
export type DoubtfulWait = {
  id: string;
  supplier: { code: string; name: string };
  phone: string | null;
  offer: { code: string; title: string };
  /** Null: at home. */
  place: string | null;
  weeks: number | null;
  heard: number | null;
  since: DayNumber;
};

/** Past the term, as long as the declaration stands and is shown; the longest in doubt first. */
export async function listDoubtful(actor: Actor, now = new Date()): Promise<DoubtfulWait[]> {
  assertMay(actor, "tasks.read");
  const { clocks } = await getRegion(now);
  const today = dayAt(now);
  const rows = await db.waitingChallenge.findMany({
    where: {
      dueOn: { lt: dateOf(today) },
      offerPlace: { endedOn: null, offer: { supplier: isShown } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    include: {
      offerPlace: {
        select: {
          id: true,
          place: { select: { name: true } },
          declarations: currentDeclaration,
          offer: {
            select: {
              ...{ code: true, title: true },
              supplier: { select: { code: true, name: true, phone: true } },
            },
          },
        },
      },
    },
  });
  const first = new Map<string, DoubtfulWait>();
  for (const { offerPlace, declarationId, weeks: heard, dueOn } of rows) {
    const { id, place, offer, declarations } = offerPlace;
    const [current] = declarations;
    const isStanding = current?.id === declarationId;
    if (!isStanding || today - dayNumber(current.asOf) > clocks.unknownAfterDays) continue;
    if (first.has(id)) continue;
    const { supplier, code, title } = offer;
    first.set(id, {
      ...{ id, heard, weeks: current.weeksToStart, offer: { code, title } },
      ...{ supplier: { code: supplier.code, name: supplier.name }, phone: supplier.phone },
      ...{ place: place?.name ?? null, since: dayNumber(dueOn) + 1 },
    });
  }
  return [...first.values()];
}
