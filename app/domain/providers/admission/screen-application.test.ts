import { beforeEach, expect, test } from "vitest";

import { aContractManager, anActor } from "~test/factories/actors";
import { anAdmittingRegion, anApplication } from "~test/factories/applications";
import { saveRegion } from "~test/factories/a-region";
import { aDatabase, run } from "~test/setup/database";

import { answerCheck, confirmCheck } from "./answer-check.server";
import { askMore } from "./ask-more.server";
import { getDossier } from "./get-dossier.server";

const database = aDatabase();
const manager = aContractManager();
const quality = anActor(["quality-officer"]);
const now = new Date("2026-11-25T10:00:00Z");

beforeEach(async () => {
  for (const table of ["applicant", "membership", "supplier", "organisation", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(anAdmittingRegion());
});

test("another answer sends the second pair of eyes away, and nobody is the second to oneself", async () => {
  await saveRegion(anAdmittingRegion({ secondPairOfEyes: true }));
  const { id } = await anApplication();
  const answer = { id, check: "integer", verdict: "met" as const, note: "", proofIds: [] };
  await answerCheck(manager, answer, now);
  const seen = { id, check: "integer", answeredAt: now.toISOString() };
  expect(await confirmCheck(manager, seen, now)).toMatchObject({
    refusals: [{ code: "application.second-is-another" }],
  });
  expect(await confirmCheck(quality, seen, now)).toMatchObject({ ok: true });
  expect((await getDossier(manager, id, now)).screening.open).toBe(2);
  const later = new Date(now.getTime() + 1_000);
  await answerCheck(quality, { ...answer, verdict: "not_met", note: "Toch niet." }, later);
  expect((await getDossier(manager, id, now)).screening).toMatchObject({ open: 3, unmet: 1 });
  expect(await confirmCheck(manager, seen, later)).toMatchObject({
    refusals: [{ code: "application.answered-anew", conflict: true }],
  });
});

test("a point that is not met needs a word, and only points of the region can be answered", async () => {
  const { id } = await anApplication();
  const answer = { id, check: "integer", verdict: "not_met" as const, note: " ", proofIds: [] };
  expect(await answerCheck(manager, answer, now)).toMatchObject({
    refusals: [{ code: "application.no-note", field: "note.integer" }],
  });
  await expect(answerCheck(manager, { ...answer, check: "weg" }, now)).rejects.toThrow(
    "Missing: check",
  );
});

test("more is asked point by point, and the organisation hears of it", async () => {
  const { id, items } = await anApplication();
  const asks = [
    { itemId: items[0]!.id, proofKind: "", text: "Wie doet dit?" },
    { itemId: "", proofKind: "uittreksel", text: "Dit is te oud." },
    { itemId: "", proofKind: "", text: "" },
  ];
  expect(await askMore(manager, { id, asks: [] }, now)).toMatchObject({
    refusals: [{ code: "application.no-question", field: "vraag.0" }],
  });
  expect(await askMore(manager, { id, asks }, now)).toMatchObject({ ok: true });
  expect((await getDossier(manager, id, now)).asks).toMatchObject([
    { text: "Wie doet dit?", itemId: items[0]!.id },
    { text: "Dit is te oud.", proofKind: "uittreksel" },
  ]);
  expect(await askMore(manager, { id, asks }, now)).toMatchObject({
    refusals: [{ code: "application.moved-already", conflict: true }],
  });
  const other = await anApplication();
  const strange = [{ itemId: items[0]!.id, proofKind: "", text: "Van wie?" }];
  await expect(askMore(manager, { id: other.id, asks: strange }, now)).rejects.toThrow(
    "Missing: item",
  );
});
