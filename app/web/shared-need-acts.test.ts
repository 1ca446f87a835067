import { expect, test } from "vitest";

import { aRegisterRegion } from "~test/factories/registers";

import { intakeWords } from "./intake-words.server";
import { NOTHING_TYPED } from "./sent-acts.server";
import { sharedNeedActs } from "./shared-need-acts.server";
import type { Part } from "~/domain/combinations/public.server";

const words = intakeWords(new Request("https://etalage.test/"), aRegisterRegion());
const members = ["1", "2", "3"].map((id) => ({
  ...{ id, code: `p00${id}`, name: id, isLead: id === "1" },
}));

function actsOf(own: string, parts: Partial<Part>[]) {
  const desk = {
    ...{ id: "c", code: "c01", name: "Samen", members, receivers: ["1"], turns: [], needs: [] },
    ...{ own: { id: own, isLead: own === "1", receives: own === "1" }, contact: null },
  };
  const need = {
    ...{ id: "r", number: 1, state: "started", shown: {}, isOpen: true },
    parts: parts.map((part) => ({
      ...{ id: "a", memberId: "2", scope: "x", state: "accepted" as const, replacesId: null },
      ...{ declineCode: null, declineNote: "", acts: [], ...part },
    })),
  };
  return sharedNeedActs({ desk, need }, { typed: NOTHING_TYPED, words });
}

test("who does a part asks another to take it over, takes that back, and does nothing for others", () => {
  const doing = (own: string, parts: Partial<Part>[]) => actsOf(own, parts).map(({ doe }) => doe);
  expect(doing("2", [])).toEqual([]);
  expect(doing("2", [{}])).toEqual(["overdragen"]);
  expect(doing("3", [{}])).toEqual([]);
  const asked = { id: "b", memberId: "3", state: "proposed" as const, replacesId: "a" };
  expect(doing("2", [{}, asked])).toEqual(["intrekken"]);
  expect(doing("3", [{}, asked])).toEqual(["aannemen"]);
  expect(doing("1", [{}, asked])).toEqual([
    ...["voorstellen", "overdragen", "contact", "intrekken", "beeindigen"],
  ]);
});

test("whom to call is chosen of who knows who it is", () => {
  const contact = actsOf("1", [{}]).find(({ doe }) => doe === "contact")!;
  const [member] = contact.fields;
  const codes = member?.kind === "select" ? member.options.map(({ code }) => code) : [];
  expect(codes).toEqual(["", "p001", "p002"]);
});
