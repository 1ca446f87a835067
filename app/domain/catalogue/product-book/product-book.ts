/**
 * The product book: everything the region buys, as it holds on a day, without what it costs.
 *
 * Prices are for those who have a contract and for whoever manages it (architecture §7), so the book
 * copies what it shows and never an arrangement whole. Each region has the dimensions it has: without
 * arrangements a profile stands beside every second that its contracts allow.
 */
import { inForce, type Named, type Profile, type RegionConfig } from "../region/region-config";
import { BOOK_LISTS, type BookList } from "./book-entry";
import { referrersOf } from "../ways/way-in";
import type { IsoDay } from "~/domain/kernel/day";

type Second = { code: string; educationLevel: string | null };

/** A profile, result area or product, with the levels that can be had with it on this day. */
export type BookProfile = Omit<Profile, "seconds"> & { seconds: Second[] };

export type BookChapter = {
  law: RegionConfig["laws"][number];
  segments: RegionConfig["segments"];
  profiles: BookProfile[];
  intensities: RegionConfig["intensities"];
  /** Codes of everyone who may refer under this law. */
  referrers: string[];
  /** Those of them whom a resident can go to. */
  through: string[];
};

/** A code that begins or ends; `on` is its first day, or its last. */
export type BookChange = { list: BookList; item: Named; on: IsoDay };

export type ProductBook = {
  holdsFrom: IsoDay;
  chapters: BookChapter[];
  coming: BookChange[];
  /** Those that end later are still in the chapters. */
  ending: BookChange[];
  ended: BookChange[];
};

/** The book of one law, or of all when null. */
export function productBook(
  versions: RegionConfig[],
  day: IsoDay,
  law: string | null = null,
): ProductBook | null {
  const region = inForce(versions, day);
  if (!region) return null;
  const laws = region.laws.filter((one) => isLiving(one, day) && (!law || one.code === law));
  const ends = endings(region, law);
  return {
    holdsFrom: holdsFrom(region, day),
    chapters: laws.map((one) => chapterOf(one, region, day)),
    coming: comings(versions, region, law).filter(({ on }) => on > day),
    ending: ends.filter(({ on }) => on >= day),
    ended: ends.filter(({ on }) => on < day),
  };
}

function chapterOf(law: BookChapter["law"], region: RegionConfig, day: IsoDay): BookChapter {
  const living = <T extends Named>(items: T[]) => items.filter((item) => isLiving(item, day));
  const ofLaw = <T extends { law: string }>(item: T) => item.law === law.code;
  return {
    law,
    segments: living(region.segments).filter(({ laws }) => laws.includes(law.code)),
    profiles: living(region.profiles)
      .filter(ofLaw)
      .map((profile) => ({ ...profile, seconds: secondsOf(profile, region, day) })),
    intensities: living(region.intensities)
      .filter(ofLaw)
      .toSorted((a, b) => a.order - b.order),
    referrers: region.referrers
      .filter(({ laws }) => laws.includes(law.code))
      .map(({ code }) => code),
    through: referrersOf(law.code, region).through,
  };
}

function secondsOf({ code, seconds }: Profile, region: RegionConfig, day: IsoDay): Second[] {
  const isKnown = (second: string) =>
    region.intensities.some((one) => one.code === second && isLiving(one, day));
  const own = region.arrangements.filter(({ profile }) => profile === code);
  const bought = own
    .filter(({ from, to }) => from <= day && (!to || to >= day))
    .map(({ intensity, educationLevel }) => ({
      code: intensity,
      educationLevel: educationLevel ?? null,
    }));
  const any = seconds.map((second) => ({ code: second, educationLevel: null }));
  return (own.length > 0 ? bought : any).filter((second) => isKnown(second.code));
}

/** The last day on which anything in the book changed: a version, or the arrangements of a new year. */
function holdsFrom({ startsOn, arrangements }: RegionConfig, day: IsoDay): IsoDay {
  const days = arrangements.map(({ from }) => from).filter((from) => from <= day);
  return [startsOn, ...days].toSorted().at(-1) ?? startsOn;
}

function comings(versions: RegionConfig[], region: RegionConfig, law: string | null): BookChange[] {
  const later = versions
    .filter(({ startsOn }) => startsOn > region.startsOn)
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const known = new Set(BOOK_LISTS.flatMap((list) => region[list].map(({ code }) => code)));
  return later.flatMap((version) =>
    itemsOf(version, law).flatMap(({ list, item }) => {
      if (known.has(item.code)) return [];
      known.add(item.code);
      return [{ list, item, on: version.startsOn }];
    }),
  );
}

function endings(region: RegionConfig, law: string | null): BookChange[] {
  return itemsOf(region, law).flatMap(({ list, item }) =>
    item.until ? [{ list, item, on: item.until }] : [],
  );
}

function itemsOf(region: RegionConfig, law: string | null): { list: BookList; item: Named }[] {
  return BOOK_LISTS.flatMap((list) =>
    region[list]
      .filter((item: Named & { law?: string; laws?: string[] }) => {
        const laws = item.laws ?? (item.law ? [item.law] : null);
        return law === null || laws === null || laws.includes(law);
      })
      .map((item) => ({ list, item })),
  );
}

function isLiving({ until }: Named, day: IsoDay): boolean {
  return until === undefined || until >= day;
}
