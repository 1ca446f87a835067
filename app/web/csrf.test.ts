import { expect, test } from "vitest";

import { isFromOurselves } from "./csrf.server";

const OURS = "https://etalage.test";

test.each([
  ["same-origin by the browser", { "sec-fetch-site": "same-origin", origin: OURS }],
  ["no browser, our origin", { origin: OURS }],
  ["a token without a cookie", { authorization: "Bearer abc" }],
])("a change is let in: %s", (_, headers) => {
  expect(isFromOurselves("POST", headers, OURS)).toBe(true);
});

test.each([
  ["evil origin", { origin: "https://evil.test" }],
  ["null origin", { origin: "null" }],
  ["neither header", {}],
  ["cross-site", { "sec-fetch-site": "cross-site", origin: OURS }],
  ["a subdomain", { "sec-fetch-site": "same-site", origin: OURS }],
  ["typed in", { "sec-fetch-site": "none" }],
  ["another port", { origin: "https://etalage.test:8443" }],
  ["another scheme", { origin: "http://etalage.test" }],
  ["forged host", { origin: "https://evil.test", "x-forwarded-host": "evil.test" }],
  ["a token with a cookie", { authorization: "Bearer abc", cookie: "sid=1" }],
  ["an empty token", { authorization: "Bearer " }],
])("a change is refused: %s", (_, headers) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE"]) {
    expect(isFromOurselves(method, headers, OURS), method).toBe(false);
  }
});

test("reading is open to all", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    expect(isFromOurselves(method, { origin: "https://evil.test" }, OURS)).toBe(true);
  }
});
