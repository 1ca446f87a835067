import { expect, test } from "vitest";

import { aSignalRegion, newsOf, SAID } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { getNotice, listNotices } from "./list-notices.server";
import { moveNotice } from "./move-notice.server";
import type { NoticeMove } from "./notice";
import { listOwnNotices, markSeen, readNotice } from "./own-notices.server";
import { tendNotices } from "./tend-notices.server";
import { type SentNotice, writeNotice } from "./write-notice.server";
import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aSignalRegion(database);
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);

const NOTICE: SentNotice = {
  ...{
    id: null,
    revision: 0,
    title: "Nieuw formulier",
    text: "Vanaf nu geldt een ander formulier.",
  },
  ...{ audience: "providers", segment: "", municipality: "", validFrom: "" },
};

async function written(more: Partial<SentNotice> = {}): Promise<string> {
  const outcome = await writeNotice(people.desk.actor, { ...NOTICE, ...more }, SAID);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value.id : "";
}

const move = (id: string, step: NoticeMove, reason = "", revision = 1) =>
  moveNotice(people.desk.actor, { id, move: step, revision, reason }, SAID);

async function published(more: Partial<SentNotice> = {}): Promise<string> {
  const id = await written(more);
  expect(await move(id, "publish")).toMatchObject({ ok: true });
  return id;
}

const titlesFor = async (actor: Actor, now = SAID) =>
  (await listOwnNotices(actor, now)).map(({ title }) => title);

test("nobody reads a draft; whom it is for reads what is published, and hears of it once", async () => {
  const id = await written();
  expect(await titlesFor(people.manager.actor)).toEqual([]);
  await move(id, "publish");
  expect(await titlesFor(people.manager.actor)).toEqual(["Nieuw formulier"]);
  expect(await titlesFor(people.editor.actor)).toEqual(["Nieuw formulier"]);
  expect(await titlesFor(people.author.actor)).toEqual([]);
  expect(await newsOf(people.manager)).toEqual(["notice-published"]);
  await tendNotices(theSystem("signals"), at("2026-11-27"));
  expect(await newsOf(people.manager)).toEqual(["notice-published"]);
  expect(await newsOf(people.author)).toEqual([]);
});

test("by municipality, or by what is contracted", async () => {
  await published({ audience: "referrers", municipality: "0405", title: "Voor Hoorn" });
  expect(await titlesFor(people.author.actor)).toEqual(["Voor Hoorn"]);
  expect(await titlesFor(people.doctor.actor)).toEqual([]);
  expect(await newsOf(people.doctor)).toEqual([]);
  await published({ municipality: "0388", title: "Voor Enkhuizen" });
  await published({ segment: "seg-b", title: "Voor wie een contract heeft" });
  expect(await titlesFor(people.manager.actor)).toContain("Voor wie een contract heeft");
  const wrong = await writeNotice(people.desk.actor, { ...NOTICE, municipality: "9999" }, SAID);
  expect(wrong).toMatchObject({ refusals: [{ field: "gemeente" }] });
});

test("what is for others takes no room, and what a combination has counts for its members", async () => {
  await published({ title: "Voor wie hier werkt" });
  for (let n = 0; n < 51; n += 1)
    await published({ municipality: "0388", title: `Voor elders ${n}`, validFrom: "2026-11-26" });
  const { supplierIds } = people.manager.actor;
  const own = { supplierId: { in: supplierIds } };
  await run(database.admin, "update offer set municipalities = '{0405}'");
  expect(await titlesFor(people.manager.actor)).toEqual(["Voor wie hier werkt"]);
  const { supplierId } = await db.combination.findFirstOrThrow();
  const shared = `update offer set municipalities = '{0388}' where supplier_id = '${supplierId}'`;
  await run(database.admin, shared);
  expect(await db.offer.count({ where: { ...own, municipalities: { has: "0388" } } })).toBe(0);
  expect(await titlesFor(people.manager.actor)).toHaveLength(50);
});

test("a contract of the combination counts for each member, to read and to be told", async () => {
  const { supplierId } = await db.combination.findFirstOrThrow();
  await run(
    database.admin,
    `update contract set segment = case when supplier_id = '${supplierId}' then 'seg-b' else 'seg-c' end`,
  );
  await published({ segment: "seg-b", title: "Voor de combinatie" });
  for (const one of [people.manager, people.other]) {
    expect(await titlesFor(one.actor)).toEqual(["Voor de combinatie"]);
    expect(await newsOf(one)).toEqual(["notice-published"]);
  }
  await run(database.admin, `delete from contract where supplier_id = '${supplierId}'`);
  for (const one of [people.manager, people.other]) expect(await titlesFor(one.actor)).toEqual([]);
});

test("what is published ahead is read and told from its day on", async () => {
  await published({ validFrom: "2026-12-01" });
  const system = theSystem("signals");
  await tendNotices(system, at("2026-11-30"));
  expect(await titlesFor(people.manager.actor, at("2026-11-30"))).toEqual([]);
  expect(await newsOf(people.manager)).toEqual([]);
  await tendNotices(system, at("2026-12-01"));
  await tendNotices(system, at("2026-12-02"));
  expect(await newsOf(people.manager)).toEqual(["notice-published"]);
  expect(await titlesFor(people.manager.actor, at("2026-12-01"))).toEqual(["Nieuw formulier"]);
});

test("seen is not read; the desk sees both, by organisation, with who read it", async () => {
  const id = await published();
  const reading = async () => {
    const { organisations } = await getNotice(people.desk.actor, id, SAID);
    return organisations.map(({ people: all, seen, readBy }) => [all, seen, readBy.length]);
  };
  expect((await reading()).toSorted()).toEqual([
    [1, 0, 0],
    [2, 0, 0],
  ]);
  await markSeen(people.manager.actor, [id], SAID);
  await markSeen(people.manager.actor, [id], SAID);
  expect((await reading()).toSorted()).toEqual([
    [1, 0, 0],
    [2, 1, 0],
  ]);
  expect(await readNotice(people.manager.actor, id, SAID)).toMatchObject({ ok: true });
  expect(await readNotice(people.manager.actor, id, SAID)).toMatchObject({ ok: true });
  expect((await reading()).toSorted()).toEqual([
    [1, 0, 0],
    [2, 1, 1],
  ]);
  expect((await listOwnNotices(people.manager.actor, SAID))[0]?.isRead).toBe(true);
  expect((await listOwnNotices(people.editor.actor, SAID))[0]?.isRead).toBe(false);
  expect((await listNotices(people.desk.actor))[0]?.read).toBe(1);
  await expect(readNotice(people.author.actor, id, SAID)).rejects.toThrow("Missing: notice");
});

test("it is withdrawn with a reason, which who had seen it reads, and others no more", async () => {
  const id = await published();
  await markSeen(people.manager.actor, [id], SAID);
  expect(await move(id, "withdraw")).toMatchObject({ refusals: [{ code: "notice.no-reason" }] });
  expect(await move(id, "withdraw", "Er stond een fout in.")).toMatchObject({ ok: true });
  expect(await listOwnNotices(people.manager.actor, SAID)).toMatchObject([
    { withdrawn: "Er stond een fout in." },
  ]);
  expect(await titlesFor(people.editor.actor)).toEqual([]);
});

test("what was published is not changed, and only moves of the table are made, once", async () => {
  const id = await written();
  const both = await Promise.all([move(id, "publish"), move(id, "discard")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const other = await published();
  for (const step of ["publish", "discard"] as const)
    expect(await move(other, step)).toMatchObject({ refusals: [{ conflict: true }] });
  const change = { ...NOTICE, id: other, revision: 1 };
  expect(await writeNotice(people.desk.actor, change, SAID)).toMatchObject({
    refusals: [{ code: "notice.moved-already", conflict: true }],
  });
});

test("who saves what somebody else saved since is told", async () => {
  const id = await written();
  const save = () => writeNotice(people.desk.actor, { ...NOTICE, id, revision: 1 }, SAID);
  expect(await save()).toMatchObject({ ok: true });
  expect(await save()).toMatchObject({ refusals: [{ conflict: true }] });
});

test("only the desk writes, and readers see no desk", async () => {
  const id = await written();
  for (const one of [people.author, people.manager, people.quality, people.policy]) {
    await expect(writeNotice(one.actor, NOTICE)).rejects.toThrow("Not allowed");
    await expect(getNotice(one.actor, id)).rejects.toThrow("Not allowed");
    await expect(listNotices(one.actor)).rejects.toThrow("Not allowed");
    const step = { id, move: "publish", revision: 1, reason: "" } as const;
    await expect(moveNotice(one.actor, step)).rejects.toThrow("Not allowed");
  }
  await expect(listOwnNotices(people.quality.actor)).rejects.toThrow("Not allowed");
  await expect(move("x", "publish")).rejects.toThrow("Missing: notice");
  const faulty = await writeNotice(people.desk.actor, { ...NOTICE, title: " ", text: "" }, SAID);
  expect(faulty.ok ? [] : faulty.refusals.map(({ field }) => field)).toEqual(["titel", "tekst"]);
  const odd = await writeNotice(people.desk.actor, { ...NOTICE, validFrom: "morgen" }, SAID);
  expect(odd).toMatchObject({ refusals: [{ code: "notice.no-day" }] });
});
