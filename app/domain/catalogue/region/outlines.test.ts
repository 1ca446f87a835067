/** The outlines of the shipped regions: sound, and where the reference data are at hand, true. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { readRegion, type RegionYaml } from "./read-region.server";
import { readRegionFile } from "./read-region-file.server";
import type { Outline, RegionConfig } from "./region-config";

const FOLDER = "prisma/regions";
const BORDERS = "../shared/reference/borders/nederland-gemeenten-2023.topo.json";
const reason = `the reference data are not at ${BORDERS}`;

const files = readdirSync(FOLDER).filter((name) =>
  /^region:/m.test(readFileSync(`${FOLDER}/${name}`, "utf8")),
);
const shipped = readRegionFile(`${FOLDER}/westfriesland-2020.yaml`);
const drawn = shipped.includes["outlines.yaml"] ?? "";

type Ring = Outline["rings"][number];

function newest(file: string): RegionConfig {
  const read = readRegion(readRegionFile(`${FOLDER}/${file}`));
  const config = read.ok ? read.value.at(-1) : undefined;
  if (!config) throw new Error(`${file} is not sound.`);
  return config;
}

function faultsOf(yaml: RegionYaml): string[] {
  const read = readRegion(yaml);
  return read.ok
    ? []
    : read.refusals.map(
        ({ field, details }) => `${details?.["file"]}: ${field}: ${details?.["expected"]}`,
      );
}

function drawnWith(from: string | RegExp, to: string): RegionYaml {
  const text = drawn.replace(from, to);
  if (text === drawn) throw new Error(`Not in the file: ${from}`);
  return { ...shipped, includes: { ...shipped.includes, "outlines.yaml": text } };
}

test("each shipped region draws exactly its own municipalities", () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) {
    const { municipalities, outlines } = newest(file);
    expect(outlines?.map(({ code }) => code).toSorted(), file).toEqual(
      municipalities.map(({ code }) => code).toSorted(),
    );
  }
});

test("a fault in an outline is named with its file and place", () => {
  expect(faultsOf(drawnWith("[5.272, 52.746]", "[5.272, 62.746]"))).toEqual([
    "outlines.yaml: [0388].rings[0][0][1]: number to be <=54",
    "outlines.yaml: [0388].rings[0]: a ring that ends where it begins",
  ]);
  expect(faultsOf(drawnWith('code: "0405"', 'code: "405"'))).toEqual([
    'outlines.yaml: [405].code: four digits between quotes, as "0405"',
  ]);
  expect(faultsOf(drawnWith('code: "0405"', 'code: "0406"'))).toEqual([
    "westfriesland-2020.yaml: outlines: an outline for each municipality; 0405 has none",
  ]);
  expect(faultsOf(drawnWith('code: "0405"', 'code: "0388"'))).toContain(
    "westfriesland-2020.yaml: outlines[0388].code: one outline for 0388; there are two",
  );
  expect(faultsOf({ ...shipped, includes: { ...shipped.includes, "outlines.yaml": "[" } })).toEqual(
    [expect.stringMatching(/^outlines.yaml: line 1: sound YAML/)],
  );
});

test("an outline of a version's own is of one of its municipalities", () => {
  const own = "  - &facts\n    startsOn: 2020-01-01\n";
  const text = shipped.text.replace(
    own,
    `${own}    outlines: [{ code: "0363", rings: [[[4.9, 52.4], [4.8, 52.4], [4.8, 52.3], [4.9, 52.4]]] }]\n`,
  );
  expect(faultsOf({ ...shipped, text })).toContain(
    'westfriesland-2020.yaml: versions[2020-01-01].outlines[0363].code: a code of municipalities; "0363" is none',
  );
});

test("a region without outlines is sound", () => {
  const text = shipped.text.replace("outlinesFrom: outlines.yaml\n", "");
  const read = readRegion({ ...shipped, text });
  expect(read.ok && read.value[0]?.outlines).toBeUndefined();
});

test("each outline is as large as the border, and holds the municipality's centre", (context) => {
  context.skip(!existsSync(BORDERS), reason);
  const reference = bordersByCode();
  for (const { municipalities, outlines } of files.map(newest))
    for (const { code, lat, lon } of municipalities) {
      const rings = outlines?.find((one) => one.code === code)?.rings ?? [];
      const share = areaOf(rings) / areaOf(reference.get(code) ?? []);
      expect(Math.abs(share - 1), `area of ${code}`).toBeLessThan(0.03);
      expect(
        rings.some((ring) => holds(ring, [lon, lat])),
        `centre of ${code}`,
      ).toBe(true);
    }
});

test("neighbours share the points of their border", () => {
  const { outlines = [] } = newest("westfriesland-2020.yaml");
  const pointsOf = (code: string) =>
    new Set(
      outlines
        .find((one) => one.code === code)
        ?.rings.flat()
        .map(String),
    );
  for (const [one, other] of [
    ["0405", "0498"],
    ["0420", "0432"],
    ["0388", "0532"],
  ] as const) {
    const shared = [...pointsOf(one)].filter((point) => pointsOf(other).has(point));
    expect(shared.length, `${one} and ${other}`).toBeGreaterThan(1);
  }
});

type Topology = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<string, { geometries: { id: string; type: string; arcs: unknown }[] }>;
};

function bordersByCode(): Map<string, Ring[]> {
  const topology = JSON.parse(readFileSync(BORDERS, "utf8")) as Topology;
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const lineOf = (index: number) => (index < 0 ? arcs[~index]!.toReversed() : arcs[index]!);
  const all = Object.values(topology.objects).flatMap(({ geometries }) => geometries);
  return new Map(
    all.map(({ id, type, arcs: parts }) => {
      const polygons = (type === "Polygon" ? [parts] : parts) as number[][][];
      return [id.slice(2), polygons.map(([outer = []]) => outer.flatMap(lineOf))];
    }),
  );
}

function areaOf(rings: Ring[]): number {
  const twice = rings.map((ring) =>
    Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length]!;
        return sum + x * nextY - nextX * y;
      }, 0),
    ),
  );
  return twice.reduce((sum, area) => sum + area, 0);
}

/** Whether a ray to the east crosses the ring an odd number of times. */
function holds(ring: Ring, [lon, lat]: [number, number]): boolean {
  const crossings = ring.filter(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x;
  });
  return crossings.length % 2 === 1;
}
