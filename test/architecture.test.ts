/** What neither the compiler nor the import rules can see. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { regionFile, REGIONS, theRegion } from "./factories/region";
import { siteMap } from "../remix.config.js";

type Entry = { readonly id: string; readonly file: string; readonly children?: readonly Entry[] };

const AREAS = readdirSync("app/domain").filter((area) => area !== "kernel");

/** The project's own files below the folders whose path matches. */
function files(pattern: RegExp, ...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => !/^app\/generated\/|\/node_modules\//.test(file) && pattern.test(file));
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function allEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.children ?? [])]);
}

const entries = allEntries(siteMap);

test("every line of the site map has a screen, and every screen a line", () => {
  const mapped = entries.map((entry) => `app/${entry.file}`).sort();
  const screens = files(/\.tsx?$/, "app/routes").filter((file) => !isTest(file));
  expect(mapped).toEqual(screens.sort());
});

test("no two screens share an id", () => {
  const ids = entries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an area writes only the tables of its own model files", () => {
  const own = Object.fromEntries(AREAS.map((area) => [area, modelsOf(area)]));
  const strangers = files(/\.server\.ts$/, "app/domain").flatMap((file) => {
    const area = file.split(path.sep)[2]!;
    return writtenModels(readFileSync(file, "utf8"))
      .filter((model) => !own[area]?.includes(model))
      .map((model) => `${file} writes ${model}`);
  });
  expect(strangers).toEqual([]);
});

/** Of `providers.prisma`, `providers-admission.prisma` …: one file, or one for each large concept. */
function modelsOf(area: string): string[] {
  const own = readdirSync("prisma/models").filter((file) => /^[a-z]+/.exec(file)?.[0] === area);
  const text = own.map((file) => readFileSync(`prisma/models/${file}`, "utf8")).join("\n");
  const names = [...text.matchAll(/^model (\w+)/gm)];
  // In SQL a table goes by its own name, which of a user is another.
  const tables = [...text.matchAll(/^ {2}@@map\("(\w+)"\)/gm)];
  return [
    ...names.map(([, name]) => name![0]!.toLowerCase() + name!.slice(1)),
    ...tables.map(([, name]) => inCamelCase(name!)),
  ];
}

/** The models that a file's text writes: by Prisma, in bulk, or in SQL. */
function writtenModels(text: string): string[] {
  const ways = [
    /\btx\.(\w+)\.(?:create|update|upsert|delete)\w*\(/g,
    /\btable: "(\w+)"/g,
    /\baddRows\(tx, "(\w+)"/g,
    /\b(?:insert into|(?<!for )update|delete from) ([a-z]+(?:_[a-z]+)*)\b(?! set\b.*= excluded)/g,
  ];
  const names = ways.flatMap((way) => [...text.matchAll(way)].map(([, name]) => name!));
  return names.filter((name) => name !== "set").map(inCamelCase);
}

function inCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

test.each([
  ["await tx.offer.update({})", ["offer"]],
  ['mergeRows(tx, { table: "qualityFigure", key: ["id"] }, rows)', ["qualityFigure"]],
  ['addRows(tx, "waitingDeclaration", rows)', ["waitingDeclaration"]],
  ["tx.$executeRaw`delete from search_document where true`", ["searchDocument"]],
  ["on conflict (id) do update set name = excluded.name", []],
  ["select id from offer o for update of o", []],
  ["await db.offer.findMany({})", []],
])("a write is seen in %s", (text, models) => {
  expect(writtenModels(text)).toEqual(models);
});

test("no configuration is loaded unweighed: only the region change asks for it", () => {
  const loading = files(/\.tsx?$/, "app").filter(
    (file) => !isTest(file) && /\b(loadRegion|applyProposal)\(/.test(readFileSync(file, "utf8")),
  );
  expect(loading.sort()).toEqual([
    "app/domain/catalogue/region/load-region.server.ts",
    "app/domain/catalogue/region/propose-region.server.ts",
    "app/domain/monitoring/region-change/change-region.server.ts",
  ]);
});

test("models are known by their area", () => {
  expect(modelsOf("providers")).toContain("offer");
  expect(modelsOf("catalogue")).not.toContain("offer");
});

test("every area has a README and a door", () => {
  for (const area of AREAS) {
    expect(existsSync(`app/domain/${area}/README.md`), `${area}/README.md`).toBe(true);
    const door = files(/\/public(\.server)?\.ts$/, `app/domain/${area}`);
    expect(door.length, `${area} has a door`).toBeGreaterThan(0);
  }
});

test("no room without a meaning", () => {
  const names = files(/\.tsx?$/, "app", "search", "prisma", "test");
  const empty = names.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.|\/)/.test(file),
  );
  expect(empty).toEqual([]);
});

/** Ids, names and municipalities of every region that is shipped; names of classes are plain Dutch. */
function regionWords(): string[] {
  const names = REGIONS.map((id) => theRegion(regionFile(id))).flatMap(
    ({ name, municipalities }) => [name, ...municipalities.map((one) => one.name)],
  );
  return [...REGIONS, ...new Set(names)];
}

test("no region is named in code", () => {
  const words = regionWords();
  const code = files(/\.(tsx?|mjs)$/, "app", "search", "prisma").filter((file) => !isTest(file));
  const named = code.flatMap((file) => {
    const text = withoutComments(readFileSync(file, "utf8"));
    const found = words.filter((word) => isWordOf(word, text));
    return found.map((word) => `${file}: ${word}`);
  });
  expect(REGIONS.length).toBeGreaterThan(2);
  expect(words.length).toBeGreaterThan(20);
  // What REGION is when nobody says: a setting, which has to stand somewhere.
  expect(named).toEqual(["app/env.server.ts: westfriesland-2020"]);
});

/** A comment may give an example. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

/** With its capitals and on its own: "assen" within a word is no municipality. */
function isWordOf(word: string, text: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}

test("files are kebab-case", () => {
  const odd = files(/\.(tsx?|mjs)$/, "app", "search", "prisma", "test").filter(
    (file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/.test(path.basename(file)),
  );
  expect(odd).toEqual([]);
});

test("Dutch texts are complete in English, file by file", () => {
  const dutch = readdirSync("app/i18n/nl").filter((file) => !file.includes(".test."));
  const english = readdirSync("app/i18n/en").filter((file) => !file.includes(".test."));
  expect(english.sort()).toEqual(dutch.sort());
});

test("the lock file names no host, so that any registry serves", () => {
  const lock = readFileSync("package-lock.json", "utf8");
  expect(lock.match(/"resolved": "https?:/g)).toBeNull();
  expect(lock).toContain('"node_modules/@remix-run/node"');
});

test("the framework is no older than its last security fixes", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version: string }>;
  };
  expect(lock.packages["node_modules/@remix-run/node"]?.version).toBe("2.17.5");
  expect(lock.packages["node_modules/@remix-run/router"]?.version).toMatch(/^1\.2[3-9]\./);
});
