/** What the sender does with a request after it was sent. */
import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import type { AvailabilityState } from "./availability";
import { closeRequest } from "./close-requests.server";
import { enterAnswer } from "./enter-answer.server";
import { replyToQuestion } from "./reply-to-question.server";
import { listSentRequests } from "./sent-requests.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf } from "~/domain/kernel/day";

const database = aDatabase();
const NOW = new Date("2026-11-26T10:00:00+01:00");

let worker: Account;
let colleague: Account;
let doctor: Account;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now: NOW });
  expect(brought).toMatchObject({ ok: true });
  worker = await anAccount({ municipalities: ["0405"] });
  colleague = await anAccount({ organisationId: worker.organisationId });
  doctor = await anAccount({ kind: "practice", roles: ["general-practitioner"] });
});

beforeEach(async () => {
  await run(database.admin, "delete from need");
  await run(database.admin, "delete from outbox_message");
});

/** A request in a state, of a need that is there. */
async function asked(state: AvailabilityState): Promise<{ id: string; needId: string }> {
  const place = await db.offerPlace.findFirstOrThrow({
    where: { offer: { code: "o2" } },
    include: { offer: true },
  });
  const { organisationId, userId: ownerId } = worker;
  const isYes = state === "answered" || state === "lapsed" || state === "chosen";
  return derive(async (tx) => {
    const { id: needId } = await tx.need.create({
      data: {
        ...{ organisationId, ownerId, route: "access", law: "jeugdwet", ageBand: "4-11" },
        ...{ municipality: "0405", residence: "registered", urgency: "normal" },
        ...{ createdAt: NOW, changedAt: NOW, dueOn: dateOf("2026-12-10") },
      },
    });
    const { id } = await tx.availabilityRequest.create({
      data: {
        ...{ needId, organisationId, ownerId, state, sentAt: NOW, sentBy: ownerId },
        ...{ supplierId: place.offer.supplierId, offerPlaceId: place.id, shown: {} },
        declared: { status: "open", weeksToStart: 4, asOf: "2026-11-01" },
        dueOn: ["refused", "closed", "fulfilled"].includes(state) ? null : dateOf("2026-11-30"),
        ...(isYes && { startsOn: dateOf("2026-12-20"), holdsUntil: dateOf("2026-12-04") }),
        ...(state === "refused" && { refusalCode: "full" }),
        question: state === "question" ? "Is er vervoer?" : "",
      },
    });
    return { id, needId };
  });
}

const found = async (needId: string) => (await listSentRequests(worker.actor, needId, NOW))[0]!;
const entries = async () =>
  (await db.availabilityEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("a question is answered once by anybody of the organisation, and the supplier hears of it", async () => {
  const { id, needId } = await asked("question");
  expect(await replyToQuestion(colleague.actor, { id, reply: " Ja. " }, NOW)).toMatchObject({
    ok: true,
  });
  expect(await found(needId)).toMatchObject({ state: "open", reply: "Ja.", dueOn: "2026-11-30" });
  expect(await entries()).toEqual(["reply"]);
  expect(await db.outboxMessage.findMany()).toMatchObject([
    { type: "availability.replied", payload: { requestIds: [id] } },
  ]);
  expect(await replyToQuestion(worker.actor, { id, reply: "Nog iets." }, NOW)).toMatchObject({
    refusals: [{ code: "availability.moved", conflict: true }],
  });
});

test("an answer that says who it is about is refused", async () => {
  const { id, needId } = await asked("question");
  const outcome = await replyToQuestion(worker.actor, { id, reply: "Bel moeder Jansen" }, NOW);
  expect(outcome).toMatchObject({ refusals: [{ code: "referral.names-a-person" }] });
  expect(await replyToQuestion(worker.actor, { id, reply: " " }, NOW)).toMatchObject({
    refusals: [{ code: "availability.no-reply" }],
  });
  expect(await found(needId)).toMatchObject({ state: "question", reply: "" });
});

test.each([
  ["open", ["answer"]],
  ["question", ["reply", "answer"]],
  ["lapsed", ["answer"]],
  ["expired", ["answer"]],
  ["answered", ["revise"]],
  ["refused", ["revise"]],
] as const)("a spoken yes is written down where it was %s", async (state, acts) => {
  const { id, needId } = await asked(state);
  const yes = { id, startsOn: "2027-01-11", refusalCode: null };
  expect(await enterAnswer(worker.actor, yes, NOW)).toMatchObject({ ok: true });
  expect(await found(needId)).toMatchObject({
    ...{ state: "answered", startsOn: "2027-01-11", holdsUntil: "2026-12-10", isSpoken: true },
    ...{ isLate: state === "expired", refusalCode: null, dueOn: "2026-12-03" },
  });
  expect(await entries()).toEqual(acts);
});

test("a spoken no has a reason of the region, and only where a no is possible", async () => {
  const { id, needId } = await asked("open");
  const no = (refusalCode: string) =>
    enterAnswer(worker.actor, { id, startsOn: null, refusalCode }, NOW);
  expect(await no("too-expensive")).toMatchObject({
    refusals: [{ code: "availability.no-reason" }],
  });
  expect(await no("full")).toMatchObject({ ok: true });
  expect(await found(needId)).toMatchObject({ state: "refused", refusalCode: "full", dueOn: null });
  const { id: yes } = await asked("answered");
  const late = { id: yes, startsOn: null, refusalCode: "full" };
  expect(await enterAnswer(worker.actor, late, NOW)).toMatchObject({
    refusals: [{ code: "availability.moved", conflict: true }],
  });
});

test("a spoken answer says something, and no day that has passed", async () => {
  const { id } = await asked("open");
  const said = (startsOn: string | null) =>
    enterAnswer(worker.actor, { id, startsOn, refusalCode: null }, NOW);
  expect(await said(null)).toMatchObject({ refusals: [{ code: "availability.no-answer" }] });
  expect(await said("2026-11-25")).toMatchObject({
    refusals: [{ code: "availability.day-in-the-past" }],
  });
});

test.each(["chosen", "closed"] as const)(
  "where it is %s nothing is answered, written down or taken back",
  async (state) => {
    const { id, needId } = await asked(state);
    const moved = { refusals: [{ code: "availability.moved", conflict: true }] };
    const yes = { id, startsOn: "2027-01-11", refusalCode: null };
    expect(await enterAnswer(worker.actor, yes, NOW)).toMatchObject(moved);
    expect(await replyToQuestion(worker.actor, { id, reply: "Ja." }, NOW)).toMatchObject(moved);
    expect(await closeRequest(worker.actor, id, NOW)).toMatchObject(moved);
    expect(await entries()).toEqual([]);
    expect((await found(needId)).isSpoken).toBe(false);
  },
);

test("of two who answer at once one does", async () => {
  const { id } = await asked("question");
  const all = await Promise.all(
    Array.from({ length: 10 }, () => replyToQuestion(worker.actor, { id, reply: "Ja." }, NOW)),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await entries()).toEqual(["reply"]);
});

test("another organisation finds none of it", async () => {
  const { id } = await asked("question");
  const reply = replyToQuestion(doctor.actor, { id, reply: "Ja." }, NOW);
  await expect(reply).rejects.toThrow("Missing: availability");
  const yes = { id, startsOn: "2027-01-11", refusalCode: null };
  await expect(enterAnswer(doctor.actor, yes, NOW)).rejects.toThrow("Missing: availability");
});
