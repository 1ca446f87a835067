/**
 * The texts of one entry through time (decision 085).
 *
 * Two hands write them: the region's configuration, by its dated versions, and people at the desk, by texts
 * that are final from a day. Both stand on one line of days, and the newest that has begun holds. A version
 * of the configuration counts only when it says something else than the one before, so that a text of the
 * desk is not lost to a version that merely repeats the old words.
 */
import { inForce, type Named, type Profile, type RegionConfig } from "../region/region-config";
import type { BookFields } from "../book-texts/book-text";
import { differencesOf } from "~/domain/kernel/difference";
import type { IsoDay } from "~/domain/kernel/day";

export const BOOK_LISTS = ["segments", "profiles", "intensities", "deliveryForms"] as const;
export type BookList = (typeof BOOK_LISTS)[number];
export type BookEntry = { list: BookList; item: Named };

/** A text of the desk that is final. */
export type FinalText = BookFields & { code: string; from: IsoDay; owner: string };

/** `owner` is null for a text of the configuration. */
export type DatedText = { from: IsoDay; fields: BookFields; owner: string | null };

/** Everything in the book of one version, in its order. */
export function bookEntries(region: RegionConfig): BookEntry[] {
  return BOOK_LISTS.flatMap((list) => region[list].map((item: Named) => ({ list, item })));
}

export function findEntry(versions: RegionConfig[], code: string, day: IsoDay): BookEntry | null {
  const region = inForce(versions, day);
  const entries = region ? bookEntries(region) : [];
  return entries.find(({ item }) => item.code === code) ?? null;
}

/** Every text that an entry had, has and will have, by the day on which it begins. */
export function textsOf(code: string, versions: RegionConfig[], finals: FinalText[]): DatedText[] {
  const written = finals
    .filter((text) => text.code === code)
    .map(({ code: _, from, owner, ...fields }) => ({ from, owner, fields }));
  // On the same day the desk's text stands last, and holds.
  return [...configuredTexts(code, versions), ...written].toSorted((a, b) =>
    a.from.localeCompare(b.from),
  );
}

/** The newest that has begun; before anything has, the first. */
export function holdingOn<Dated extends { from: IsoDay }>(
  dated: Dated[],
  day: IsoDay,
): Dated | null {
  return dated.findLast(({ from }) => from <= day) ?? dated[0] ?? null;
}

function configuredTexts(code: string, versions: RegionConfig[]): DatedText[] {
  const texts: DatedText[] = [];
  for (const version of versions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const entry = bookEntries(version).find(({ item }) => item.code === code);
    if (!entry) continue;
    const fields = configuredFields(entry.item);
    const last = texts.at(-1);
    if (last && differencesOf(last.fields, fields).length === 0) continue;
    texts.push({ from: version.startsOn, fields, owner: null });
  }
  return texts;
}

function configuredFields(item: Named & Partial<Profile>): BookFields {
  const { plain = "", professional = "", examples = [] } = item;
  return { plain, professional, examples, criteriaIn: "", criteriaOut: "" };
}
