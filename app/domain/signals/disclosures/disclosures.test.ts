import { expect, test } from "vitest";

import { aRaisedSignal, aSignalRegion, newsOf, SAID } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";

import { answerSignal } from "./answer-signal.server";
import { discloseSignal } from "./disclose-signal.server";
import { listDisclosed } from "./list-disclosed.server";
import { getSignal } from "../signals/get-signal.server";
import { moveSignal } from "../signals/move-signal.server";
import type { SignalMove } from "../signals/signal";

const people = aSignalRegion(aDatabase());

const move = (id: string, step: SignalMove) =>
  moveSignal(people.desk.actor, { id, move: step, text: "Gedaan.", unheardReason: "" }, SAID);
const disclose = (id: string, text = "Klopt het dat de groep dicht is?") =>
  discloseSignal(people.desk.actor, { id, text }, SAID);
const answer = (id: string, actor = people.manager.actor, text = "De groep gaat open.") =>
  answerSignal(actor, { id, text }, SAID);

async function inHand(more: Parameters<typeof aRaisedSignal>[1] = {}): Promise<string> {
  const id = await aRaisedSignal(people.author.actor, more);
  expect(await move(id, "acknowledge")).toMatchObject({ ok: true });
  return id;
}

test("a supplier knows of nothing before it is laid before it, and never who said it", async () => {
  const id = await inHand({ kind: "quality", text: "Geheim: de hulp is niet goed." });
  expect(await listDisclosed(people.manager.actor)).toEqual([]);
  await expect(answer(id)).rejects.toThrow("Missing: signal");
  expect(await newsOf(people.manager)).toEqual([]);

  expect(await disclose(id)).toMatchObject({ ok: true });
  const [shown] = await listDisclosed(people.manager.actor);
  expect(shown).toMatchObject({ text: "Klopt het dat de groep dicht is?", answers: [] });
  const all = JSON.stringify(shown);
  for (const secret of ["Geheim", "Anna", people.author.userId, people.author.organisationId])
    expect(all).not.toContain(secret);
  expect(await newsOf(people.manager)).toEqual(["signal-disclosed"]);
  expect(await newsOf(people.editor)).toEqual([]);
  expect(await listDisclosed(people.other.actor)).toEqual([]);
  await expect(answer(id, people.other.actor)).rejects.toThrow("Missing: signal");
  await expect(listDisclosed(people.editor.actor)).rejects.toThrow("Not allowed");
  await expect(answer(id, people.editor.actor)).rejects.toThrow("Not allowed");
});

test("the desk reads every answer and hears of it; then it may be resolved, and answers end", async () => {
  const id = await inHand({ kind: "quality" });
  await disclose(id);
  expect(await answer(id)).toMatchObject({ ok: true });
  expect(await answer(id, people.manager.actor, "En er zijn twee plekken.")).toMatchObject({
    ok: true,
  });
  expect(await answer(id, people.manager.actor, "Bel 06-12345678")).toMatchObject({ ok: false });
  const { entries } = await getSignal(people.desk.actor, id);
  expect(entries.filter(({ act }) => act === "answer").map(({ text }) => text)).toEqual([
    ...["De groep gaat open.", "En er zijn twee plekken."],
  ]);
  const told = (await newsOf(people.desk)).filter((kind) => kind === "signal-answered");
  expect(told).toHaveLength(2);
  for (const step of ["resolve", "feed-back"] as const)
    expect(await move(id, step)).toMatchObject({ ok: true });
  expect(await answer(id)).toMatchObject({
    refusals: [{ code: "signal.is-over", conflict: true }],
  });
  expect((await listDisclosed(people.manager.actor))[0]?.isOver).toBe(true);
});

test("a supplier has the region's term to answer; before that only a written reason goes on", async () => {
  const id = await inHand({ kind: "quality" });
  await disclose(id);
  const resolve = (day: string, unheardReason = "") =>
    moveSignal(
      people.desk.actor,
      { id, move: "resolve", text: "Gedaan.", unheardReason },
      new Date(`${day}T10:00:00+01:00`),
    );
  for (const day of ["2026-11-26", "2026-12-03"])
    expect(await resolve(day)).toMatchObject({ refusals: [{ code: "signal.not-heard" }] });
  expect((await getSignal(people.desk.actor, id, SAID)).mustBeHeard).toBe(true);
  expect(await resolve("2026-12-04")).toMatchObject({ ok: true });
});

test("it is laid before a supplier once, by the desk, in words without persons", async () => {
  const fresh = await aRaisedSignal(people.author.actor);
  expect(await disclose(fresh)).toMatchObject({ refusals: [{ code: "signal.not-in-hand" }] });
  const id = await inHand();
  expect(await disclose(id, "")).toMatchObject({ refusals: [{ code: "signal.no-text" }] });
  expect(await disclose(id, "Het ging om zoon Piet")).toMatchObject({ ok: false });
  const both = await Promise.all([disclose(id), disclose(id, "Anders?")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const sent = { id, text: "Klopt dit?" };
  await expect(discloseSignal(people.quality.actor, sent)).rejects.toThrow("Not allowed");
});

test("every member of a combination is heard", async () => {
  const id = await inHand({ supplierCode: "c01" });
  await disclose(id);
  for (const member of [people.manager, people.other])
    expect(await newsOf(member)).toEqual(["signal-disclosed"]);
  expect(await answer(id, people.other.actor)).toMatchObject({ ok: true });
});
