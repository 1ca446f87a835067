import { beforeEach, expect, test } from "vitest";

import { aReferralRegion, type Asked, aRequest, ASKED } from "~test/factories/needs";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import type { SentAnswer } from "./answer-request.server";
import { answerByLink, getLinkedRequest } from "./request-by-link.server";
import { requestToken } from "./request-link.server";
import { tellSupplier } from "./tell-parties.server";
import { availabilityAsked, availabilityClosed } from "../events";
import { derive } from "~/db/derive.server";
import { announce, deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";
import { subscriptions } from "~/jobs/subscriptions.server";

const database = aDatabase();
const people = aReferralRegion(database);

let asked: Asked;
let token: string;

beforeEach(async () => {
  asked = await aRequest({ by: people.worker });
  token = (await requestToken(`${asked.id}/${people.manager.userId}`))!;
});

const YES = {
  ...{ act: "answer", how: "as-declared", startsOn: "", holdsUntil: "" },
  ...{ intensity: "", remark: "" },
} as SentAnswer;
const say = (answer: Partial<SentAnswer> = {}, now = ASKED, by = token) =>
  answerByLink(aVisitor(), { token: by, answer: { ...YES, ...answer } as SentAnswer }, now);
const bytesOf = (text: string) => Buffer.from(text, "base64url");
const daysLater = (days: number) => new Date(ASKED.getTime() + days * 86_400_000);

test("the link answers once, under the name of who got the letter, and confirms the wait by link", async () => {
  expect(token).toMatch(/^[\w-]{43}$/);
  const page = await getLinkedRequest(token, ASKED);
  expect(page).toMatchObject({ state: "open", request: { moves: ["answer", "refuse"] } });
  expect(await say()).toEqual({ ok: true, value: { state: "answered", isConfirmed: true } });
  const row = await db.availabilityRequest.findUniqueOrThrow({ where: { id: asked.id } });
  expect(row).toMatchObject({ state: "answered", answeredBy: people.manager.userId });
  const [entry] = await db.availabilityEntry.findMany({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ act: "answer", by: "link", side: "supplier" });
  const [declared] = await db.waitingDeclaration.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(declared).toMatchObject({ byLink: true });
  expect(await getLinkedRequest(token, ASKED)).toMatchObject({ state: "answered" });
  expect(await say()).toMatchObject({ ok: false, refusals: [{ conflict: true }] });
});

test("looking changes nothing, and twenty presses are one answer", async () => {
  for (let n = 0; n < 3; n++) await getLinkedRequest(token, ASKED);
  expect(await db.availabilityEntry.count()).toBe(1);
  const said = await Promise.all(Array.from({ length: 20 }, () => say()));
  expect(said.filter(({ ok }) => ok)).toHaveLength(1);
});

test("after the sender answered, the same link works again", async () => {
  await run(
    database.admin,
    "update availability_request set state = 'question', question = 'Hoe?'",
  );
  expect(await getLinkedRequest(token, ASKED)).toMatchObject({ state: "answered" });
  await run(database.admin, "update availability_request set state = 'open', reply = 'Zo.'");
  await run(
    database.admin,
    `insert into availability_entry (request_id, at, by, side, act)
     values ('${asked.id}', '2026-12-04T10:00:00Z', 'x', 'sender', 'reply')`,
  );
  expect(await getLinkedRequest(token, daysLater(20))).toMatchObject({ state: "open" });
  expect(await getLinkedRequest(token, daysLater(23))).toEqual({ state: "over" });
});

test("nothing is asked or promised by the link, and it ends with the request or after fourteen days", async () => {
  for (const act of ["ask", "promise", "revise"] as const)
    expect(await say({ act, question: "Hoe?", on: "2026-12-01" } as Partial<SentAnswer>)).toEqual({
      ok: false,
      refusals: [{ code: "availability.not-by-link", conflict: true }],
    });
  expect(await getLinkedRequest(token, daysLater(14))).toMatchObject({ state: "open" });
  expect(await getLinkedRequest(token, daysLater(15))).toEqual({ state: "over" });
  expect(await say({}, daysLater(15))).toMatchObject({
    refusals: [{ code: "availability.link-over" }],
  });
  await run(database.admin, "update availability_request set state = 'closed', due_on = null");
  expect(await getLinkedRequest(token, ASKED)).toEqual({ state: "over" });
  expect(await requestToken(`${asked.id}/${people.manager.userId}`)).toBeNull();
});

test("a link of another, a changed one and one of who left open nothing", async () => {
  const strange = [
    (await requestToken(`${asked.id}/${people.other.userId}`))!,
    (await requestToken(`${asked.id}/${people.editor.userId}`))!,
    ...["", "x", `${token.slice(0, -2)}AA`, "A".repeat(43), "_".repeat(43)],
  ];
  for (const one of strange) expect(await getLinkedRequest(one, ASKED)).toEqual({ state: "over" });
  const other = await aRequest({ by: people.worker });
  const swapped = (await requestToken(`${other.id}/${people.manager.userId}`))!;
  const [head, proof] = [bytesOf(swapped).subarray(0, 4), bytesOf(token).subarray(4)];
  const mixed = Buffer.concat([head, proof]).toString("base64url");
  expect(await getLinkedRequest(mixed, ASKED)).toEqual({ state: "over" });
  const leave = `update account_user set disabled_at = now() where id = '${people.second.userId}'`;
  const second = (await requestToken(`${asked.id}/${people.second.userId}`))!;
  expect(await getLinkedRequest(second, ASKED)).toMatchObject({ state: "open" });
  await run(database.admin, leave);
  expect(await getLinkedRequest(second, ASKED)).toEqual({ state: "over" });
  await run(database.admin, "update account_user set disabled_at = null");
});

test("each manager of the supplier gets a letter of its own, by its own choice, that says nothing more", async () => {
  await run(
    database.admin,
    `insert into notification_choice (user_id, kind, delivery)
     values ('${people.second.userId}', 'availability-asked', 'never')`,
  );
  await derive((tx) => announce(tx, [availabilityAsked([asked.id])]));
  await deliver(subscriptions);
  expect(await newsOf(people.manager)).toEqual(["availability-asked"]);
  expect(await newsOf(people.second)).toEqual(["availability-asked"]);
  expect(await newsOf(people.editor)).toEqual([]);
  const letters = await db.mailLetter.findMany();
  expect(letters.map(({ kind, userId, facts }) => ({ kind, userId, facts }))).toEqual([
    {
      ...{ kind: "availability-asked", userId: people.manager.userId },
      facts: {
        ...{ request: `V-${asked.number}`, id: asked.id },
        answer: `${asked.id}/${people.manager.userId}`,
      },
    },
  ]);
  await derive((tx) => announce(tx, [availabilityClosed([asked.id])]));
  await deliver(subscriptions);
  const [closed] = await db.mailLetter.findMany({ where: { kind: "availability-closed" } });
  expect(closed?.facts).toEqual({ request: `V-${asked.number}`, id: asked.id });
});

test("the people of every member hear what their combination is asked", async () => {
  const { id, number, ...rest } = await aRequest({ by: people.worker, offer: "o3" });
  expect(rest.needId).not.toBe(asked.needId);
  const { supplierId } = await db.availabilityRequest.findUniqueOrThrow({ where: { id } });
  const request = { id, number, supplierId };
  await derive((tx) =>
    tellSupplier(tx, { request, kind: "availability-asked", key: "send" }, ASKED),
  );
  expect(await newsOf(people.manager)).toEqual(["availability-asked"]);
  expect(await newsOf(people.other)).toEqual(["availability-asked"]);
  const own = (await requestToken(`${id}/${people.other.userId}`))!;
  expect(await getLinkedRequest(own, ASKED)).toMatchObject({ state: "open" });
});
