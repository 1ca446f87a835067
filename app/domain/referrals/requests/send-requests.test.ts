import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aRegisterRegion, aWaitRow, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { closeRequest } from "./close-requests.server";
import { sendRequests } from "./send-requests.server";
import { listSentRequests } from "./sent-requests.server";
import { listOptions } from "../matching/list-options.server";
import { closeNeed } from "../needs/close-need.server";
import { getNeed } from "../needs/list-needs.server";
import { needForm, readNeed } from "../needs/need.form";
import { writeNeed } from "../needs/write-need.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const region = aRegisterRegion();
const NOW = new Date("2026-11-26T10:00:00+01:00");

let worker: Account;
let doctor: Account;

beforeAll(async () => {
  await saveRegion({ ...region, referral: { ...region.referral!, mostAsked: 2 } });
  const rows = registerRows();
  const offers = [
    ...rows.offers,
    // Full, and only under another main contractor.
    { ...rows.offers[1]!, offer_code: "o4", title: "Vol" },
    { ...rows.offers[1]!, offer_code: "o5", title: "Onder een ander", roles: "sub" },
  ];
  const waiting_times = [
    ...rows.waiting_times,
    aWaitRow("o3", "", { weeks_to_start: "9" }),
    aWaitRow("o4", "", { status: "full" }),
  ];
  const folder = aRegisterFolder({ offers, waiting_times });
  expect(await importRegisters(theSystem("import"), folder, { now: NOW })).toMatchObject({
    ok: true,
  });
  await reindex();
  worker = await anAccount({ municipalities: ["0405"] });
  doctor = await anAccount({ kind: "practice", roles: ["general-practitioner"] });
});

beforeEach(async () => {
  await run(database.admin, "delete from need");
  await run(database.admin, "delete from outbox_message");
});

async function reindex(now = NOW) {
  const all = await db.offer.findMany({ select: { id: true } });
  await derive((tx) =>
    projectOffers(
      tx,
      all.map(({ id }) => id),
      now,
    ),
  );
}

async function aNeed(more: Record<string, unknown> = {}): Promise<string> {
  const fields = { wet: "jeugdwet", ingeschreven: "0405", leeftijd: "4-11", profiel: "p01" };
  const sent = readNeed(needForm.parse({ ...fields, ...more }), region);
  const outcome = await writeNeed(worker.actor, { formKey: randomUUID(), sent }, NOW);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value.id : "";
}

async function placeOf(code: string): Promise<string> {
  const places = await db.offerPlace.findMany({
    where: { offer: { code } },
    include: { place: true },
    orderBy: { place: { name: "asc" } },
  });
  return places[0]!.id;
}

const send = (needId: string, ...offerPlaceIds: string[]) =>
  sendRequests(worker.actor, { needId, offerPlaceIds }, NOW);

const optionsFor = async (id: string, offers: string[] = []) =>
  listOptions(worker.actor, { need: await getNeed(worker.actor, id, NOW), offers, most: 20 }, NOW);

test("the options are one of each supplier, with a combination, without who is full or only under another", async () => {
  const { options, total } = await optionsFor(await aNeed());
  expect(total).toBe(3);
  expect(options.map(({ card }) => card.offer.code).toSorted()).toEqual(["o1", "o2", "o3"]);
  expect(options.at(-1)!.card.supplier.kind).toBe("combination");
  expect(options.every(({ openRequests }) => openRequests === 0)).toBe(true);
});

test("an offer that came along is on top; one that does not fit is told with why", async () => {
  const { options, unfit } = await optionsFor(await aNeed(), ["o3", "o4", "o5"]);
  expect(options[0]).toMatchObject({ isChosen: true, card: { offer: { code: "o3" } } });
  expect(unfit.map(({ code, gate }) => [code, gate])).toEqual([
    ["o4", "full"],
    ["o5", "role"],
  ]);
});

test("a supplier is asked: what it sees, what it declared, by when, an entry and an event", async () => {
  const id = await aNeed({
    postcode: "1621",
    toelichting: "Liever een kleine groep.",
    doelen: "Rust.",
  });
  expect(await send(id, await placeOf("o2"))).toEqual({ ok: true, value: { sent: 1 } });
  const [request] = await listSentRequests(worker.actor, id, NOW);
  expect(request).toMatchObject({
    ...{ state: "open", dueOn: "2026-11-30", isOverdue: false, supplier: { code: "p002" } },
    declared: { status: "open", weeksToStart: 4, asOf: "2026-11-01" },
  });
  const row = await db.availabilityRequest.findFirstOrThrow({ include: { entries: true } });
  expect(row.shown).toMatchObject({ law: "jeugdwet", note: "Liever een kleine groep." });
  expect(JSON.stringify(row.shown)).not.toMatch(/1621|Rust/);
  expect(row.entries).toMatchObject([{ side: "sender", act: "send", by: worker.userId }]);
  expect(await db.outboxMessage.findMany()).toMatchObject([
    { type: "availability.asked", payload: { requestIds: [row.id] } },
  ]);
  const { options } = await optionsFor(id);
  expect(options.find(({ card }) => card.offer.code === "o2")?.openRequests).toBe(1);
});

test("fifty parallel posts and a later one ask once", async () => {
  const id = await aNeed();
  const place = await placeOf("o2");
  const all = await Promise.all(Array.from({ length: 50 }, () => send(id, place)));
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect(all.reduce((sum, one) => sum + (one.ok ? one.value.sent : 0), 0)).toBe(1);
  expect(await send(id, place)).toEqual({ ok: true, value: { sent: 0 } });
  expect(await db.availabilityRequest.count()).toBe(1);
  expect(await db.availabilityEntry.count()).toBe(1);
});

test("no more than the region lets are asked at once, counted over what is open", async () => {
  const id = await aNeed();
  const [one, two, three] = [await placeOf("o1"), await placeOf("o2"), await placeOf("o3")];
  expect(await send(id, one, two, three)).toMatchObject({
    refusals: [{ code: "availability.too-many", details: { most: 2 } }],
  });
  const parallel = await Promise.all([send(id, one), send(id, two), send(id, three)]);
  expect(parallel.filter(({ ok }) => ok)).toHaveLength(2);
  const requests = await listSentRequests(worker.actor, id, NOW);
  const asked = requests.map(({ offerPlaceId }) => offerPlaceId);
  const third = [one, two, three].find((place) => !asked.includes(place))!;
  expect(await send(id, third)).toMatchObject({ ok: false });
  expect(await closeRequest(worker.actor, requests[0]!.id, NOW)).toMatchObject({ ok: true });
  expect(await send(id, third)).toEqual({ ok: true, value: { sent: 1 } });
});

test.each([
  ["o4", "who is full"],
  ["o5", "who only works under another"],
])("%s: %s is not asked, and then nobody is", async (code) => {
  const id = await aNeed();
  expect(await send(id, await placeOf("o2"), await placeOf(code))).toMatchObject({
    refusals: [{ code: "availability.not-possible" }],
  });
  expect(await db.availabilityRequest.count()).toBe(0);
});

test("who became full after the list was made is not asked", async () => {
  const id = await aNeed();
  const place = await placeOf("o3");
  await run(
    database.admin,
    `insert into waiting_declaration (offer_place_id, status, as_of, source, declared_by)
     values ($1, 'full', '2026-11-26', 'test', 'test')`,
    [place],
  );
  expect(await send(id, place)).toMatchObject({
    refusals: [{ code: "availability.not-possible" }],
  });
  await run(database.admin, "delete from waiting_declaration where source = 'test'");
});

test("nobody chosen, a closed need and help that is needed now are refused", async () => {
  const id = await aNeed();
  expect(await send(id)).toMatchObject({ refusals: [{ code: "availability.nobody" }] });
  await closeNeed(worker.actor, { id, reason: "mistake" }, NOW);
  const place = await placeOf("o2");
  expect(await send(id, place)).toMatchObject({
    refusals: [{ code: "need.closed", conflict: true }],
  });
  const now = await aNeed({ urgentie: "now" });
  expect(await send(now, place)).toMatchObject({ refusals: [{ code: "availability.call-now" }] });
});

test("closing a need closes what was asked, with an entry and without why", async () => {
  const id = await aNeed();
  await send(id, await placeOf("o1"), await placeOf("o2"));
  expect(await closeNeed(worker.actor, { id, reason: "found" }, NOW)).toMatchObject({ ok: true });
  const requests = await listSentRequests(worker.actor, id, NOW);
  expect(requests.map(({ state, closedReason, dueOn }) => [state, closedReason, dueOn])).toEqual([
    ["closed", "need-closed", null],
    ["closed", "need-closed", null],
  ]);
  expect(await db.availabilityEntry.count({ where: { act: "close" } })).toBe(2);
  expect(await closeRequest(worker.actor, requests[0]!.id, NOW)).toMatchObject({
    refusals: [{ code: "availability.moved", conflict: true }],
  });
});

test("another organisation sees no request and closes none", async () => {
  const id = await aNeed();
  await send(id, await placeOf("o2"));
  const [request] = await listSentRequests(worker.actor, id, NOW);
  await expect(listSentRequests(doctor.actor, id, NOW)).rejects.toThrow("Missing: need");
  await expect(closeRequest(doctor.actor, request!.id, NOW)).rejects.toThrow(
    "Missing: availability",
  );
  await expect(
    sendRequests(doctor.actor, { needId: id, offerPlaceIds: [request!.offerPlaceId] }, NOW),
  ).rejects.toThrow("Missing: need");
});

test("where help is rare the factors are left general", async () => {
  const factors = [{ code: "safety", name: "Veiligheid", question: "Zijn er zorgen?" }];
  const rare = { ...region, judgementFactors: factors };
  await saveRegion({ ...rare, referral: { ...region.referral!, rareBelow: 9 } });
  const fields = { wet: "jeugdwet", ingeschreven: "0405", leeftijd: "4-11", profiel: "p01" };
  const sent = readNeed(needForm.parse({ ...fields, "factor-safety": "yes" }), rare);
  const outcome = await writeNeed(worker.actor, { formKey: randomUUID(), sent }, NOW);
  const id = outcome.ok ? outcome.value.id : "";
  await send(id, await placeOf("o2"));
  const { shown } = await db.availabilityRequest.findFirstOrThrow();
  expect(shown).toMatchObject({ factors: { safety: "unknown" } });
  expect((await getNeed(worker.actor, id, NOW)).factors).toEqual({ safety: "yes" });
});
