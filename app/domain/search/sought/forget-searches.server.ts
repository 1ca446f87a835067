import { keptFrom } from "./search-event";
import { note } from "~/db/note.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** Deletes searches of more than 24 months ago, and the keys of days that are over. */
export function forgetSearches(now = new Date()): Promise<number> {
  const today = dayAt(now);
  return note(async (tx) => {
    await tx.searchDayKey.deleteMany({ where: { day: { lt: dateOf(today) } } });
    const old = await tx.searchEvent.deleteMany({ where: { day: { lt: keptFrom(today) } } });
    return old.count;
  });
}
