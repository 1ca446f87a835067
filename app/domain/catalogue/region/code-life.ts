/** When a code stops holding, as the versions of a configuration say together. */
import type { RegionConfig } from "./region-config";
import { CODED_LISTS, type CodedList } from "./rules/code-rules";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** A code that stops sooner than was known before. */
export type EndedCode = {
  list: CodedList;
  code: string;
  name: string;
  lastDay: IsoDay;
  /** The code that comes in its place, where the region names one. */
  followedBy: string | null;
};

/** What is to hold instead of what holds: all versions, as they were and as they would be. */
export type RegionChange = { before: RegionConfig[]; after: RegionConfig[] };

/** The last day on which the code holds; null: no end is known, or there is no such code. */
export function lastDayOf(versions: RegionConfig[], list: CodedList, code: string): IsoDay | null {
  const sorted = versions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  let end: IsoDay | null = null;
  for (const version of sorted.toReversed()) {
    const until = version[list].find((item) => item.code === code)?.until;
    if (until === undefined) return end;
    const isFirst = version === sorted[0];
    if (isFirst || until >= version.startsOn) return end !== null && end < until ? end : until;
    end = isoDay(dayNumber(version.startsOn) - 1);
  }
  return end;
}

/** Every code that ends by the change, or ends sooner than it did. */
export function endedCodes({ before, after }: RegionChange): EndedCode[] {
  const newest = after.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn)).at(-1);
  if (!newest) return [];
  return CODED_LISTS.flatMap((list) =>
    newest[list].flatMap(({ code, name, followedBy = null }): EndedCode[] => {
      const isKnown = before.some((version) => version[list].some((item) => item.code === code));
      const lastDay = lastDayOf(after, list, code);
      const was = lastDayOf(before, list, code);
      const isSooner = isKnown && lastDay !== null && (was === null || lastDay < was);
      return isSooner ? [{ list, code, name, lastDay, followedBy }] : [];
    }),
  );
}
