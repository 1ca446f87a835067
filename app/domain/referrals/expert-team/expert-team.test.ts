import { expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { anAccount, type Account } from "~test/factories/accounts";
import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";

import { askExpertTeam, withdrawExpertQuestion } from "./ask-expert-team.server";
import type { CaseKey } from "./case-for.server";
import { decideQuestion, type SentDecision } from "./decide-question.server";
import { getExpertQuestion, listExpertQuestions } from "./list-expert-questions.server";
import { listOwnQuestions } from "./own-expert-questions.server";
import { raiseLate } from "../clocks/raise-late.server";
import { wipeWords } from "../keeping/wipe-words.server";
import { closeNeed } from "../needs/close-need.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);
const way = onTheWay(people, database);
const anExpert = () => anAccount({ kind: "region", roles: ["expert"] });
const QUESTION = { reason: "complexity", question: "Hoort dit bij de zware hulp?" };
const sender = (id: string): CaseKey => ({ side: "sender", id });
const supplier = (id: string): CaseKey => ({ side: "supplier", id });
const ask = (by: Account, key: CaseKey, more = {}) =>
  askExpertTeam(by.actor, { ...key, ...QUESTION, ...more }, ASKED);

const waiting = async (expert: Account) => (await listExpertQuestions(expert.actor, ASKED)).waiting;

function decide(expert: Account, id: string, more: Partial<SentDecision> = {}) {
  const decision = { complexity: "high", grounds: "Meer dan één levensgebied.", advice: "" };
  return decideQuestion(expert.actor, { id, ...decision, actBy: "2026-12-10", ...more }, ASKED);
}

const newsOf = async ({ userId }: Account) =>
  (await db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(
    ({ kind, subject }) => `${kind} ${subject.split("/")[0]}`,
  );

test("a need comes before the expert team with a day, without a name, goals or postcode", async () => {
  const { worker, lead } = people;
  const expert = await anExpert();
  const need = await aNeed({ by: worker, note: "Rustig.", postcode: "1621" });
  await run(database.admin, `update need set goals = 'doelen-canary' where id = '${need.id}'`);
  expect(await ask(lead, sender(need.id))).toMatchObject({ ok: true });
  const [found] = await waiting(expert);
  // Thursday the 26th and five workdays.
  expect(found).toMatchObject({ ...QUESTION, dueOn: "2026-12-03", shown: { note: "Rustig." } });
  expect(JSON.stringify(found)).not.toMatch(/canary|1621/);
  expect(await newsOf(expert)).toEqual(["expert-asked expert-question"]);
  expect(await ask(worker, sender(need.id))).toMatchObject({
    refusals: [{ code: "expert-team.asked-already" }],
  });
});

test("a region says itself why a case is put to the team, and which reason asks how complex it is", async () => {
  const { worker } = people;
  const expert = await anExpert();
  const region = await getRegion(ASKED);
  const own = [
    { code: "no-option", name: "Past niet" },
    { code: "school", name: "De school vraagt iets anders", asksComplexity: true },
    { code: "stuck", name: "Vast", until: "2026-11-25" },
  ];
  await saveRegion({ ...region, referral: { ...region.referral!, expertReasons: own } });
  const need = await aNeed({ by: worker });
  for (const reason of ["complexity", "stuck", "intensity"])
    expect(await ask(worker, sender(need.id), { reason })).toMatchObject({
      refusals: [{ code: "expert-team.no-reason" }],
    });
  expect(await ask(worker, sender(need.id), { reason: "school" })).toMatchObject({ ok: true });
  const { id } = (await waiting(expert)).find(({ reason }) => reason === "school")!;
  expect(await decide(expert, id, { complexity: "none" })).toMatchObject({
    refusals: [{ code: "expert-team.no-complexity" }],
  });
  expect(await decide(expert, id)).toMatchObject({ ok: true });
  await saveRegion(region);
});

test("what is written is checked, and something must be asked", async () => {
  const { worker } = people;
  const { id } = await aNeed({ by: worker });
  expect(await ask(worker, sender(id), { reason: "x", question: " " })).toMatchObject({
    refusals: [{ code: "expert-team.no-reason" }, { code: "expert-team.no-question" }],
  });
  const named = await ask(worker, sender(id), { question: "Bel 06 12345678, BSN 123456782." });
  expect(named).toMatchObject({ ok: false, refusals: [{ field: "vraag" }] });
});

test("US25: the expert team decides, both sides read it, and nobody else says a word of it", async () => {
  const { worker, manager, other, colleague, lead, doctor, desk } = people;
  const expert = await anExpert();
  const { id: request, needId } = await aRequest({ by: worker });
  const second = await aRequest({ by: worker, needId, offer: "o2", state: "refused" });
  expect(await ask(manager, supplier(request), { reason: "intensity" })).toMatchObject({
    ok: true,
  });
  const [{ id } = { id: "" }] = await waiting(expert);
  const mayNot = [worker, lead, colleague, doctor, manager, other, desk];
  for (const by of mayNot) {
    await expect(decide(by, id)).rejects.toThrow("complexity.decide");
    await expect(getExpertQuestion(by.actor, id, ASKED)).rejects.toThrow("complexity.decide");
    await expect(listExpertQuestions(by.actor, ASKED)).rejects.toThrow("complexity.decide");
  }
  expect(
    await decide(expert, id, { complexity: "", grounds: "", actBy: "2026-11-25" }),
  ).toMatchObject({
    refusals: [
      { code: "expert-team.no-complexity" },
      { code: "expert-team.no-grounds" },
      { code: "expert-team.no-day" },
    ],
  });
  expect(await decide(expert, id)).toMatchObject({ ok: true });
  expect(await decide(expert, id, { complexity: "low" })).toMatchObject({
    refusals: [{ code: "expert-team.moved-already", conflict: true }],
  });
  for (const [by, key] of [
    [worker, sender(needId)],
    [manager, supplier(request)],
  ] as const) {
    const { questions } = await listOwnQuestions(by.actor, key, ASKED);
    expect(questions[0]!.decision).toMatchObject({ complexity: "high", actBy: "2026-12-10" });
    expect(await newsOf(by)).toContain(`expert-decided ${by === worker ? "need" : "request"}`);
  }
  // A supplier that is out of it hears nothing, and one of others finds nothing.
  expect((await listOwnQuestions(other.actor, supplier(second.id), ASKED)).questions).toEqual([]);
  await expect(listOwnQuestions(other.actor, supplier(request), ASKED)).rejects.toThrow("Missing");
  await expect(listOwnQuestions(doctor.actor, sender(needId), ASKED)).rejects.toThrow("Missing");
});

test("a supplier that was asked reads the outcome, and not what the sender wrote", async () => {
  const { worker, manager } = people;
  const expert = await anExpert();
  const { id: request, needId } = await aRequest({ by: worker });
  await ask(worker, sender(needId), { question: "vraag-canary" });
  const [{ id } = { id: "" }] = await waiting(expert);
  await decide(expert, id);
  const own = await listOwnQuestions(manager.actor, supplier(request), ASKED);
  expect(own.questions).toMatchObject([{ question: null, decision: { complexity: "high" } }]);
  expect(JSON.stringify(own)).not.toContain("canary");
});

test("who asked takes it back, the other side cannot, and it goes with the need", async () => {
  const { worker, manager } = people;
  const expert = await anExpert();
  const { id: request, needId } = await aRequest({ by: worker });
  await ask(worker, sender(needId));
  const notOwn = await withdrawExpertQuestion(manager.actor, supplier(request), ASKED);
  expect(notOwn).toMatchObject({ refusals: [{ code: "expert-team.nothing-waits" }] });
  expect(await withdrawExpertQuestion(worker.actor, sender(needId), ASKED)).toEqual({
    ok: true,
    value: null,
  });
  expect(await waiting(expert)).toEqual([]);
  await ask(worker, sender(needId));
  await closeNeed(worker.actor, { id: needId, reason: "elsewhere" }, ASKED);
  expect(await waiting(expert)).toEqual([]);
  expect(await ask(worker, sender(needId))).toMatchObject({
    refusals: [{ code: "expert-team.case-over" }],
  });
});

test("a question that waits never delays a start", async () => {
  const { worker, manager } = people;
  const id = await way.opened();
  const { rows } = await run(database.admin, `select need_id from referral where id = '${id}'`);
  const { need_id: needId } = rows[0] as { need_id: string };
  expect(await ask(worker, sender(needId))).toMatchObject({ ok: true });
  const delivery = { move: "start" as const, on: dayNumber("2026-11-26"), supplierRef: "" };
  expect(await deliverHelp(manager.actor, { id, delivery }, ASKED)).toMatchObject({ ok: true });
  expect(await way.stateOf(id)).toBe("started");
});

test("what the team leaves is told to it twice, then to whoever has the need, then to the lead", async () => {
  const { worker, lead } = people;
  const expert = await anExpert();
  const { id } = await aNeed({ by: worker });
  await ask(worker, sender(id));
  await run(database.admin, `update expert_question set due_on = '2026-12-18'`);
  await run(database.admin, `update need set due_on = '2027-12-18'`);
  const tell = (day: string) =>
    raiseLate(theSystem("referrals"), new Date(`${day}T10:00:00+01:00`));
  const late = async () =>
    (await newsOf(expert)).filter((one) => one.startsWith("expert-late")).length;
  for (const day of ["2026-12-18", "2026-12-19", "2026-12-21"]) await tell(day);
  expect([await late(), await newsOf(worker)]).toEqual([1, []]);
  for (const day of ["2026-12-23", "2026-12-24"]) await tell(day);
  expect([await late(), await newsOf(worker)]).toEqual([2, ["case-late need"]]);
  for (const day of ["2026-12-30", "2027-01-15"]) await tell(day);
  expect([await late(), await newsOf(lead)]).toEqual([2, ["case-escalated need"]]);
});

test("P-40: its words go with those of the need, and the codes stay", async () => {
  const { worker } = people;
  const expert = await anExpert();
  const { id: needId } = await aNeed({ by: worker, note: "canary" });
  await ask(worker, sender(needId), { question: "canary" });
  const [{ id } = { id: "" }] = await waiting(expert);
  await decide(expert, id, { grounds: "canary", advice: "canary" });
  await closeNeed(worker.actor, { id: needId, reason: "found" }, ASKED);
  const after = (days: number) => new Date(ASKED.getTime() + days * 24 * 60 * 60_000);
  const text = async () =>
    JSON.stringify((await run(database.admin, "select * from expert_question")).rows);
  await wipeWords(theSystem("wipe"), after(29));
  expect(await text()).toContain("canary");
  await wipeWords(theSystem("wipe"), after(31));
  expect(await text()).not.toContain("canary");
  expect(await text()).toContain('"complexity":"high"');
});
