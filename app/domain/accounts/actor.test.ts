import { expect, test } from "vitest";

import { type Actor, assertMay, may, theSystem } from "./actor";

const editor: Actor = {
  ...{ userId: "u1", organisationId: "o1", roles: ["provider-editor"] },
  ...{ supplierIds: ["s1"], municipalities: [] },
};

test("an editor may declare waiting times of the own supplier only", () => {
  expect(may(editor, "waiting-time.declare", "s1")).toBe(true);
  expect(may(editor, "waiting-time.declare", "s2")).toBe(false);
  expect(may(editor, "waiting-time.declare")).toBe(false);
});

test("an editor may not import registers or load a region", () => {
  expect(() => assertMay(editor, "registers.import")).toThrow("Not allowed: registers.import");
  expect(() => assertMay(editor, "region.load")).toThrow("Not allowed: region.load");
});

test("the commands of the house may", () => {
  expect(may(theSystem("import"), "registers.import")).toBe(true);
});

test("someone without a role may nothing", () => {
  const nobody: Actor = { ...editor, roles: [] };
  expect(may(nobody, "waiting-time.declare", "s1")).toBe(false);
});
