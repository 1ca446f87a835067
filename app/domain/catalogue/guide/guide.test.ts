import { expect, test } from "vitest";

import { regionFile, REGIONS, theRegion } from "~test/factories/region";

import { type GuideStep, type Walked, walkGuide } from "./guide";
import { guideSteps } from "./guide-defaults";
import { guideFaults } from "../region/rules/guide-rules";

const TODAY = "2026-11-26";

/** Every way through. */
function waysThrough(steps: GuideStep[], path: string[] = []): Walked[] {
  const walked = walkGuide(steps, path);
  if (walked.at === null) return [walked];
  return walked.at.answers.flatMap(({ code }) => waysThrough(steps, [...path, code]));
}

const of = (region: ReturnType<typeof theRegion>, laws = region.laws.map(({ code }) => code)) =>
  guideSteps(region, { laws, today: TODAY });

test.each(REGIONS)("%s: every way through comes to an end, in at most four questions", (id) => {
  const region = theRegion(regionFile(id));
  const { guide: _, ...bare } = region;
  for (const one of [region, bare as typeof region]) {
    const ends = waysThrough(of(one));
    expect(ends.length).toBeGreaterThan(10);
    for (const { given, end } of ends) {
      expect(end).not.toBeNull();
      expect(given.length).toBeLessThanOrEqual(4);
    }
    const kinds = new Set(ends.map(({ end }) => end!.kind));
    expect(kinds).toEqual(new Set(["need", "nearby", "no-option", "crisis"]));
  }
});

test.each(REGIONS)("%s: it ends in codes that stand beside each other in the region", (id) => {
  const region = theRegion(regionFile(id));
  const ends = waysThrough(of(region)).map(({ end }) => end!);
  for (const { kind, law, profile, intensity } of ends.filter((one) => one.kind === "need")) {
    const known = region.profiles.find(({ code }) => code === profile);
    expect([kind, law !== null, profile === null || known?.law === law]).toEqual([
      "need",
      true,
      true,
    ]);
    if (intensity !== null) expect(known?.seconds).toContain(intensity);
  }
  // And no profile that is referred to is left out.
  const isFree = (code: string) =>
    region.segments.some((one) => one.code === code && one.access === "free");
  const missed = region.profiles.filter(
    ({ code, segments, until }) =>
      until === undefined &&
      !(segments.length > 0 && segments.every(isFree)) &&
      ends.every(({ profile }) => profile !== code),
  );
  expect(missed.map(({ code }) => code)).toEqual([]);
});

test("who refers under one law is not asked which, and other laws do not come up", () => {
  const region = theRegion();
  const ends = waysThrough(of(region, ["jeugdwet"]));
  expect(ends.every(({ given }) => given.every(({ step }) => step.code !== "voor-wie"))).toBe(true);
  expect(new Set(ends.flatMap(({ end }) => end!.law ?? []))).toEqual(new Set(["jeugdwet"]));
});

test("what is no answer there is left out, with all that follows", () => {
  const steps = of(theRegion());
  expect(walkGuide(steps, ["hulp", "onzin", "nu"])).toMatchObject({ path: ["hulp"], end: null });
  expect(walkGuide(steps, ["<script>"]).at?.code).toBe("begin");
  expect(walkGuide(steps, ["buurt", "hulp"])).toMatchObject({ path: ["buurt"], at: null });
});

test("questions that lead nowhere, in a circle or to no code are refused", () => {
  const region = theRegion();
  const step = (answers: GuideStep["answers"]) => ({ code: "begin", question: "Wat?", answers });
  const faultsOf = (answers: GuideStep["answers"]) =>
    guideFaults({ ...region, guide: [step(answers)] }).map(({ expected }) => expected);
  const answer = { code: "ja", name: "Ja" };
  expect(faultsOf([{ ...answer, end: "nearby" }])).toEqual([]);
  expect(faultsOf([{ ...answer, next: "voor-wie" }])).toEqual([]);
  expect(faultsOf([answer])).toEqual(["either next or end"]);
  expect(faultsOf([{ ...answer, next: "begin" }])).toEqual(["answers that come to an end"]);
  expect(faultsOf([{ ...answer, next: "nergens" }])).toHaveLength(1);
  expect(faultsOf([{ ...answer, end: "need", profile: "px99" }])).toHaveLength(1);
});
