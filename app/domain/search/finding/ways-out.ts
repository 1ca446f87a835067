/**
 * Ways out of an empty list: the same question with one thing less, or with one thing a step wider.
 *
 * A choice is all that was chosen of one parameter: within it values mean "or", so one of them alone
 * never stands in the way.
 */
import { type Chosen, isFilter, without } from "./chosen";
import type { RegionConfig } from "~/domain/catalogue/public";
import { distanceKm } from "~search/geo";
import type { SearchQuery } from "~search/query";

export type Way = {
  kind: "start" | "radius" | "municipality" | "lighter" | "heavier" | "without";
  /** What is left out; empty for a step. */
  gone: Chosen[];
  /** Where a step leads to: weeks, kilometres or a code. */
  to: string | null;
  /** The question that remains. */
  chosen: Chosen[];
};

export type CountedWay = Way & { total: number };

export type WaysOut = {
  /**
   * Why there is nothing: the text alone, or the choices that go only one by one (each of them alone is
   * enough to leave out) or only together.
   */
  reason: "text" | "one-by-one" | "together" | "unknown";
  obstacles: Chosen[][];
  ways: CountedWay[];
};

const MOST_WAYS = 6;
const WEEKS = [4, 8, 12];
const KILOMETRES = [10, 25, 50];
const NEIGHBOURS = 2;
/** More sets of choices than this are not looked into. */
const MOST_SETS = 36;

/** The choices by parameter. */
export function groupsOf(chosen: Chosen[]): Chosen[][] {
  const filters = chosen.filter(isFilter);
  const params = [...new Set(filters.map(({ param }) => param))];
  return params.map((param) => filters.filter((one) => one.param === param));
}

export function leaving(chosen: Chosen[], gone: Chosen[]): Way {
  return { kind: "without", gone, to: null, chosen: without(chosen, gone) };
}

/** All sets of so many groups, or none when there are too many. */
export function setsOf(groups: Chosen[][], size: number): Chosen[][] {
  const sets = combinations(groups, size);
  return sets.length > MOST_SETS ? [] : sets.map((set) => set.flat());
}

function combinations<T>(list: T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, i) =>
    combinations(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** One thing a step wider; of the same kind the smallest step first. */
export function stepsFrom(chosen: Chosen[], query: SearchQuery, region: RegionConfig): Way[] {
  const to = (kind: Way["kind"], param: string, value: string | number): Way => {
    const others = chosen.filter((one) => one.param !== param || kind === "municipality");
    const step = { param, value: String(value) };
    return { kind, gone: [], to: step.value, chosen: [...others, step] };
  };
  const { startWithinWeeks: weeks, near, choices } = query;
  const [lighter, heavier] = besides(choices.intensiteit, region);
  return [
    ...WEEKS.filter((n) => weeks !== null && n > weeks).map((n) => to("start", "start_binnen", n)),
    ...KILOMETRES.filter((n) => near && n > near.radiusKm).map((n) => to("radius", "straal", n)),
    ...neighbours(choices.gemeente, region).map((code) => to("municipality", "gemeente", code)),
    ...(lighter ? [to("lighter", "intensiteit", lighter)] : []),
    ...(heavier ? [to("heavier", "intensiteit", heavier)] : []),
  ];
}

/** The municipalities nearest to those that were chosen, by their centres. */
function neighbours(codes: string[], { municipalities }: RegionConfig): string[] {
  const chosen = municipalities.filter(({ code }) => codes.includes(code));
  if (chosen.length === 0) return [];
  const far = (one: { lat: number; lon: number }) =>
    Math.min(...chosen.map((other) => distanceKm(one, other)));
  return municipalities
    .filter(({ code, until }) => !codes.includes(code) && until === undefined)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, NEIGHBOURS)
    .map(({ code }) => code);
}

/** One step lighter and one step heavier than the one intensity that was chosen. */
function besides(codes: string[], { intensities }: RegionConfig): (string | undefined)[] {
  const [own] = intensities.filter(({ code }) => codes.includes(code));
  if (!own || codes.length > 1) return [];
  const ladder = intensities
    .filter(({ law, until }) => law === own.law && until === undefined)
    .toSorted((a, b) => a.order - b.order);
  const at = ladder.findIndex(({ code }) => code === own.code);
  return at < 0 ? [] : [ladder[at - 1]?.code, ladder[at + 1]?.code];
}

const USEFUL: Way["kind"][] = ["start", "radius", "municipality", "lighter", "heavier", "without"];

/** The best few: a small step before leaving something out, and the words of the reader last. */
export function bestOf(ways: CountedWay[]): CountedWay[] {
  const giving = ways.filter(({ total }) => total > 0);
  const smallest = giving.filter(
    ({ kind }, i) =>
      !["start", "radius"].includes(kind) || giving.findIndex((one) => one.kind === kind) === i,
  );
  const place = (way: Way) =>
    USEFUL.indexOf(way.kind) + (way.gone.some(({ param }) => param === "q") ? 1 : 0);
  return smallest.toSorted((a, b) => place(a) - place(b) || b.total - a.total).slice(0, MOST_WAYS);
}
