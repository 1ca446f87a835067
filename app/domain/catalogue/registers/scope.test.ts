import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { scopeFaults } from "./scope";

const [segment] = aRegion().segments;
const region = aRegion({ segments: [{ ...segment!, code: "seg-a", access: "free" }] });
const rules = { region, today: "2026-11-22" };
const free = { law: "jeugdwet", segment: "seg-a", profile: null, intensities: [] as string[] };

test("help in a segment that is free to use needs no profile and has no intensities (I2)", () => {
  expect(scopeFaults(rules, free, undefined)).toEqual([]);
  expect(scopeFaults(rules, { ...free, intensities: ["jw-licht"] }, undefined)).toEqual([
    {
      column: "intensities",
      message: 'segment "seg-a" is free to use, so it has no intensities (I2); leave them empty',
    },
  ]);
});
