import { expect, test } from "vitest";

import { aRaisedSignal, aSignalRegion, SAID } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";

import { countSignals } from "./count-signals.server";
import { joinSignal, tagSignal } from "./group-signal.server";
import { tagName, tagsFault } from "./grouping";
import { listTags } from "./list-tags.server";
import { getSignal } from "../signals/get-signal.server";

const people = aSignalRegion(aDatabase());
const said = (n: number, more: Parameters<typeof aRaisedSignal>[1] = {}) =>
  Promise.all(Array.from({ length: n }, () => aRaisedSignal(people.author.actor, more)));

test.each([
  ["  Wachtlijst   Groep ", "wachtlijst groep"],
  ["VERVOER", "vervoer"],
])("%j is the tag %j", (sent, tag) => expect(tagName(sent)).toBe(tag));

test("too many tags, or a long one, are refused", () => {
  expect(tagsFault(Array(9).fill("a"))).toMatchObject({ ok: false });
  expect(tagsFault(["x".repeat(41)])).toMatchObject({ ok: false });
  expect(tagsFault(["vervoer"])).toBeNull();
});

test("a tag stays for the next, and two signals can say the same, never in a chain", async () => {
  const [first, second, third] = await said(3);
  const [strange] = await said(1, { supplierCode: "p002" });
  const tags = ["Vervoer", "vervoer ", ""];
  expect(await tagSignal(people.desk.actor, { id: first!, tags })).toMatchObject({ ok: true });
  expect(await listTags(people.quality.actor)).toEqual(["vervoer"]);
  const join = (id: string, belongsToId: string) =>
    joinSignal(people.desk.actor, { id, belongsToId });
  expect(await join(second!, first!)).toMatchObject({ ok: true });
  for (const [id, to] of [
    [third, second],
    [first, third],
    [third, third],
    [third, strange],
    [third, "x"],
  ])
    expect(await join(id!, to!)).toMatchObject({ refusals: [{ code: "signal.no-such-other" }] });
  const { together } = await getSignal(people.desk.actor, first!);
  expect(together).toMatchObject([{ id: second }]);
  expect(await join(second!, "")).toMatchObject({ ok: true });
  const step = { id: first!, tags: [] };
  await expect(tagSignal(people.quality.actor, step)).rejects.toThrow("Not allowed");
  await expect(join("x", "")).rejects.toThrow("Missing: signal");
});

test("what is said often is seen, by kind, tag and supplier, over twelve months", async () => {
  const [first, second] = await said(2);
  for (const id of [first!, second!]) await tagSignal(people.desk.actor, { id, tags: ["vervoer"] });
  await said(1, { kind: "cooperation" });
  await aRaisedSignal(people.author.actor, { kind: "quality" }, new Date("2025-11-01"));
  const counts = await countSignals(people.desk.actor, SAID);
  expect(counts.kinds).toEqual([
    { kind: "capacity", count: 2 },
    { kind: "cooperation", count: 1 },
  ]);
  expect(counts.returning).toMatchObject([
    { kind: "capacity", tag: "vervoer", supplier: { code: "p001" }, count: 2 },
  ]);
});

test("who reads counts only sees no small number and no supplier", async () => {
  await said(5);
  await said(4, { kind: "quality" });
  expect(await countSignals(people.policy.actor, SAID)).toEqual({
    kinds: [
      { kind: "capacity", count: 5 },
      { kind: "quality", count: null },
    ],
    returning: null,
  });
  await expect(countSignals(people.author.actor, SAID)).rejects.toThrow("Not allowed");
});
