import { expect, test } from "vitest";

import { REFERRERS } from "~test/factories/referral-rules";

import { routeCode } from "./route-code";

test("who refers has the code of the national list; somebody of the region alone has none", () => {
  const statutory = { code: "school", route: "statutory" };
  const region = { referrers: [...REFERRERS, statutory] };
  const codes = ["access", "gp", "youth-doctor", "gi", "medical-specialist", "court"];
  expect(codes.map((code) => routeCode(region, code))).toEqual([
    ...["01", "02", "03", "04", "05", "08"],
  ]);
  expect([routeCode(region, "school"), routeCode(region, "niemand")]).toEqual([null, null]);
});
