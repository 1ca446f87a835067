import { expect, test } from "vitest";

import { aReferralRegion, aRequest, ASKED, type RequestRow } from "~test/factories/needs";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import type { SentYes } from "./answer";
import { answerRequest, type SentAnswer } from "./answer-request.server";
import { availability, AVAILABILITY_STATES } from "./availability";
import { getReceived, listReceived } from "./received-requests.server";
import { replyToQuestion } from "./reply-to-question.server";
import { db } from "~/db/read.server";
import { after } from "~/domain/kernel/state-machine";

const database = aDatabase();
const people = aReferralRegion(database, { intensitySetBy: { jeugdwet: "provider-proposes" } });

const sql = async (statement: string) => (await run(database.admin, statement)).rows as object[];
const asked = (more: Partial<RequestRow> = {}) => aRequest({ by: people.worker, ...more });
const row = (id: string) => db.availabilityRequest.findUniqueOrThrow({ where: { id } });

const YES: SentYes = {
  ...{ act: "answer", how: "as-declared", startsOn: "", holdsUntil: "" },
  ...{ intensity: "", remark: "" },
};
const say = (id: string, answer: Partial<SentAnswer> = {}, now = ASKED) =>
  answerRequest(people.manager.actor, { ...YES, ...answer, id } as SentAnswer, now);

test("one tap says yes as declared, holds fourteen days and confirms the waiting time", async () => {
  const { id, offerPlaceId } = await asked();
  expect(await say(id)).toEqual({ ok: true, value: { state: "answered", isConfirmed: true } });
  expect(await row(id)).toMatchObject({
    ...{ state: "answered", answerKind: "as-declared", isLate: false, version: 2 },
    ...{ startsOn: new Date("2026-12-24"), holdsUntil: new Date("2026-12-10") },
    // By then the sender chooses.
    dueOn: new Date("2026-12-03"),
    answeredBy: people.manager.userId,
  });
  const [newest] = await db.waitingDeclaration.findMany({
    where: { offerPlaceId },
    orderBy: { id: "desc" },
  });
  expect(newest).toMatchObject({ weeksToStart: 4, asOf: new Date("2026-11-26"), byLink: false });
  expect(await newsOf(people.worker)).toEqual(["availability-answered"]);
  expect(await newsOf(people.colleague)).toEqual([]);
  expect(await sql("select act, side from availability_entry order by id")).toEqual([
    { act: "send", side: "sender" },
    { act: "answer", side: "supplier" },
  ]);
});

test("a wait that was changed since is not confirmed, and what was not declared is no yes", async () => {
  const { id } = await asked({ declared: { weeksToStart: 9 } });
  expect(await say(id)).toMatchObject({ value: { isConfirmed: false } });
  const other = await asked({ declared: { weeksToStart: null } });
  expect(await say(other.id)).toMatchObject({
    refusals: [{ code: "availability.nothing-declared" }],
  });
  const full = await asked({ declared: { status: "full" } });
  expect(await say(full.id)).toMatchObject({
    refusals: [{ code: "availability.nothing-declared" }],
  });
});

test.each<[Partial<SentAnswer>, string]>([
  [{ how: "date", startsOn: "2026-11-25" }, "availability.start-outside"],
  [{ how: "date", startsOn: "2029-01-01" }, "availability.start-outside"],
  [{ how: "date", startsOn: "morgen" }, "availability.start-outside"],
  [{ holdsUntil: "2026-11-25" }, "availability.hold-outside"],
  [{ holdsUntil: "2027-01-08" }, "availability.hold-outside"],
  [{ remark: "Bel 06-12345678" }, "remark.phone"],
  [{ remark: "Zijn moeder Jansen kent ons" }, "referral.names-a-person"],
  [{ remark: "x".repeat(281) }, "referral.text-too-long"],
  [{ intensity: "wmo-b" }, "availability.no-such-intensity"],
  [{ act: "promise", on: "2026-11-26" }, "availability.promise-outside"],
  [{ act: "promise", on: "2026-11-28" }, "availability.promise-outside"],
  [{ act: "promise", on: "2026-12-03" }, "availability.promise-outside"],
  [{ act: "ask", question: " " }, "availability.no-question"],
  [{ act: "ask", question: "Is het 123456782?" }, "remark.citizen-number"],
  [{ act: "refuse", reason: "known-conflict", whoCan: "" }, "availability.no-reason"],
  [{ act: "refuse", reason: "price", whoCan: "" }, "availability.no-reason"],
  [{ act: "refuse", reason: "full", whoCan: "Vraag J. van Dijk" }, "referral.names-a-person"],
])("%j is refused: %s", async (answer, code) => {
  const { id } = await asked();
  const whole = { reason: "full", whoCan: "", ...answer } as Partial<SentAnswer>;
  expect(await say(id, whole)).toMatchObject({ ok: false, refusals: [{ code }] });
  expect(await row(id)).toMatchObject({ state: "open", version: 1 });
});

test("a day on which it is decided, one question and then the telephone, and a no with a reason", async () => {
  const { id } = await asked();
  expect(await say(id, { act: "promise", on: "2026-12-02" })).toMatchObject({
    value: { state: "open" },
  });
  expect(await row(id)).toMatchObject({ dueOn: new Date("2026-12-02") });
  expect(await say(id, { act: "ask", question: "Is vervoer nodig?" })).toMatchObject({
    value: { state: "question" },
  });
  const reply = { id, reply: "Ja, heen en terug." };
  expect(await replyToQuestion(people.worker.actor, reply, ASKED)).toMatchObject({ ok: true });
  // The day that was promised before is over.
  expect(await row(id)).toMatchObject({ promisedOn: null, dueOn: new Date("2026-11-30") });
  expect(await say(id, { act: "ask", question: "En hoe ver?" })).toMatchObject({
    refusals: [{ code: "availability.asked-already", conflict: true }],
  });
  expect((await getReceived(people.manager.actor, id, ASKED)).moves).toEqual([
    ...["answer", "promise", "refuse"],
  ]);
  const no = { act: "refuse", reason: "full", remark: "", whoCan: "Het Lage Land" } as const;
  expect(await say(id, no)).toMatchObject({ value: { state: "refused" } });
  expect(await row(id)).toMatchObject({
    refusalCode: "full",
    dueOn: null,
    whoCan: "Het Lage Land",
  });
  // A no can be taken back.
  expect(await say(id, { act: "revise" })).toMatchObject({ value: { state: "answered" } });
  expect(await row(id)).toMatchObject({ refusalCode: null, whoCan: "" });
});

test("I12: for youth the supplier proposes the intensity with its yes; under the Wmo it never does", async () => {
  const youth = await asked();
  expect(await say(youth.id, { intensity: "jw-licht" })).toMatchObject({ ok: true });
  expect(await row(youth.id)).toMatchObject({ intensity: "jw-licht" });
  const wmo = await asked({ shown: { law: "wmo", intensity: "wmo-b" } });
  expect(await say(wmo.id, { intensity: "jw-licht" })).toMatchObject({
    refusals: [{ code: "availability.intensity-is-set" }],
  });
});

test("an answer to a request that expired is taken, and says that it is late", async () => {
  const { id } = await asked({ state: "expired" });
  expect(await say(id)).toMatchObject({ value: { state: "answered" } });
  expect(await row(id)).toMatchObject({ isLate: true });
});

const MOVES = [
  ...[{ act: "answer" }, { act: "revise" }, { act: "promise", on: "2026-12-01" }],
  ...[
    { act: "ask", question: "Is vervoer nodig?" },
    { act: "refuse", reason: "full", whoCan: "" },
  ],
] as Partial<SentAnswer>[];

test.each(AVAILABILITY_STATES)("from %s only the moves of the table are taken", async (state) => {
  for (const answer of MOVES) {
    const { id } = await asked({ state });
    const outcome = await say(id, answer);
    const to = after(availability, state, answer.act as "answer");
    if (to) expect(outcome).toMatchObject({ ok: true, value: { state: to } });
    else expect(outcome).toMatchObject({ refusals: [{ conflict: true }] });
  }
});

test("of twenty who say yes to one request at once, one does; the others are told", async () => {
  const requests = await Promise.all([asked(), asked(), asked(), asked()]);
  const said = await Promise.all(
    requests.flatMap(({ id }) => Array.from({ length: 5 }, () => say(id))),
  );
  expect(said.filter(({ ok }) => ok)).toHaveLength(4);
  const refused = said.filter((one) => !one.ok);
  for (const one of refused)
    expect(one).toEqual({
      ok: false,
      refusals: [{ code: "availability.moved-already", conflict: true }],
    });
  expect(
    await sql("select count(*)::int as n from availability_entry where act = 'answer'"),
  ).toEqual([{ n: 4 }]);
});

test("two who change an answer at once, or from an old page: one does", async () => {
  const { id } = await asked({ state: "answered" });
  const later = { act: "revise", how: "date", startsOn: "2027-01-11" } as const;
  const said = await Promise.all([say(id, later), say(id, later)]);
  expect(said.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await say(id, { ...later, seen: 1 })).toMatchObject({ refusals: [{ conflict: true }] });
});

test("who is not its supplier finds nothing; who may not answer is turned away", async () => {
  const { id } = await asked();
  const by = (who: keyof typeof people) => answerRequest(people[who].actor, { ...YES, id }, ASKED);
  await expect(by("other")).rejects.toThrow("Missing: availability-request");
  await expect(getReceived(people.other.actor, id)).rejects.toThrow(
    "Missing: availability-request",
  );
  await expect(getReceived(people.manager.actor, "x")).rejects.toThrow("Missing");
  await expect(by("editor")).rejects.toThrow("Not allowed: availability.answer");
  await expect(by("worker")).rejects.toThrow("Not allowed: availability.answer");
});

test("both members of a combination can answer for it", async () => {
  const { id } = await asked({ offer: "o3" });
  expect(await getReceived(people.other.actor, id)).toMatchObject({ supplier: "Samen Verder" });
  const yes = { how: "date", startsOn: "2026-12-14" } as const;
  expect(await say(id, yes)).toMatchObject({ value: { state: "answered" } });
});

test("the inbox has what waits first, and shows no person and no postcode", async () => {
  const { id } = await asked({ now: new Date("2026-11-20T10:00:00+01:00") });
  await asked({ state: "answered" });
  await asked({ state: "closed" });
  const open = await asked();
  const list = (box: "wacht" | "te-laat" | "veranderd" | "beantwoord" | "alles") =>
    listReceived(people.manager.actor, { box, page: 1 }, ASKED);
  const { lines, counts } = await list("wacht");
  expect(lines.map((line) => [line.id, line.isLate])).toEqual([
    [id, true],
    [open.id, false],
  ]);
  expect(counts).toEqual({ wacht: 2, "te-laat": 1, veranderd: 1, beantwoord: 1, alles: 4 });
  expect((await list("te-laat")).lines.map((line) => line.id)).toEqual([id]);
  const seen = JSON.stringify([await list("alles"), await getReceived(people.manager.actor, id)]);
  for (const secret of ["Anna", people.worker.userId, "postcode"])
    expect(seen).not.toContain(secret);
});

test("the audit holds no word of what was said", async () => {
  const { id } = await asked();
  await say(id, { act: "ask", question: "Is er een zonnebloem nodig?" });
  const kept = await sql(
    "select details::text from audit_entry union select facts::text from mail_letter",
  );
  expect(JSON.stringify(kept)).not.toContain("zonnebloem");
});
