import { expect, test } from "vitest";

import { aCandidate, AT, aWish, id } from "~test/factories/candidates";

import { gateOf, optionsOf } from "./match";
import { partlyOf } from "./partly";

const wish = aWish({ profile: "p02", intensity: "jw-zwaar" });
const sub = aCandidate(1, {
  ...{ profile: "p02", intensities: ["jw-zwaar"], kinds: ["onderaannemer"] },
});
const main = aCandidate(2);
const lighter = aCandidate(3, { profile: "p02" });
const combination = aCandidate(4, { kinds: ["zorgcombinatie"] });
const members = new Map([[combination.supplierId, [sub.supplierId, id(9)]]]);
const partsOf = (list: Parameters<typeof partlyOf>[0], of = members) =>
  partlyOf(list, of, { wish, at: AT }).map(({ supplierId, part }) => [supplierId, part]);

test("a combination of which a member gives it, then another intensity, then who engages a subcontractor", () => {
  const list = [sub, main, lighter, combination];
  expect(optionsOf(list, wish, AT)).toEqual([]);
  expect(partsOf(list)).toEqual([
    [combination.supplierId, "member"],
    [lighter.supplierId, "other-intensity"],
    [main.supplierId, "subcontractor"],
  ]);
});

test("where the missing part is nowhere to be had, nobody is said to arrange it", () => {
  expect(partsOf([main, combination])).toEqual([]);
  expect(partsOf([main, combination], new Map())).toEqual([]);
});

test("every other gate holds: no contract, another municipality, a stop, another age", () => {
  const { today } = AT;
  const out = [
    aCandidate(5, { scopeTo: today - 1 }),
    aCandidate(6, { municipalities: ["0388"] }),
    aCandidate(7, { stopFrom: today - 1, stopTo: today + 1 }),
    aCandidate(8, { ageMin: 12 }),
    aCandidate(9, { law: "wmo" }),
  ];
  for (const one of out) expect(gateOf(one, aWish(), AT)).not.toBeNull();
  expect(partsOf([sub, ...out])).toEqual([]);
});
