/**
 * A referrer called and heard another wait: its supplier answers within the term, or the wait is in doubt
 * on the page and in both engines until somebody answers.
 */
import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aContractManager } from "~test/factories/actors";
import { fed } from "~test/factories/documents";
import { aDoubtedWindow, at, call, doubtRegion, MADE } from "~test/factories/doubts";
import { sentRow } from "~test/factories/own-waits";
import { run } from "~test/setup/database";
import { ENGINES, type EngineName } from "~test/setup/engines";
import { aMeilisearch } from "~test/setup/meilisearch";

import { derive, sqlOf } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import {
  confirmWaitingTimes,
  forgetChallenges,
  getOffer,
  listOwnChallenges,
  listOwnWaitingTimes,
  previewWaitingTimes,
  saveWaitingTimes,
  tendChallenges,
  undoWaitingTimes,
} from "~/domain/providers/public.server";
import { listDoubtful } from "~/domain/providers/region-tasks/list-doubtful.server";
import { foundHit } from "~/domain/search/finding/hit";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";
import type { SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { createIndex, feedIndex } from "~search/meilisearch/index.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { writeDocuments } from "~search/postgres/projection.server";
import { anyQuery } from "~search/query";

const { database, people, places } = aDoubtedWindow();
const server = aMeilisearch();
const index = () => ({ ...server, indexUid: "doubts", timeoutMs: 5_000 });

const system = theSystem("challenges");

const stateOn = async (now: Date) =>
  (await listOwnChallenges(people.referrer.actor, "o1", now)).map(({ state }) => state);

const told = async () =>
  (await db.notification.findMany({ orderBy: { id: "asc" } })).map(({ kind, userId }) => {
    const [name] = Object.entries(people).find(([, one]) => one.userId === userId) ?? ["?"];
    return `${name} ${kind}`;
  });

const isDoubtful = async (now: Date) => {
  const shown = (await getOffer("o1", now)).places;
  return shown.map(({ wait }) => wait.doubtful);
};

async function ownRow(now: Date) {
  const waits = await listOwnWaitingTimes(people.editor.actor, now);
  return waits.find(({ id }) => id === places[0]!)!;
}

test("the term counts workdays: neither Whitsun nor the weekend is one", async () => {
  expect(await call(people.referrer.actor, places[0]!)).toEqual({
    ok: true,
    value: { dueOn: "2026-05-27" },
  });
  const days = ["22", "23", "24", "25", "26", "27", "28", "29"];
  const states: Record<string, string> = {};
  for (const day of days) {
    const [state] = await stateOn(at(`2026-05-${day}`));
    const [doubt, other] = await isDoubtful(at(`2026-05-${day}`, "00:30"));
    states[day] = `${state} ${doubt} ${other}`;
  }
  expect(states).toEqual({
    ...Object.fromEntries(days.slice(0, 6).map((day) => [day, "open false false"])),
    ...{ 28: "expired true false", 29: "expired true false" },
  });
});

test("confirming answers, also of what was said today, and closes it for everybody", async () => {
  await confirmWaitingTimes(people.editor.actor, "all", at(MADE, "09:00"));
  expect(await call(people.referrer.actor, places[0]!)).toMatchObject({ ok: true });
  const row = await ownRow(at(MADE));
  expect(row.challenges).toMatchObject([{ organisation: "Toegang Hoorn", weeks: 12 }]);
  await confirmWaitingTimes(
    people.editor.actor,
    [{ id: row.id, seen: row.declared!.id }],
    at(MADE),
  );
  expect(await stateOn(at("2026-05-29"))).toEqual(["confirmed"]);
  expect((await ownRow(at(MADE))).challenges).toEqual([]);
  expect(await isDoubtful(at("2026-05-29"))).toEqual([false, false]);
});

test("other figures correct; taking them back opens it again", async () => {
  await call(people.referrer.actor, places[0]!);
  const row = await ownRow(at(MADE));
  const rows = [sentRow(row, { weeksToStart: "12" })];
  const table = { rows, method: "declared" as const, confirmRest: false };
  const saved = await saveWaitingTimes(people.editor.actor, table, at(MADE));
  expect(await stateOn(at(MADE))).toEqual(["corrected"]);
  const { savedAs } = (saved as { value: { savedAs: string } }).value;
  await undoWaitingTimes(people.editor.actor, savedAs, at(MADE));
  expect(await stateOn(at(MADE))).toEqual(["open"]);
});

test("one press for all leaves what is doubted, and says so", async () => {
  await call(people.referrer.actor, places[0]!);
  const outcome = await confirmWaitingTimes(people.editor.actor, "all", at(MADE));
  expect(outcome).toMatchObject({
    value: { count: 1, left: [{ code: "waiting-time.doubted", field: `status.${places[0]!}` }] },
  });
  const waits = await listOwnWaitingTimes(people.editor.actor, at(MADE));
  const table = { rows: waits.map((wait) => sentRow(wait)), method: "declared" as const };
  const preview = await previewWaitingTimes(people.editor.actor, table.rows, at("2026-05-23"));
  expect(preview).toEqual({ changes: [], faults: [], rest: 1 });
  await saveWaitingTimes(people.editor.actor, { ...table, confirmRest: true }, at("2026-05-23"));
  expect(await stateOn(at("2026-05-23"))).toEqual(["open"]);
});

test("everybody is told once: the supplier at once, who called of the answer, the region of silence", async () => {
  await call(people.referrer.actor, places[0]!);
  expect(await told()).toEqual(["editor wait-challenged"]);
  expect(await db.mailLetter.count({ where: { userId: people.editor.userId } })).toBe(1);
  for (const day of ["22", "27"]) await tendChallenges(system, at(`2026-05-${day}`));
  await tendChallenges(system, at("2026-05-28", "06:30"));
  expect(await told()).toHaveLength(1);
  await tendChallenges(system, at("2026-05-28"));
  await tendChallenges(system, at("2026-05-28", "10:05"));
  expect(await told()).toEqual([
    "editor wait-challenged",
    "referrer challenge-expired",
    "contract wait-doubtful",
  ]);
  const row = await ownRow(at("2026-05-28"));
  const named = [{ id: row.id, seen: row.declared!.id }];
  await confirmWaitingTimes(people.editor.actor, named, at("2026-05-28", "11:00"));
  // An answer that can still be taken back is no news.
  await tendChallenges(system, at("2026-05-28", "11:01"));
  expect(await told()).toHaveLength(3);
  await tendChallenges(system, at("2026-05-28", "11:05"));
  await tendChallenges(system, at("2026-05-29"));
  expect((await told()).slice(3)).toEqual(["referrer challenge-answered"]);
});

test("the region is shown what is in doubt, until it is answered", async () => {
  await call(people.referrer.actor, places[0]!);
  const doubtful = (now: Date) => listDoubtful(aContractManager(), now);
  expect(await doubtful(at("2026-05-27"))).toEqual([]);
  const [task] = await doubtful(at("2026-05-28"));
  expect(task).toMatchObject({ weeks: 4, heard: 12, since: dayNumber("2026-05-28") });
  expect(JSON.stringify(task)).not.toContain("Toegang");
  const other = await anAccount({ roles: ["general-practitioner"], kind: "practice" });
  await call(other.actor, places[0]!, { weeks: 20, now: at("2026-05-23") });
  await call(other.actor, places[1]!, { weeks: null, now: at("2026-05-23") });
  expect(await doubtful(at("2026-06-01"))).toMatchObject([
    { weeks: 4, heard: 12 },
    { weeks: 30, heard: null },
  ]);
  expect(await doubtful(at("2026-07-10"))).toEqual([]);
  const row = await ownRow(at("2026-05-28"));
  await confirmWaitingTimes(people.editor.actor, [{ id: row.id }], at("2026-05-28"));
  expect(await doubtful(at("2026-05-29"))).toMatchObject([{ weeks: 30 }]);
});

/** So many that the referrer's organisation made already, all at the second place. */
const madeBefore = (count: number, madeAt: Date) =>
  run(
    database.admin,
    `insert into waiting_challenge (offer_place_id, declaration_id, organisation_id, made_by, made_at,
       called_on, due_on)
     select $1::uuid, -n, $2::uuid, 'x', $3::timestamptz, $3::date, $3::date
     from generate_series(1, $4::int) as n`,
    [places[1]!, people.referrer.organisationId, madeAt, count],
  );

test("an organisation doubts a declaration once, and no more than twenty a day", async () => {
  const colleague = { ...people.referrer.actor, userId: crypto.randomUUID() };
  const both = await Promise.all([
    call(people.referrer.actor, places[0]!),
    call(colleague, places[0]!),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const other = await anAccount({ roles: ["general-practitioner"], kind: "practice" });
  expect(await call(other.actor, places[0]!)).toMatchObject({ ok: true });
  expect((await ownRow(at(MADE))).challenges).toHaveLength(2);
  await madeBefore(20, at(MADE, "09:00"));
  const refused = { ok: false, refusals: [{ code: "challenge.too-many" }] };
  expect(await call(people.referrer.actor, places[1]!)).toEqual(refused);
});

test("two at once, about different places, are not both the twentieth", async () => {
  await madeBefore(19, at(MADE, "00:30"));
  const both = await Promise.all(places.map((place) => call(people.referrer.actor, place)));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("the twenty are of the region's day: after midnight there is room again", async () => {
  await madeBefore(20, at("2026-05-21", "23:59"));
  const outcome = await call(people.referrer.actor, places[0]!, { now: at(MADE, "00:01") });
  expect(outcome).toMatchObject({ ok: true });
});

test("the trail keeps who doubted and when, not what was heard: that is deleted", async () => {
  await call(people.referrer.actor, places[0]!, { note: "De balie zei dit." });
  const action = "waiting-time.challenge";
  const entries = await db.auditEntry.findMany({ where: { action }, orderBy: { id: "desc" } });
  expect(entries[0]).toMatchObject({ actor: people.referrer.userId, details: null });
});

test("what is unknown, not shown, or said since cannot be doubted", async () => {
  const actor = people.referrer.actor;
  const codeOf = async (attempt: ReturnType<typeof call>) => {
    const outcome = await attempt;
    return outcome.ok ? null : outcome.refusals[0]!.code;
  };
  expect(await codeOf(call(actor, places[0]!, { now: at("2026-07-10") }))).toBe(
    "challenge.nothing-to-doubt",
  );
  expect(await codeOf(call(actor, places[0]!, { calledOn: dayNumber("2026-05-19") }))).toBe(
    "challenge.said-since",
  );
  expect(await codeOf(call(actor, places[0]!, { weeks: 4 }))).toBe("challenge.says-the-same");
  for (const id of [crypto.randomUUID(), "x"])
    await expect(call(actor, id)).rejects.toThrow("Missing: offer-place");
  for (const offerCode of ["o2", "o-bestaat-niet"])
    await expect(call(actor, places[0]!, { offerCode })).rejects.toThrow("Missing: offer-place");
  await run(database.admin, "update supplier set page = 'paused' where code = 'p001'");
  await expect(call(actor, places[0]!)).rejects.toThrow("Missing: offer-place");
});

test("challenges are kept for a year", async () => {
  await call(people.referrer.actor, places[0]!);
  await forgetChallenges(system, at("2027-05-20"));
  expect(await db.waitingChallenge.count()).toBe(1);
  await forgetChallenges(system, at("2027-05-24"));
  expect(await db.waitingChallenge.count()).toBe(0);
});

async function project(now: Date): Promise<void> {
  const offers = await db.offer.findMany({ select: { id: true } });
  const ids = offers.map(({ id }) => id);
  const rows = await derive((tx) => computeDocuments(tx, ids, now));
  const change = BigInt(dayAt(now));
  await derive((tx) =>
    writeDocuments(
      sqlOf(tx),
      rows.map((row) => ({ ...row, change })),
    ),
  );
  if (!ENGINES.includes("meilisearch")) return;
  const documents = rows.map(({ document }) => document);
  await createIndex(index(), {});
  await feedIndex(index(), fed(documents, String(change)));
}

const engineOf = (name: EngineName): SearchEngine =>
  name === "postgres" ? postgresEngine(askSql) : meilisearchEngine(index());

async function listOn(name: EngineName, day: string) {
  const today = dayNumber(day);
  const { hits } = await engineOf(name).find({ ...anyQuery(today), sort: "wachttijd" });
  return hits
    .map((hit) => foundHit(hit, anyQuery(today), doubtRegion))
    .map(({ offer, wait }) => `${offer.code} ${wait.weeksToStart} ${wait.doubtful}`);
}

test("both engines: the doubt counts from the day after the term, without a new projection", async () => {
  await call(people.referrer.actor, places[0]!);
  await call(people.referrer.actor, places[1]!, { weeks: null });
  await project(at(MADE));
  for (const name of ENGINES) {
    const sure = ["o1 4 false", "o2 40 false", "o3 null false"];
    expect(await listOn(name, "2026-05-27"), name).toEqual(sure);
    // After every fresh wait, before what is unknown.
    const doubted = ["o2 40 false", "o1 4 true", "o3 null false"];
    expect(await listOn(name, "2026-05-28"), name).toEqual(doubted);
  }
  const row = await ownRow(at("2026-05-28"));
  await confirmWaitingTimes(people.editor.actor, [{ id: row.id }], at("2026-05-28"));
  await project(at("2026-05-28"));
  for (const name of ENGINES)
    expect((await listOn(name, "2026-05-28"))[0], name).toBe("o1 4 false");
}, 60_000);
