import { expect, test } from "vitest";

import { aSignalRegion, newsOf, SAID } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { handOverDispute } from "./hand-over-dispute.server";
import { getDispute, listDisputes, listOwnDisputes } from "./list-disputes.server";
import { raiseDispute } from "./raise-dispute.server";
import { sayInDispute } from "./say-in-dispute.server";
import { tendDisputes } from "./tend-disputes.server";
import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aSignalRegion(database);
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);
const SECRET = "Het gaat om 400 euro meer. Zonnebloem.";

async function raised(actor: Actor = people.author.actor, supplierCode = "p001"): Promise<string> {
  const outcome = await raiseDispute(actor, { supplierCode, text: SECRET }, SAID);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value.id : "";
}

const said = (id: string) => db.disputeMessage.count({ where: { disputeId: id } });
const say = async (actor: Actor, id: string, move: "close" | "reopen" | null = null, now = SAID) =>
  sayInDispute(actor, { id, text: "Wij zoeken het uit.", move, seen: await said(id) }, now);

test("only who raised it, the lead of the team and contract management read a talk about money", async () => {
  const id = await raised();
  expect((await getDispute(people.author.actor, id, SAID)).messages).toMatchObject([
    { text: SECRET, ofRegion: false },
  ]);
  expect(await listDisputes(people.desk.actor, SAID)).toMatchObject([
    { id, replyBy: "2026-12-03" },
  ]);
  expect(await listOwnDisputes(people.lead.actor)).toMatchObject([{ id }]);
  // The supplier that it is about, and a colleague who did not raise it.
  for (const one of [people.manager, people.other, people.colleague]) {
    expect(await listOwnDisputes(one.actor)).toEqual([]);
    await expect(getDispute(one.actor, id)).rejects.toThrow("Missing: dispute");
    await expect(say(one.actor, id)).rejects.toThrow("Missing: dispute");
  }
  for (const one of [people.doctor, people.quality, people.policy, people.editor]) {
    await expect(getDispute(one.actor, id)).rejects.toThrow("Not allowed");
    await expect(say(one.actor, id)).rejects.toThrow("Not allowed");
    await expect(listOwnDisputes(one.actor)).rejects.toThrow("Not allowed");
    await expect(listDisputes(one.actor)).rejects.toThrow("Not allowed");
  }
  await expect(getDispute(people.desk.actor, "x")).rejects.toThrow("Missing");
});

test("nothing of what is said stands in the audit, in letters or in news", async () => {
  const id = await raised();
  await say(people.desk.actor, id);
  for (const table of ["audit_entry", "mail_letter", "notification", "outbox_message"]) {
    const { rows } = await run(database.admin, `select t::text as row from ${table} t`);
    expect(JSON.stringify(rows)).not.toMatch(/Zonnebloem|400 euro|zoeken het uit/);
  }
});

test("a provider raises its own only, and hears of the answer", async () => {
  const id = await raised(people.manager.actor);
  await expect(raised(people.manager.actor, "p002")).rejects.toThrow("Missing: supplier");
  await expect(raised(people.editor.actor)).rejects.toThrow("Not allowed");
  await say(people.desk.actor, id);
  expect(await newsOf(people.manager)).toEqual(["dispute-answered-provider"]);
  expect(await newsOf(people.author)).toEqual([]);
});

test("the region's clock runs until it answers, and again when it is asked", async () => {
  const id = await raised();
  const due = async (now = SAID) => (await getDispute(people.desk.actor, id, now)).replyBy;
  expect(await due()).toBe("2026-12-03");
  const told = async (day: string) => {
    await tendDisputes(theSystem("signals"), at(day));
    return (await newsOf(people.desk)).filter((kind) => kind === "dispute-late").length;
  };
  expect([await told("2026-12-03"), await told("2026-12-04"), await told("2026-12-05")]).toEqual([
    ...[0, 1, 1],
  ]);
  expect(await say(people.second.actor, id)).toMatchObject({ ok: true });
  expect(await due()).toBeNull();
  expect(await newsOf(people.author)).toEqual(["dispute-answered"]);
  await say(people.author.actor, id, null, at("2026-12-07"));
  expect(await due()).toBe("2026-12-14");
  // Whoever answered first has it in hand.
  expect(await newsOf(people.second)).toContain("dispute-raised");
});

test("contract management closes it with words, who raised it opens it again; two at once: one", async () => {
  const id = await raised();
  await expect(say(people.author.actor, id, "close")).rejects.toThrow("Not allowed");
  const both = await Promise.all([1, 2].map(() => say(people.desk.actor, id, "close")));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await say(people.author.actor, id)).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await say(people.author.actor, id, "reopen")).toMatchObject({ ok: true });
  expect((await getDispute(people.desk.actor, id)).state).toBe("open");
  const give = { id, seen: people.desk.userId, to: people.second.userId };
  expect(await handOverDispute(people.desk.actor, give)).toMatchObject({ ok: true });
  expect(await handOverDispute(people.desk.actor, give)).toMatchObject({
    refusals: [{ code: "signal.taken-already", conflict: true }],
  });
  await expect(handOverDispute(people.author.actor, give)).rejects.toThrow("Not allowed");
});

test("no persons in a talk about money", async () => {
  const text = "Mevrouw Jansen kost meer";
  const about = { supplierCode: "p001", text: `Bij ${text.replace("M", "m")}` };
  expect(await raiseDispute(people.author.actor, about, SAID)).toMatchObject({
    refusals: [{ code: "signal.names-a-person", field: "tekst" }],
  });
  await expect(raiseDispute(people.doctor.actor, about)).rejects.toThrow("Not allowed");
});

test("a lead reads a colleague's talk and says nothing in it, but does in an own one", async () => {
  const id = await raised();
  expect(await getDispute(people.lead.actor, id, SAID)).toMatchObject({ id, maySay: false });
  for (const move of [null, "reopen"] as const)
    await expect(say(people.lead.actor, id, move)).rejects.toThrow("Not allowed: dispute.raise");
  expect(await said(id)).toBe(1);
  const own = await raised(people.lead.actor);
  expect(await getDispute(people.lead.actor, own, SAID)).toMatchObject({ maySay: true });
  expect(await say(people.lead.actor, own)).toMatchObject({ ok: true });
});

test("an answer to what was asked before leaves the clock of what was asked since", async () => {
  const id = await raised();
  const answer = { id, text: "Wij zoeken het uit.", move: null, seen: 1 };
  expect(await say(people.author.actor, id, null, at("2026-11-30"))).toMatchObject({ ok: true });
  for (const move of [null, "close"] as const)
    expect(await sayInDispute(people.desk.actor, { ...answer, move }, SAID)).toMatchObject({
      refusals: [{ code: "dispute.said-meanwhile", conflict: true }],
    });
  const due = async () => (await getDispute(people.desk.actor, id, SAID)).replyBy;
  expect(await due()).toBe("2026-12-07");
  const both = await Promise.all([
    say(people.author.actor, id, null, at("2026-11-30")),
    sayInDispute(people.desk.actor, { ...answer, seen: 2 }, SAID),
  ]);
  expect(both[0]).toMatchObject({ ok: true });
  expect(await due()).toBe("2026-12-07");
});

test("who has it is somebody: other words are refused", async () => {
  const id = await raised();
  const give = { id, seen: null, to: people.second.userId };
  expect(await handOverDispute(people.desk.actor, { ...give, seen: "x" })).toMatchObject({
    refusals: [{ code: "signal.taken-already", conflict: true }],
  });
  expect(await handOverDispute(people.desk.actor, { ...give, to: "x" })).toMatchObject({
    refusals: [{ code: "signal.no-such-manager" }],
  });
});
