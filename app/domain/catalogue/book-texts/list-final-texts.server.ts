/** The texts of the desk that are final, also those that begin later. */
import { keeper } from "../keeper.server";
import type { FinalText } from "../product-book/book-entry";
import { db } from "~/db/read.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const finals = keeper("book-texts", look);

/** A change shows within seconds. */
export function listFinalTexts(): Promise<FinalText[]> {
  return finals.get();
}

/** Makes this process look again at once: after it made a text final itself. */
export function forgetFinalTexts(): void {
  finals.forget();
}

async function look(): Promise<FinalText[]> {
  const rows = await db.bookText.findMany({
    where: { state: "final" },
    orderBy: [{ holdsFrom: "asc" }],
  });
  return rows.map(({ code, owner, holdsFrom, ...row }) => ({
    ...{ code, owner, from: isoDay(dayNumber(holdsFrom!)) },
    ...{ plain: row.plain, professional: row.professional, examples: row.examples },
    ...{ criteriaIn: row.criteriaIn, criteriaOut: row.criteriaOut },
  }));
}
