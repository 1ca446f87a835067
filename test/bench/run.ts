/** `npm run bench`: every figure in time, in one run; `-- search` or `-- change` only those. */
import { existsSync } from "node:fs";

import { atMost, type Figure, machine, quantile } from "./figures";
import { startPart } from "./part";
import { searchFigures } from "./search";
import { buildIfNeeded } from "../../app/cli/steps/build";

type Changed = {
  suppliers: number;
  offers: number;
  documents: number;
  committedMs: number;
  searchableMs: number;
  visibleMs: number[];
};

async function changeFigures(): Promise<Figure[]> {
  const part = await startPart<Changed>("test/bench/change.ts");
  await part.stop();
  const { suppliers, offers, documents, committedMs, searchableMs, visibleMs } = part.said;
  const size = `${suppliers} suppliers, ${offers} offers, ${documents} documents`;
  return [
    atMost(`import committed: ${size}`, committedMs / 1000, { most: 30, unit: "s" }),
    atMost(`import searchable: ${size}`, searchableMs / 1000, { most: 60, unit: "s" }),
    atMost("change saved → found, p95", quantile(visibleMs, 0.95), { most: 1_000, unit: "ms" }),
    atMost("change saved → found, median", quantile(visibleMs, 0.5), { most: 1_000, unit: "ms" }),
  ];
}

await buildIfNeeded();
if (!existsSync("build/server/index.js")) throw new Error("There is no build.");
const parts = { search: searchFigures, change: changeFigures };
const asked = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
}
console.log(`\n${machine()}\n`);
for (const { name, text, isMet } of figures) console.log(`${isMet ? "✓" : "✗"} ${name}: ${text}`);
process.exit(figures.every(({ isMet }) => isMet) ? 0 : 1);
