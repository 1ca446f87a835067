import { expect, test } from "vitest";

import { signalsIn, type WatchedLook } from "./unusual-look";
import { unusualTerms } from "~/domain/catalogue/public";

const terms = { ...unusualTerms({}), clientsPerHour: 3 };

type Said = Partial<WatchedLook> & { at: Date };

const looksOf = (said: Said[]): WatchedLook[] =>
  said.map((one, n) => ({
    ...{ id: BigInt(n + 1), event: "look", referralId: "r1", isOwn: true, isOver: false },
    ...one,
  }));

const at = (moment: string) => new Date(`2026-11-${moment}:00+01:00`);
const found = (said: Said[], after = 0n) =>
  signalsIn(looksOf(said), { after, terms }).map(
    ({ kind, bucket, entryIds }) => `${kind} ${bucket}: ${entryIds.join(" ")}`,
  );

const clients = (from: string, count: number, minutes = 10): Said[] =>
  Array.from({ length: count }, (_, n) => ({
    at: new Date(at(from).getTime() + n * minutes * 60_000),
    referralId: `c${n}`,
  }));

test("a working day with the own clients gives nothing", () => {
  expect(found([...clients("26T09:00", 3), ...clients("26T13:00", 3)])).toEqual([]);
  // The same client many times is one client.
  expect(found(Array.from({ length: 9 }, () => ({ at: at("26T09:00") })))).toEqual([]);
});

test("more clients than the most within an hour are told once, with what that hour held", () => {
  expect(found(clients("26T09:00", 6))).toEqual(["many 4: 1 2 3 4"]);
  // Spread wider than an hour it never is more.
  expect(found(clients("26T09:00", 6, 20))).toEqual([]);
  // And again when it was less in between.
  const again = clients("26T15:00", 4).map((one) => ({ ...one, referralId: `${one.referralId}b` }));
  expect(found([...clients("26T09:00", 5), ...again])).toEqual([
    "many 4: 1 2 3 4",
    "many 9: 6 7 8 9",
  ]);
});

test("what was told before is not told again, wherever the reading was cut", () => {
  const stream = clients("26T09:00", 6);
  for (const after of [0n, 1n, 3n]) expect(found(stream, after)).toEqual(["many 4: 1 2 3 4"]);
  for (const after of [4n, 5n]) expect(found(stream, after)).toEqual([]);
});

test("clients of a colleague are told per day; finding somebody shows others in passing", () => {
  expect(
    found([
      { at: at("26T09:00"), isOwn: false, referralId: "r1" },
      { at: at("26T09:01"), isOwn: true, referralId: "r2" },
      { at: at("26T16:00"), isOwn: false, referralId: "r3", event: "print" },
      { at: at("27T09:00"), isOwn: false, referralId: "r1", event: "find" },
      { at: at("27T10:00"), isOwn: false, referralId: "r1" },
    ]),
  ).toEqual(["outside 2026-11-26: 1 3", "outside 2026-11-27: 5"]);
});

test("a region can ask for more of them before it is told", () => {
  const stream = looksOf(clients("26T09:00", 3, 30).map((one) => ({ ...one, isOwn: false })));
  const with_ = (othersPerDay: number) =>
    signalsIn(stream, { after: 0n, terms: { ...terms, othersPerDay } }).length;
  expect([with_(3), with_(4)]).toEqual([1, 0]);
});

test("a night is one, from its evening to its morning", () => {
  expect(
    found([
      { at: at("26T22:59") },
      { at: at("26T23:00") },
      { at: at("27T05:59") },
      { at: at("27T06:00") },
      { at: at("28T00:30") },
    ]),
  ).toEqual(["night 2026-11-26: 2 3", "night 2026-11-27: 5"]);
});

test("looking at help that is over is told per day", () => {
  expect(found([{ at: at("26T09:00") }, { at: at("26T09:05"), isOver: true }])).toEqual([
    "over 2026-11-26: 2",
  ]);
});

test("one look can stand out in several ways", () => {
  expect(found([{ at: at("26T23:30"), isOwn: false, isOver: true }])).toEqual([
    "outside 2026-11-26: 1",
    "night 2026-11-26: 1",
    "over 2026-11-26: 1",
  ]);
});
