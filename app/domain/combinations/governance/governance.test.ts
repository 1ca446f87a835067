import fc from "fast-check";
import { expect, test } from "vitest";

import { areWhole, dividedBy, type Rule, verdict, type Vote } from "./governance";

/** Shares of up to twelve members that are one together. */
const shares = fc
  .array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 12 })
  .filter((tops) => tops.some((top) => top > 0))
  .map((tops) => {
    const bottom = tops.reduce((total, top) => total + top, 0);
    return tops.map((top, n) => ({ providerId: `m${n}`, share: `${top}/${bottom}` }));
  });

test("a result is divided to the cent, each part less than a cent from exact", () => {
  fc.assert(
    fc.property(shares, fc.bigInt({ min: 0n, max: 1_000_000_000_000n }), (all, cents) => {
      const parts = dividedBy(all, cents);
      expect(parts.reduce((sum, part) => sum + part.cents, 0n)).toBe(cents);
      for (const { providerId, share } of all) {
        const [top, bottom] = share.split("/").map(BigInt) as [bigint, bigint];
        const got = parts.find(({ memberId }) => memberId === providerId)?.cents ?? 0n;
        const apart = got * bottom - cents * top;
        expect(apart < bottom && apart > -bottom).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("shares are fractions that are one together", () => {
  expect(areWhole(["1/2", "1/3", "1/6"])).toBe(true);
  for (const wrong of [
    [],
    ["1/2"],
    ["1/2", "1/3"],
    ["0.5", "1/2"],
    ["-1/2", "3/2"],
    ["1/0", "1/1"],
  ])
    expect(areWhole(wrong)).toBe(false);
});

const members = ["a", "b", "c"];
const said = (
  rule: Rule,
  votes: Record<string, Vote>,
  more: { isOver?: boolean; silence?: Vote } = {},
) =>
  verdict(
    { rule, silence: more.silence ?? "no" },
    {
      members,
      proposerId: "a",
      votes: new Map(Object.entries(votes)),
      isOver: more.isOver ?? false,
    },
  );

test("who proposes has said yes; the others decide, by the rule and at last by their silence", () => {
  expect(said("all", {})).toBe("open");
  expect(said("all", { b: "yes" })).toBe("open");
  expect(said("all", { b: "yes", c: "yes" })).toBe("approved");
  expect(said("all", { b: "no" })).toBe("refused");
  expect(said("majority", { b: "yes" })).toBe("approved");
  expect(said("majority", { b: "no" })).toBe("open");
  expect(said("majority", { b: "no", c: "no" })).toBe("refused");
  expect(said("all", { b: "yes" }, { isOver: true, silence: "yes" })).toBe("approved");
  expect(said("all", { b: "yes" }, { isOver: true, silence: "no" })).toBe("refused");
});
