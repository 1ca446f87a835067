import { expect, test } from "vitest";

import type { Contact } from "./contact";
import { nearby } from "./nearby";

const contact = (municipality: string | null, kind: string): Contact => ({
  ...{ municipality, kind, name: `${kind} ${municipality ?? "regio"}` },
  ...{ nameEn: null, phone: "000-100 00 00", hours: null, website: null },
});

const REGION = ["emergency", "crisis", "safe_home", "access"].map((kind) => contact(null, kind));
const KINDS = ["access", "client_support", "adviser", "complaint", "crisis", "safe_home"];
const HOORN = KINDS.map((kind) => contact("0405", kind));
const told = (list: { kind: string; name: string; isRegional: boolean }[]) =>
  list.map(({ kind, name, isRegional }) => [kind, name, isRegional]);

test("a municipality's own contacts, in a fixed order, whatever stands beside them", () => {
  const { help, danger } = nearby([contact("0388", "access"), ...HOORN, ...REGION], "0405");
  expect(told(help)).toEqual([
    ["access", "access 0405", false],
    ["client_support", "client_support 0405", false],
    ["adviser", "adviser 0405", false],
    ["complaint", "complaint 0405", false],
  ]);
  expect(told(danger)).toEqual([
    ["crisis", "crisis 0405", false],
    ["safe_home", "safe_home 0405", false],
  ]);
});

test("a kind that is missing is answered by the region, and says so", () => {
  const { help, danger } = nearby([contact("0405", "adviser"), ...REGION], "0405");
  expect(told(help)).toEqual([
    ["access", "access regio", true],
    ["client_support", "access regio", true],
    ["adviser", "adviser 0405", false],
    ["complaint", "access regio", true],
  ]);
  expect(told(danger)).toEqual([
    ["crisis", "crisis regio", true],
    ["safe_home", "safe_home regio", true],
  ]);
});

test("without a municipality there are the region's numbers, and danger among them", () => {
  const { help, danger } = nearby([...HOORN, ...REGION], null);
  expect(told(help)).toEqual([["access", "access regio", false]]);
  expect(told(danger).map(([kind]) => kind)).toEqual(["crisis", "safe_home"]);
});

test("what else the region has a number for stays on the page", () => {
  const { help } = nearby([...HOORN, ...REGION, contact(null, "desk")], "0405");
  expect(told(help).at(-1)).toEqual(["desk", "desk regio", false]);
});

test("a region without any number leaves the block to 112", () => {
  expect(nearby([], "0405")).toEqual({ help: [], danger: [] });
});
