/**
 * `npm run bench [-- PART …]`: the figures in time and size, in one run. Parts: search, change,
 * growth, login, api, desk, matching, referral, budget, load, rebuild, memory, page; without a name all
 * of them.
 */
import { existsSync } from "node:fs";

import { apiFigures } from "./api";
import { budgetFigures } from "./budget";
import { deskFigures } from "./desk";
import { atMost, type Figure, machine, quantile } from "./figures";
import { growthFigures } from "./growth";
import { houseFigures, type HousePart } from "./house";
import { loginFigures } from "./login";
import { matchingFigures } from "./matching";
import { startPart } from "./part";
import { referralFigures } from "./referral";
import { searchFigures } from "./search";
import { kilobytesOf } from "../setup/page-weight";
import { buildIfNeeded } from "../../app/cli/steps/build";

type Changed = {
  suppliers: number;
  offers: number;
  documents: number;
  committedMs: number;
  searchableMs: number;
  visibleMs: number[];
  /** From a member's contracts suspended to its combination in neither engine. */
  goneMs: number[];
};

async function changeFigures(): Promise<Figure[]> {
  const part = await startPart<Changed>("test/bench/change.ts");
  await part.stop();
  const { suppliers, offers, documents, committedMs, searchableMs, ...times } = part.said;
  const { visibleMs, goneMs } = times;
  const size = `${suppliers} suppliers, ${offers} offers, ${documents} documents`;
  return [
    atMost(`import committed: ${size}`, committedMs / 1000, { most: 30, unit: "s" }),
    atMost(`import searchable: ${size}`, searchableMs / 1000, { most: 60, unit: "s" }),
    atMost("change saved → found, p95", quantile(visibleMs, 0.95), { most: 1_000, unit: "ms" }),
    atMost("change saved → found, median", quantile(visibleMs, 0.5), { most: 1_000, unit: "ms" }),
    atMost(
      `member without contract → ${goneMs.length} combinations in neither engine, slowest`,
      Math.max(...goneMs),
      { most: 2_000, unit: "ms" },
    ),
  ];
}

async function pageFigures(): Promise<Figure[]> {
  const limit = { most: 110, unit: "kB" };
  return [atMost("JavaScript of /zoeken after gzip", kilobytesOf("search"), limit)];
}

await buildIfNeeded();
if (!existsSync("build/server/index.js")) throw new Error("There is no build.");
const IN_HOUSE: HousePart[] = ["load", "rebuild", "memory"];
const PARTS: Record<string, (names: string[]) => Promise<Figure[]>> = {
  search: searchFigures,
  change: changeFigures,
  growth: growthFigures,
  login: loginFigures,
  api: apiFigures,
  desk: deskFigures,
  matching: matchingFigures,
  referral: referralFigures,
  budget: budgetFigures,
  house: (names) => houseFigures(IN_HOUSE.filter((name) => names.includes(name))),
  page: pageFigures,
};

const known = [...Object.keys(PARTS).filter((name) => name !== "house"), ...IN_HOUSE];
const asked = process.argv.length > 2 ? process.argv.slice(2) : known;
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}: choose of ${known.join(", ")}.`);
const figures: Figure[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  const names = part === "house" ? IN_HOUSE : [part];
  if (names.some((name) => asked.includes(name))) figures.push(...(await measure(asked)));
}
console.log(`\n${machine()}\n`);
for (const { name, text, isMet } of figures) console.log(`${isMet ? "✓" : "✗"} ${name}: ${text}`);
process.exit(figures.every(({ isMet }) => isMet) ? 0 : 1);
