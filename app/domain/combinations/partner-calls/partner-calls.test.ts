import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, agreed, type Side, SPENT_ON } from "~test/factories/budgets";
import { aRegisterRegion } from "~test/factories/registers";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { readCall } from "./call-terms";
import { acceptReply, closeCall, declineReply } from "./choose-partner.server";
import { listCalls } from "./list-calls.server";
import {
  type CallMove,
  type CallState,
  partnerCall,
  partnerReply,
  type ReplyMove,
  type ReplyState,
} from "./partner-call";
import { placeCall } from "./place-call.server";
import { replyToCall, withdrawReply } from "./reply-to-call.server";
import { tendCalls } from "./tend-calls.server";
import { getCombinationDesk } from "../membership/get-combination-desk.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { after } from "~/domain/kernel/state-machine";

const database = aDatabase();
const world = aBudgetWorld();
const actorOf = (side: Side) => world.people[side].actor;
const refused = (...codes: string[]) => ({ ok: false, refusals: codes.map((code) => ({ code })) });

const SOUGHT = {
  ...{ name: "Samen Sterk", segment: "seg-b", targetGroup: "Jongeren met trauma" },
  ...{ municipalities: ["0405"], sought: "Wij zoeken verslavingszorg." },
  until: dayNumber("2026-12-31"),
};
const place = (side: Side, more = {}, { key = randomUUID(), combination = "" } = {}) =>
  placeCall(actorOf(side), { key, combination, sent: { ...SOUGHT, ...more } }, SPENT_ON);
const reply = (side: Side, callId: string, motivation = "Wij kunnen dat.", now = SPENT_ON) =>
  replyToCall(actorOf(side), { callId, motivation }, now);
async function replyOf(side: Side, callId: string): Promise<string> {
  const providerId = actorOf(side).supplierIds[0]!;
  return (await db.partnerReply.findFirstOrThrow({ where: { callId, providerId } })).id;
}

test("what is open expires or is closed; a reply is decided once", () => {
  const moves = [...(["expire", "close"] as CallMove[])];
  const made = (Object.keys(partnerCall) as CallState[]).flatMap((state) =>
    moves.flatMap((move) => (after(partnerCall, state, move) ? [`${state} ${move}`] : [])),
  );
  expect(made).toEqual(["open expire", "open close", "expired close"]);
  const replyMoves: ReplyMove[] = ["accept", "decline", "withdraw", "lapse"];
  const decided = (Object.keys(partnerReply) as ReplyState[]).flatMap((state) =>
    replyMoves.flatMap((move) => (after(partnerReply, state, move) ? [`${state} ${move}`] : [])),
  );
  expect(decided).toEqual(replyMoves.map((move) => `sent ${move}`));
});

test("a call says what is sought, of nobody, until a day", async () => {
  expect(
    await place("stranger", {
      ...{ name: " ", segment: "seg-x", targetGroup: "Voor mevrouw Jansen", municipalities: [] },
      ...{ sought: "Bel 0612345678", until: dayNumber("2026-11-26") },
    }),
  ).toMatchObject({
    refusals: [
      { code: "partner.no-name", field: "naam" },
      { code: "partner.no-segment", field: "segment" },
      { code: "partner.names-a-person", field: "doelgroep" },
      { code: "partner.no-place", field: "gemeente" },
      { code: "partner.names-a-person", field: "gezocht" },
      { code: "partner.no-day", field: "tot" },
    ],
  });
  expect(await place("stranger", {}, { combination: "c01" })).toMatchObject({
    refusals: [{ code: "partner.not-led", field: "combinatie" }],
  });
  await expect(place("desk")).rejects.toThrow("Not allowed");
  const key = randomUUID();
  expect([await place("stranger", {}, { key }), await place("stranger", {}, { key })]).toEqual([
    { ok: true, value: key },
    { ok: true, value: key },
  ]);
  for (let n = 1; n < 5; n += 1) valueOf(await place("stranger"));
  expect(await place("stranger")).toMatchObject(refused("partner.too-many"));
  const { own } = await listCalls(actorOf("stranger"), SPENT_ON);
  for (const { id } of own) valueOf(await closeCall(actorOf("stranger"), id, SPENT_ON));
});

test("a region without segments asks for none", () => {
  const { municipalities } = aRegisterRegion();
  const read = readCall(
    { ...SOUGHT, segment: "" },
    { segments: [], municipalities },
    dayAt(SPENT_ON),
  );
  expect(read).toMatchObject({ ok: true, value: { segment: null } });
});

test("US33: who replied and is accepted forms a combination with the caller, which leads", async () => {
  const id = valueOf(await place("stranger"));
  const { open } = await listCalls(actorOf("lead"), SPENT_ON);
  expect(open.map((one) => [one.id, one.caller.code, one.own])).toEqual([[id, "p004", null]]);
  expect(await reply("stranger", id)).toMatchObject(refused("partner.own-call"));
  expect(await reply("lead", id, "Vraag naar dhr. Vis")).toMatchObject({
    refusals: [{ code: "partner.names-a-person", field: "motivatie" }],
  });
  valueOf(await reply("lead", id));
  expect(await newsOf(world.people.stranger)).toContain("partner-replied");
  expect(await reply("lead", id)).toMatchObject(refused("partner.replied-already"));
  valueOf(await withdrawReply(actorOf("lead"), id));
  valueOf(await reply("lead", id, "Toch wel."));
  for (const side of ["second", "third"] as const) valueOf(await reply(side, id));
  // A reply is between the two, and who decides is the caller.
  const [seen] = (await listCalls(actorOf("second"), SPENT_ON)).open;
  expect(seen).toMatchObject({ own: { code: "p002" } });
  expect(
    JSON.stringify(seen, (_, value) => (typeof value === "bigint" ? "" : value) as string),
  ).not.toContain("Toch wel");
  const replyId = (
    await db.partnerReply.findFirstOrThrow({ where: { callId: id, motivation: "Toch wel." } })
  ).id;
  const chosen = { callId: id, replyId };
  await expect(acceptReply(actorOf("second"), chosen)).rejects.toThrow("Missing");
  await expect(closeCall(actorOf("second"), id)).rejects.toThrow("Missing");
  await expect(
    acceptReply(actorOf("stranger"), { callId: id, replyId: randomUUID() }),
  ).rejects.toThrow("Missing");

  // Pressed twice at once: one combination.
  const both = await Promise.all([
    acceptReply(actorOf("stranger"), chosen, SPENT_ON),
    acceptReply(actorOf("stranger"), chosen, SPENT_ON),
  ]);
  const code = both.flatMap((one) => (one.ok ? [one.value] : []));
  expect(code).toHaveLength(1);
  expect(await newsOf(world.people.lead)).toContain("partner-reply-decided");
  const desk = await getCombinationDesk(actorOf("lead"), code[0]!, SPENT_ON);
  expect(desk).toMatchObject({ state: "forming", name: "Samen Sterk" });
  const membersNow = async () =>
    (await getCombinationDesk(actorOf("lead"), code[0]!, SPENT_ON)).members
      .map((one) => `${one.code} ${one.isLead}`)
      .toSorted();
  expect(await membersNow()).toEqual(["p001 false", "p004 true"]);
  // The next joins the same one, while nothing was agreed on.
  const next = { callId: id, replyId: await replyOf("second", id) };
  expect(valueOf(await acceptReply(actorOf("stranger"), next, SPENT_ON))).toBe(code[0]);
  expect(await membersNow()).toEqual(["p001 false", "p002 false", "p004 true"]);
  // Nobody is sought any more: who waits hears it.
  valueOf(await closeCall(actorOf("stranger"), id, SPENT_ON));
  expect(await newsOf(world.people.third)).toContain("partner-reply-decided");
  const late = { callId: id, replyId: await replyOf("third", id) };
  expect(await declineReply(actorOf("stranger"), late)).toMatchObject(
    refused("partner.decided-already"),
  );
  expect(await reply("third", id)).toMatchObject(refused("partner.call-over"));
});

test("where terms were agreed on, who is accepted is asked, and reads them first", async () => {
  await agreed(world);
  const id = valueOf(await place("lead", {}, { combination: "c01" }));
  valueOf(await reply("stranger", id));
  const chosen = { callId: id, replyId: await replyOf("stranger", id) };
  expect(valueOf(await acceptReply(actorOf("lead"), chosen, SPENT_ON))).toBe("c01");
  expect(await newsOf(world.people.stranger)).toContain("combination-invited");
  const desk = await getCombinationDesk(actorOf("stranger"), "c01", SPENT_ON);
  expect(desk.members.map((one) => one.code).toSorted()).toEqual(["p001", "p002", "p003"]);
  expect(desk.state).toBe("published");
  // Nor when what was agreed on is being changed: there are terms, books and help.
  await run(database.admin, "update combination set state = 'forming' where supplier_id = $1", [
    world.combinationId,
  ]);
  await run(database.admin, "delete from combination_invitation");
  const again = valueOf(await place("lead", {}, { combination: "c01" }));
  valueOf(await reply("stranger", again));
  const next = { callId: again, replyId: await replyOf("stranger", again) };
  expect(valueOf(await acceptReply(actorOf("lead"), next, SPENT_ON))).toBe("c01");
  const { members, invited } = await getCombinationDesk(actorOf("lead"), "c01", SPENT_ON);
  expect(members.map((one) => one.code).toSorted()).toEqual(["p001", "p002", "p003"]);
  expect(invited).toHaveLength(1);
});

test("after its day nobody replies, and the caller still chooses", async () => {
  const id = valueOf(await place("second", { until: dayNumber("2026-11-27") }));
  valueOf(await reply("third", id));
  const tomorrow = new Date("2026-11-28T08:00:00+01:00");
  // Before the job came by, and after.
  expect(await reply("lead", id, "Wij ook.", tomorrow)).toMatchObject(refused("partner.call-over"));
  await tendCalls(theSystem("test"), new Date("2026-11-27T23:00:00+01:00"));
  expect(await db.partnerCall.findUnique({ where: { id } })).toMatchObject({ state: "open" });
  await tendCalls(theSystem("test"), tomorrow);
  await tendCalls(theSystem("test"), tomorrow);
  expect(await db.partnerCall.findUnique({ where: { id } })).toMatchObject({ state: "expired" });
  const told = (await newsOf(world.people.second)).filter((kind) => kind === "partner-call-over");
  expect(told).toHaveLength(1);
  expect((await listCalls(actorOf("lead"), tomorrow)).open.map((one) => one.id)).not.toContain(id);
  expect((await listCalls(actorOf("third"), tomorrow)).open.map((one) => one.id)).toContain(id);
  const chosen = { callId: id, replyId: await replyOf("third", id) };
  expect(await acceptReply(actorOf("second"), chosen, tomorrow)).toMatchObject({ ok: true });
});
