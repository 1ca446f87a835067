/**
 * Who offers help: many small suppliers and a few large ones, each with a line of work, an invented
 * name and places. The first four are those of the demo accounts.
 */
import type { Law, Municipality } from "~/domain/catalogue/region/region-config";
import { slugOf } from "~/domain/providers/public";

import type { Market } from "./market";
import { stream, type Random } from "./random";
import { placesOf, type DemoPlace } from "./places";
import type { Line, SizeClass } from "./texts/line";
import { LINES } from "./texts/lines";
import { inventedNames } from "./texts/names";
import type { Theme } from "./texts/theme";

export type DemoSupplier = {
  code: string;
  name: string;
  slug: string;
  size: SizeClass;
  line: Line;
  laws: Law[];
  roles: ("main" | "sub")[];
  themes: Map<string, Theme[]>;
  places: DemoPlace[];
  serves: Municipality[];
  languages: string[];
  /** How long its clients wait compared with others. */
  slowness: number;
  /** The days, counted back from today, on which it last looked at its waiting times. */
  looked: { fresh: number; stale: number; old: number };
};

const SHARES: [SizeClass, number][] = [
  ["large", 10 / 120],
  ["medium", 25 / 120],
  ["small", 45 / 120],
];

type Wanted = { size: SizeClass; role?: "main" | "sub"; line?: number; everyLaw?: boolean };

/** `p001` main contractor, `p002` subcontractor, `p003` lead party, `p004` member. */
const FIRST_FOUR: Wanted[] = [
  { size: "medium", role: "main", line: 7, everyLaw: true },
  { size: "small", role: "sub", line: 3 },
  { size: "large", role: "main", line: 0 },
  { size: "medium", role: "main", line: 0 },
];

export function demoSuppliers(market: Market, count: number): DemoSupplier[] {
  const random = stream(market.seed, "suppliers");
  const names = random.shuffled(inventedNames());
  const sizes = random.shuffled(remainingSizes(count));
  return Array.from({ length: count }, (_, index) => {
    const wanted = FIRST_FOUR[index] ?? { size: sizes[index - FIRST_FOUR.length] ?? "solo" };
    const name = names[index % names.length] ?? "Naamloos";
    const again = Math.floor(index / names.length);
    return oneSupplier(market, { index, name: again ? `${name} ${again + 1}` : name, wanted });
  });
}

function remainingSizes(count: number): SizeClass[] {
  const sizes = SHARES.flatMap(([size, share]) =>
    Array.from({ length: Math.round(share * count) }, () => size),
  );
  for (const { size } of FIRST_FOUR) {
    const at = sizes.indexOf(size);
    if (at >= 0) sizes.splice(at, 1);
  }
  const left = Math.max(0, count - FIRST_FOUR.length);
  return [...sizes, ...Array.from({ length: left }, (): SizeClass => "solo")].slice(0, left);
}

function oneSupplier(
  market: Market,
  { index, name, wanted }: { index: number; name: string; wanted: Wanted },
): DemoSupplier {
  const code = `p${String(index + 1).padStart(3, "0")}`;
  const random = stream(market.seed, "supplier", code);
  const line =
    LINES[wanted.line ?? -1] ?? random.weighted(workableLines(market), (l) => l.share[wanted.size]);
  const laws = lawsOf(market, line);
  const places = placesOf(market, { code, size: wanted.size }, random);
  const trade = random.pick(line.trades).replace("{x}", name);
  return {
    code,
    name: trade,
    slug: slugOf(trade),
    size: wanted.size,
    line,
    laws,
    roles: wanted.role ? [wanted.role] : rolesOf(wanted.size, random),
    themes: new Map(
      laws.map((law) => [law.code, ownThemes(market, { law, line, wanted }, random)]),
    ),
    places,
    serves: served(market, { size: wanted.size, home: places[0]?.municipality }, random),
    languages: languagesOf(market, wanted.size, random),
    slowness: { large: 1.35, medium: 1.05, small: 0.75, solo: 0.5 }[wanted.size],
    looked: {
      fresh: Math.floor(28 * random.next() ** 1.6),
      stale: random.whole(
        market.config.clocks.staleAfterDays + 1,
        market.config.clocks.unknownAfterDays,
      ),
      old: market.config.clocks.unknownAfterDays + random.whole(1, 120),
    },
  };
}

function workableLines(market: Market): Line[] {
  const lines = LINES.filter((line) => lawsOf(market, line).length > 0);
  if (lines.length === 0) throw new Error("The region has no law that a supplier can work under.");
  return lines;
}

function lawsOf(market: Market, line: Line): Law[] {
  const laws = market.config.laws.filter((law) => market.themes(law).length > 0);
  return laws.filter(
    (law) =>
      line.regimes.includes(law.regime) && line.forms.some((form) => market.gives(form, law)),
  );
}

function ownThemes(
  market: Market,
  { law, line, wanted }: { law: Law; line: Line; wanted: Wanted },
  random: Random,
): Theme[] {
  const all = market.themes(law);
  const fitting = all.filter(
    (theme) =>
      theme.forms.some((form) => line.forms.includes(form)) && line.themes.includes(theme.term),
  );
  const { large, medium, small, solo } = { large: 16, medium: 9, small: 4, solo: 2 };
  const count = { large, medium, small, solo }[wanted.size];
  const others = all.filter((theme) => !LINES.some(({ themes }) => themes.includes(theme.term)));
  const chosen = random.some(fitting, count);
  const extra = random.chance(0.3) ? random.some(others, 1) : [];
  return chosen.length + extra.length > 0 ? [...chosen, ...extra] : random.some(all, count);
}

function rolesOf(size: SizeClass, random: Random): DemoSupplier["roles"] {
  const main = { large: 0.5, medium: 0.45, small: 0.3, solo: 0.15 }[size];
  const both = { large: 0.5, medium: 0.45, small: 0.4, solo: 0.3 }[size];
  const draw = random.next();
  if (draw < main) return ["main"];
  return draw < main + both ? ["main", "sub"] : ["sub"];
}

function served(
  market: Market,
  { size, home }: { size: SizeClass; home: Municipality | undefined },
  random: Random,
): Municipality[] {
  const all = market.config.municipalities;
  if (size === "large" || !home || random.chance(size === "medium" ? 0.6 : 0.2)) return all;
  const near = all.toSorted((a, b) => farness(home, a) - farness(home, b));
  return near.slice(0, random.whole(size === "solo" ? 1 : 3, Math.max(3, all.length - 1)));
}

function farness(a: Municipality, b: Municipality): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}

function languagesOf(market: Market, size: SizeClass, random: Random): string[] {
  const codes = market.config.languages.map(({ code }) => code);
  const own = codes.includes("nl") ? "nl" : codes[0];
  if (!own) return [];
  const others = codes.filter((code) => code !== own);
  const count = { large: 3, medium: random.whole(0, 2), small: 1, solo: 1 }[size];
  const speaks = random.chance(size === "large" ? 0.8 : 0.25);
  return [own, ...(speaks ? random.some(others, count) : [])];
}
