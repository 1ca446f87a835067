import fc from "fast-check";
import { expect, test } from "vitest";

import { safePath } from "./safe-path";

const APP = "https://etalage.test";
const evil = fc
  .array(
    fc.constantFrom("/", "\\", ".", "..", "//", "evil.test", "@", ":", "\t", "\n", "%2f", "?", "#"),
  )
  .map((parts) => parts.join(""));

test("whatever was sent, the answer stays on this website", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), evil), (sent) => {
      expect(new URL(safePath(sent), APP).origin).toBe(APP);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["/zoeken?q=autisme&gemeente=0405#lijst", "/zoeken?q=autisme&gemeente=0405#lijst"],
  ["//evil.test", "/"],
  ["/\\evil.test", "/"],
  ["/.//evil.test", "/"],
  ["/\t/evil.test", "/"],
  ["https://evil.test", "/"],
  ["zoeken", "/"],
  [null, "/"],
])("%j leads to %j", (sent, path) => {
  expect(safePath(sent)).toBe(path);
});
