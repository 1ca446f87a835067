/** A stream of looks as the pages write them gives exactly the signals that it should (P-55). */
import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { type Account, anAccount } from "~test/factories/accounts";
import { aReferral, type AReferral } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { getUnusual, listUnusual } from "./list-unusual.server";
import { settleUnusual } from "./settle-unusual.server";
import { watchLooks } from "./watch-looks.server";
import { derive } from "~/db/derive.server";
import { look, noteRefusal } from "~/db/look.server";
import { aResident, theSystem } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";

const database = aDatabase();
const region = aRegisterRegion();
const MORNING = new Date("2026-11-26T10:00:00+01:00");
const after = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000);

type People = Record<"worker" | "colleague" | "lead" | "officer" | "second", Account>;
let people: People;

beforeAll(async () => {
  const unusual = { clientsPerHour: 3 };
  await saveRegion({ ...region, referral: { ...region.referral!, unusual } });
  const worker = await anAccount({ name: "Wil Werker" });
  const { organisationId } = worker;
  people = {
    worker,
    colleague: await anAccount({ organisationId }),
    lead: await anAccount({ organisationId, roles: ["access-lead"] }),
    officer: await anAccount({ organisationId, roles: ["privacy-officer"], name: "Pia Officier" }),
    second: await anAccount({ organisationId, roles: ["privacy-officer"] }),
  };
});

beforeEach(async () => {
  // Each test has a log of its own, which its owner alone can empty.
  await run(
    database.admin,
    `alter table access_entry disable trigger append_only; delete from access_entry;
     alter table access_entry enable trigger append_only`,
  );
  for (const table of ["unusual_look", "looked_through", "need", "case_deputy", "notification"])
    await run(database.admin, `delete from ${table}`);
});

const own = (by: Account, more: Parameters<typeof aReferral>[0] = {}) =>
  aReferral({ state: "opened", organisationId: by.organisationId, ownerId: by.userId, ...more });

type Seen = { event?: "look" | "find" | "change"; groups?: string[] };

function sees(
  { actor }: Pick<Account, "actor">,
  { id }: Pick<AReferral, "id">,
  { now, event = "look", groups = ["identity"] }: Seen & { now: Date },
) {
  const what = { event, referralId: id, groups, ground: "client.look" };
  return look(actor, what, { now, show: async () => null });
}

/** The next day, when all is in. */
const watch = (now = after(24 * 60)) => watchLooks(theSystem("watch"), now);

const told = async () =>
  (await listUnusual(people.officer.actor)).lines.map(({ kind, name, clients }) =>
    [kind, name, clients].join(" "),
  );

test("the day of a team gives exactly what stands out, and looked through twice nothing more", async () => {
  const { worker, colleague, lead, officer } = people;
  const mine = await Promise.all(Array.from({ length: 5 }, () => own(worker)));
  const theirs = await own(colleague);
  for (const [n, one] of mine.entries()) await sees(worker, one, { now: after(n) });
  await sees(worker, theirs, { now: after(120) });
  // In passing, the log itself, a lead, an officer, and whoever has a code: nothing of it stands out.
  await sees(worker, theirs, { now: after(125), event: "find" });
  await sees(officer, theirs, { now: after(130), groups: ["access-log"] });
  for (const one of [lead, officer]) await sees(one, theirs, { now: after(135) });
  const resident = aResident(mine[0]!.id, {
    ...{ referralId: theirs.id, organisationId: theirs.organisationId },
  });
  await sees({ actor: resident }, theirs, { now: after(15 * 60) });
  const refused = { referralId: theirs.id, groups: ["identity"], ground: "client.look" };
  await noteRefusal(worker.actor, refused, after(15 * 60));
  await sees(colleague, theirs, { now: after(15 * 60) });
  expect(await watch()).toBe(3);
  expect(await watch()).toBe(0);
  expect((await told()).toSorted()).toEqual([
    "many Wil Werker 4",
    "night Ada Account 1",
    "outside Wil Werker 1",
  ]);
  // Also from the beginning, as after a restore without the place where it was.
  await run(database.admin, "delete from looked_through");
  expect(await watch()).toBe(0);
  expect(await told()).toHaveLength(3);
  const { rows } = await run(
    database.admin,
    "select count(*)::int as count, count(distinct user_id)::int as readers from notification",
  );
  expect(rows).toEqual([{ count: 6, readers: 2 }]);
});

test("cut anywhere the stream gives the same, and what follows comes with what is open", async () => {
  const { worker, colleague } = people;
  const mine = await Promise.all(Array.from({ length: 5 }, () => own(worker)));
  const theirs = [await own(colleague), await own(colleague)];
  const found: number[] = [];
  for (const [n, one] of [...mine, ...theirs].entries()) {
    await sees(worker, one, { now: after(n) });
    found.push(await watch(after(n + 3)));
  }
  expect(found).toEqual([0, 0, 0, 1, 0, 1, 0]);
  expect((await told()).toSorted()).toEqual(["many Wil Werker 4", "outside Wil Werker 2"]);
});

test("who stands in, or did something with it, has it in hand", async () => {
  const { worker, colleague } = people;
  const [standing, acted] = [await own(colleague), await own(await anAccount())];
  await run(
    database.admin,
    `insert into case_deputy (user_id, organisation_id, deputy_id) values ($1, $2, $3)`,
    [colleague.userId, worker.organisationId, worker.userId],
  );
  await run(
    database.admin,
    `insert into referral_entry (referral_id, at, by, side, act) values ($1, $2, $3, 'sender', 'offer')`,
    [acted.id, MORNING, worker.userId],
  );
  await sees(worker, standing, { now: after(0) });
  await sees(worker, acted, { now: after(5) });
  expect(await watch()).toBe(0);
});

test("help that is over for two weeks, or wiped, is not looked at without being noticed", async () => {
  const { worker } = people;
  const ended = await own(worker, { state: "ended" });
  const wiped = await own(worker);
  await run(database.admin, "update referral set wiped_at = $2 where id = $1", [wiped.id, MORNING]);
  const day = 24 * 60;
  await sees(worker, wiped, { now: after(-5) });
  await sees(worker, ended, { now: after(14 * day) });
  expect(await watch(after(14 * day + 60))).toBe(0);
  await sees(worker, ended, { now: after(15 * day) });
  await sees(worker, wiped, { now: after(15 * day + 5) });
  expect(await watch(after(16 * day))).toBe(1);
  expect(await told()).toEqual(["over Wil Werker 2"]);
});

async function one(): Promise<string> {
  const { worker, colleague } = people;
  await sees(worker, await own(colleague), { now: after(0) });
  await watch();
  return (await listUnusual(people.officer.actor)).lines[0]!.id;
}

test("the officer reads what stands behind it, which stands in the log, and records what came of it", async () => {
  const id = await one();
  const { officer, worker } = people;
  const file = await getUnusual(officer.actor, id, after(30 * 60));
  expect(file).toMatchObject({ kind: "outside", name: "Wil Werker", isAboutReader: false });
  expect(file.rows).toMatchObject([{ event: "look", groups: ["identity"], at: after(0) }]);
  const { rows } = await run(
    database.admin,
    "select groups, referral_id, ground from access_entry where user_id = $1",
    [officer.userId],
  );
  const [{ referral }] = file.rows as [(typeof file.rows)[number]];
  expect(rows).toEqual([
    { groups: ["access-log"], referral_id: referral!.id, ground: "unusual-look.read" },
  ]);
  const settle = (outcome: "work" | "wrong", note: string) =>
    settleUnusual(officer.actor, { id, outcome, note }, after(31 * 60));
  const code = async (outcome: "work" | "wrong", note: string) => {
    const settled = await settle(outcome, note);
    return settled.ok ? "done" : settled.refusals[0]!.code;
  };
  expect(await code("wrong", "")).toBe("unusual.no-note");
  expect(await code("wrong", "Bel 06 12345678")).toBe("unusual.names-a-person");
  expect(await code("work", "")).toBe("done");
  expect(await code("work", "")).toBe("unusual.settled-already");
  // What follows on the same day is a signal of its own.
  await sees(worker, await own(people.colleague), { now: after(60) });
  await derive((tx) => tx.lookedThrough.deleteMany());
  expect(await watch()).toBe(1);
  const { lines } = await listUnusual(officer.actor);
  expect(lines.map(({ outcome }) => outcome)).toEqual([null, "work"]);
});

test("nobody looks into the own looking, and nobody but the officer of the organisation reads it", async () => {
  const id = await one();
  await run(database.admin, "update unusual_look set user_id = $1", [people.officer.userId]);
  const settled = { id, outcome: "work" as const, note: "" };
  expect(await settleUnusual(people.officer.actor, settled)).toMatchObject({
    refusals: [{ code: "unusual.about-yourself" }],
  });
  expect(await settleUnusual(people.second.actor, settled)).toMatchObject({ ok: true });
  for (const { actor } of [people.worker, people.lead])
    await expect(listUnusual(actor)).rejects.toThrow(Denied);
  const elsewhere = await anAccount({ roles: ["privacy-officer"] });
  expect((await listUnusual(elsewhere.actor)).lines).toEqual([]);
  await expect(getUnusual(elsewhere.actor, id)).rejects.toThrow(Missing);
  await expect(settleUnusual(elsewhere.actor, settled)).rejects.toThrow(Missing);
});
