import { expect, test } from "vitest";

import { type IntakeTurn, receiversOn } from "./intake-turn";

const members = ["lead", "second", "third"].map((id) => ({ id, isLead: id === "lead" }));
const turn = (from: number, receiverId: string, deputyId: string | null = null): IntakeTurn => ({
  ...{ from, receiverId, deputyId },
});

test.each<[string, number, IntakeTurn[], string[]]>([
  ["nobody was named", 10, [], ["lead"]],
  ["a turn has not begun", 9, [turn(10, "second")], ["lead"]],
  ["a turn begins", 10, [turn(10, "second")], ["second"]],
  ["there is a deputy", 11, [turn(10, "second", "lead")], ["second", "lead"]],
  ["another follows", 20, [turn(20, "third"), turn(10, "second", "lead")], ["third"]],
  ["who was named has left", 10, [turn(10, "gone")], ["lead"]],
  ["who was named has left a deputy", 10, [turn(10, "gone", "third")], ["third"]],
  ["it is the lead party again", 30, [turn(30, "lead"), turn(20, "third")], ["lead"]],
])("when %s", (_, day, turns, receivers) => {
  expect(receiversOn(day, { members, turns })).toEqual(receivers);
});
