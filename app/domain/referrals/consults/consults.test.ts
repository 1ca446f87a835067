import { randomUUID } from "node:crypto";

import { beforeEach, expect, test } from "vitest";

import type { Account } from "~test/factories/accounts";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { SHOWN } from "~test/factories/shown-need";
import { aDatabase, run } from "~test/setup/database";

import { answerConsult } from "./answer-consult.server";
import { askConsult, type AskedConsult, withdrawConsult } from "./ask-consult.server";
import { getConsult, getReceivedConsult, listReceivedConsults } from "./list-consults.server";
import { writeNeedFromConsult } from "./need-from-consult.server";
import { raiseLate } from "../clocks/raise-late.server";
import { wipeWords } from "../keeping/wipe-words.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aReferralRegion(database);

beforeEach(async () => {
  await run(database.admin, "delete from consult_question");
  await run(database.admin, "update offer set consult = (code = 'o1')");
});

const ask = (by: Account, more: Partial<AskedConsult> = {}) =>
  askConsult(
    by.actor,
    {
      ...{ formKey: randomUUID(), offer: "o1", ageBand: "12-15", municipality: "0405" },
      ...{ question: "Welke hulp past hier?", ...more },
    },
    ASKED,
  );

async function asked(by: Account, more: Partial<AskedConsult> = {}): Promise<string> {
  const outcome = await ask(by, more);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
  return outcome.value.id;
}

const newsOf = async ({ userId }: Account) =>
  (await db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(
    ({ kind, subject }) => `${kind} ${subject.split("/")[0]}`,
  );

test("US27: a doctor asks for advice without a name or plan, and has an answer by a day", async () => {
  const { doctor, manager, editor, other, worker } = people;
  const id = await asked(doctor);
  expect(await newsOf(manager)).toEqual(["consult-asked received-consult"]);
  const [line] = await listReceivedConsults(manager.actor, ASKED);
  // Thursday the 26th and three workdays.
  expect(line).toMatchObject({ id, dueOn: "2026-12-01", sender: { route: "gp" }, profile: "p01" });
  await expect(getReceivedConsult(other.actor, id, ASKED)).rejects.toThrow("Missing");
  await expect(getReceivedConsult(editor.actor, id, ASKED)).rejects.toThrow("consult.answer");
  await expect(getConsult(worker.actor, id, ASKED)).rejects.toThrow("Missing");
  const answer = { id, answer: "Begin met een gesprek op school." };
  await expect(answerConsult(other.actor, answer, ASKED)).rejects.toThrow("Missing");
  expect(await answerConsult(manager.actor, answer, ASKED)).toMatchObject({ ok: true });
  expect(await newsOf(doctor)).toEqual(["consult-answered consult"]);
  expect(await getConsult(doctor.actor, id, ASKED)).toMatchObject({
    ...{ answer: answer.answer, dueOn: null },
  });
  expect(await answerConsult(manager.actor, answer, ASKED)).toMatchObject({
    refusals: [{ code: "consult.moved-already", conflict: true }],
  });
  // No need, no referral, nobody.
  expect(await db.need.count()).toBe(0);
});

test("who says no advice is given is not asked, and words are checked on both sides", async () => {
  const { worker, manager } = people;
  await expect(ask(worker, { offer: "o2" })).rejects.toThrow("Missing");
  await expect(ask(worker, { offer: "x" })).rejects.toThrow("Missing");
  expect(await ask(worker, { question: " " })).toMatchObject({
    refusals: [{ code: "consult.no-question" }],
  });
  expect(await ask(worker, { question: "Bel 06 12345678" })).toMatchObject({ ok: false });
  const id = await asked(worker);
  expect(await answerConsult(manager.actor, { id, answer: "Mail a@b.nl" }, ASKED)).toMatchObject({
    ...{ ok: false, refusals: [{ field: "antwoord" }] },
  });
});

test("a form that is sent twice asks once, and what waits can be taken back", async () => {
  const { worker, colleague, manager } = people;
  const formKey = randomUUID();
  expect(await asked(worker, { formKey })).toBe(await asked(worker, { formKey }));
  expect(await db.consultQuestion.count()).toBe(1);
  expect(await newsOf(manager)).toHaveLength(1);
  expect(await withdrawConsult(colleague.actor, formKey, ASKED)).toMatchObject({ ok: true });
  expect(await answerConsult(manager.actor, { id: formKey, answer: "Ja." }, ASKED)).toMatchObject({
    refusals: [{ code: "consult.moved-already" }],
  });
});

test("it becomes a need once, and remembers which", async () => {
  const { worker, doctor } = people;
  const consultId = await asked(worker);
  const sent = { ...SHOWN, goals: "", postcode: null, isProfileOpen: false };
  const written = {
    ...{ consultId, formKey: randomUUID() },
    sent: { ...sent, residence: "registered" as const, wishedStart: null },
  };
  await expect(writeNeedFromConsult(doctor.actor, written, ASKED)).rejects.toThrow("Missing");
  const outcome = await writeNeedFromConsult(worker.actor, written, ASKED);
  expect(outcome).toMatchObject({ ok: true });
  const { needId } = await getConsult(worker.actor, consultId, ASKED);
  expect(needId).toBe(written.formKey);
});

test("what is late is told to who is asked, then to who asked, then to the lead", async () => {
  const { worker, manager, lead } = people;
  await asked(worker);
  await run(database.admin, "update consult_question set due_on = '2026-12-18'");
  const tell = (day: string) =>
    raiseLate(theSystem("referrals"), new Date(`${day}T10:00:00+01:00`));
  const late = async (one: Account) =>
    (await newsOf(one)).filter((news) => news.startsWith("consult-late")).length;
  for (const day of ["2026-12-18", "2026-12-19", "2026-12-21"]) await tell(day);
  expect([await late(manager), await late(worker), await late(lead)]).toEqual([1, 0, 0]);
  for (const day of ["2026-12-23", "2026-12-24"]) await tell(day);
  expect([await late(manager), await late(worker), await late(lead)]).toEqual([2, 1, 0]);
  for (const day of ["2026-12-30", "2027-01-15"]) await tell(day);
  expect([await late(manager), await late(worker), await late(lead)]).toEqual([2, 1, 1]);
});

test("P-40: its words go after the answer, and the row after two years", async () => {
  const { worker, manager } = people;
  const id = await asked(worker, { question: "canary" });
  await answerConsult(manager.actor, { id, answer: "canary" }, ASKED);
  const after = (days: number) => new Date(ASKED.getTime() + days * 24 * 60 * 60_000);
  const text = async () =>
    JSON.stringify((await run(database.admin, "select * from consult_question")).rows);
  await wipeWords(theSystem("wipe"), after(29));
  expect(await text()).toContain("canary");
  await wipeWords(theSystem("wipe"), after(31));
  expect(await text()).not.toContain("canary");
  expect(await text()).toContain("p01");
  await wipeWords(theSystem("wipe"), after(740));
  expect(await text()).toBe("[]");
});
