import { expect, test } from "vitest";

import { inFours, readCode, rolesToProtect } from "./second-step";
import { codeAt, keyUri, newSecret, stepOf } from "./time-code.server";

/** RFC 6238, appendix B, for SHA-1: the last six of its eight digits. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1_000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("the code of second %i is that of the RFC", (seconds, code) => {
  expect(codeAt(SECRET, at(seconds))).toBe(code);
  expect(stepOf(SECRET, code, at(seconds))).toBe(BigInt(Math.floor(seconds / 30)));
});

test("a code may be one step old and no more, and is never taken ahead of its time", () => {
  const secret = newSecret();
  const now = at(1_800_000_015);
  const off = (steps: number) =>
    stepOf(secret, codeAt(secret, at(1_800_000_015 + 30 * steps)), now);
  const here = 60_000_000n;
  expect([-2, -1, 0, 1, 2].map(off)).toEqual([null, here - 1n, here, null, null]);
});

test.each(["", "12345", "abcdef", "1234567"])("%j is no code of an app", (text) => {
  expect(stepOf(SECRET, text, at(59))).toBeNull();
});

test("a secret has 160 bits, and an app reads from the code whose it is and where", () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(inFours(secret).split(" ")).toHaveLength(8);
  const uri = new URL(keyUri(secret, { email: "ada@etalage.test", site: "localhost:3000" }));
  expect(uri.protocol + uri.host).toBe("otpauth:totp");
  expect(decodeURIComponent(uri.pathname)).toBe("/localhost 3000:ada@etalage.test");
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    ...{ secret, algorithm: "SHA1", digits: "6", period: "30" },
  });
});

test.each([
  ["123 456", { kind: "time", code: "123456" }],
  ["ABCD-efgh 2345-6789", { kind: "recovery", code: "abcdefgh23456789" }],
  ["12345", { kind: "recovery", code: "12345" }],
])("%j is read as it is meant", (text, read) => {
  expect(readCode(text)).toEqual(read);
});

test("who can be shown clients' data or manages people is protected, and nobody else", () => {
  expect(rolesToProtect().sort()).toEqual(
    [
      ...["provider-manager", "access-worker", "access-lead", "general-practitioner"],
      ...[
        "youth-doctor",
        "medical-specialist",
        "certified-institution",
        "privacy-officer",
        "expert",
        "region-admin",
      ],
    ].sort(),
  );
});
