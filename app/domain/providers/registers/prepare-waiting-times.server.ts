import type { KnownOffer, SupplierBook } from "./supplier-book";
import type { WaitingTimeRow } from "./waiting-time-row.form";
import type { Tx } from "~/db/commit.server";
import { addRows } from "~/db/merge-rows.server";
import {
  mergeRow,
  type Prepared,
  type RegisterFault,
  tallyOf,
  type Wrong,
} from "~/domain/catalogue/public";
import type { ReadRegister } from "~/domain/catalogue/public.server";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** What a register says of waits that it does not name the source of. */
const SOURCE = "register";

/** Waiting times: only what is newer than the current declaration is added, nothing is replaced. */
export async function prepareWaitingTimes(
  tx: Tx,
  { file, lines }: ReadRegister<WaitingTimeRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const current = lines.length > 0 ? await currentDays(tx) : new Map<string, IsoDay>();
  const faults: RegisterFault[] = [];
  const declarations: ReturnType<typeof declarationOf>[] = [];
  for (const { line, row } of lines) {
    const wrong = [...dayFaults(book, row), ...placeFaults(book, row)];
    faults.push(...wrong.map((one) => ({ file, line, ...one })));
    const offer = book.offers.get(row.offerCode);
    const offerPlaceId = offer?.places.get(row.locationCode);
    if (!offer || !offerPlaceId || (current.get(offerPlaceId) ?? "") >= row.asOf) continue;
    declarations.push(declarationOf(row, { offerPlaceId, declaredBy: book.rules.author }));
    book.changed.offers.add(offer.id);
  }
  const added = declarations.length;
  return {
    ...{ file, faults, conflicts: [] },
    tally: tallyOf({ added, skipped: lines.length - added }),
    write: () => addRows(tx, "waitingDeclaration", declarations),
  };
}

async function currentDays(tx: Tx): Promise<Map<string, IsoDay>> {
  const newest = await tx.waitingDeclaration.groupBy({
    by: ["offerPlaceId"],
    where: { withdrawal: null },
    _max: { asOf: true },
  });
  return new Map(
    newest.flatMap(({ offerPlaceId, _max }) =>
      _max.asOf ? [[offerPlaceId, isoDay(dayNumber(_max.asOf))]] : [],
    ),
  );
}

function dayFaults({ rules }: SupplierBook, { asOf }: WaitingTimeRow): Wrong[] {
  const message = `must not be after today, ${rules.today}`;
  return asOf > rules.today ? [{ column: "as_of", message }] : [];
}

function placeFaults(book: SupplierBook, { offerCode, locationCode }: WaitingTimeRow): Wrong[] {
  const offer = book.offers.get(offerCode);
  if (offer?.places.has(locationCode) || book.mayComeFrom.offers(offerCode)) return [];
  if (!offer) {
    const message = `"${offerCode}" is no known offer; add it to offers.csv`;
    return [{ column: "offer_code", message }];
  }
  return [{ column: "location_code", message: notGivenThere(offer, { offerCode, locationCode }) }];
}

function notGivenThere(
  { places }: KnownOffer,
  { offerCode, locationCode }: { offerCode: string; locationCode: string },
): string {
  const codes = [...places.keys()].join(", ");
  const where = codes === "" ? "at home: leave this cell empty" : `at ${codes}`;
  const there = locationCode === "" ? "at home" : `at "${locationCode}"`;
  return `offer "${offerCode}" is not given ${there}; it is given ${where}`;
}

/** Absent columns say nothing, so nothing is declared of them. */
const UNSAID = {
  weeksToIntake: null as number | null,
  weeksToStart: null as number | null,
  numberWaiting: null as number | null,
  placesFree: null as number | null,
  fullUntil: null as IsoDay | null,
  stopFrom: null as IsoDay | null,
  stopTo: null as IsoDay | null,
  stopReason: null as string | null,
  decisionRef: null as string | null,
};

function declarationOf(row: WaitingTimeRow, by: { offerPlaceId: string; declaredBy: string }) {
  const { status, asOf, source } = row;
  return { ...by, status, asOf, source: source || SOURCE, ...mergeRow(UNSAID, undefined, row) };
}
