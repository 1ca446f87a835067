import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aRegionAdmin } from "~test/factories/actors";
import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";

import { countCases, getCaseLoad } from "./cases.server";
import { handOver } from "./hand-over.server";
import { nameDeputy } from "./name-deputy.server";
import { listNeeds } from "../needs/list-needs.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { changeRoles, removeMember } from "~/domain/accounts/public.server";

const database = aDatabase();
const people = aReferralRegion(database);
const way = onTheWay(people, database);

const ownersOf = async (needId: string) => {
  const where = { needId };
  const select = { ownerId: true };
  const need = await db.need.findUniqueOrThrow({ where: { id: needId }, select });
  const requests = await db.availabilityRequest.findMany({ where, select });
  const { rows } = await run(
    database.admin,
    `select owner_id as "ownerId" from referral where need_id = '${needId}'`,
  );
  return [need, ...requests, ...(rows as { ownerId: string }[])].map(({ ownerId }) => ownerId);
};

test("a case goes over whole: the need, its requests and its referral", async () => {
  const { worker, colleague } = people;
  const referral = await way.accepted();
  const { rows } = await run(
    database.admin,
    `select need_id from referral where id = '${referral}'`,
  );
  const { need_id: needId } = rows[0] as { need_id: string };
  const outcome = await handOver(
    worker.actor,
    { from: worker.userId, needIds: [needId], to: colleague.userId },
    ASKED,
  );
  expect(outcome).toMatchObject({ ok: true, value: { count: 1 } });
  expect(new Set(await ownersOf(needId))).toEqual(new Set([colleague.userId]));
  const news = await db.notification.findMany({ where: { kind: "case-handed-over" } });
  expect(news.map(({ userId }) => userId)).toEqual([colleague.userId]);
});

test("the lead gives a whole case load of somebody who leaves; a worker only the own cases", async () => {
  const { worker, colleague, lead } = people;
  const needs = [];
  for (let n = 0; n < 12; n += 1) needs.push((await aNeed({ by: worker })).id);
  const all = { from: worker.userId, needIds: "all" as const, to: colleague.userId };
  const third = await anAccount({ organisationId: worker.organisationId });
  await expect(handOver(third.actor, all, ASKED)).rejects.toThrow("case.hand-over-any");
  const load = await getCaseLoad(lead.actor, worker.userId);
  expect(load.cases.map(({ id }) => id).toSorted()).toEqual(needs.toSorted());
  expect(await handOver(lead.actor, all, ASKED)).toMatchObject({ value: { count: 12 } });
  const whose = { organisationId: worker.organisationId, userId: worker.userId };
  expect(await derive((tx) => countCases(tx, whose))).toBe(0);
  // Sent twice, nothing of anybody else goes.
  const own = await aNeed({ by: lead });
  expect(await handOver(lead.actor, all, ASKED)).toMatchObject({
    refusals: [{ code: "case.gone", conflict: true }],
  });
  expect(await ownersOf(own.id)).toEqual([lead.userId]);
  // Told once, not twelve times.
  expect(await db.notification.count({ where: { kind: "case-handed-over" } })).toBe(1);
  // Somebody may take a case over for itself.
  const mine = { from: colleague.userId, needIds: needs.slice(0, 1), to: third.userId };
  expect(await handOver(third.actor, mine, ASKED)).toMatchObject({ value: { count: 1 } });
  const seen = await getCaseLoad(third.actor, colleague.userId);
  expect(seen.receivers.map(({ userId }) => userId)).toEqual([third.userId]);
});

test("nothing goes to somebody of another organisation, nor away from one", async () => {
  const { worker, doctor, other } = people;
  const { id } = await aNeed({ by: worker });
  for (const to of [doctor.userId, other.userId, "x"])
    expect(
      await handOver(worker.actor, { from: worker.userId, needIds: [id], to }, ASKED),
    ).toMatchObject({
      refusals: [{ code: "case.no-colleague" }],
    });
  for (const from of [worker.userId, doctor.userId, "x"])
    expect(
      await handOver(doctor.actor, { from, needIds: [id], to: doctor.userId }, ASKED),
    ).toMatchObject({ refusals: [{ code: "case.gone" }] });
  expect(await ownersOf(id)).toEqual([worker.userId]);
});

test("who has open cases cannot leave, nor lose the roles for them, until they are handed over", async () => {
  const { worker, lead, colleague } = people;
  const { organisationId } = worker;
  const leaver = await anAccount({ organisationId });
  const { id } = await aNeed({ by: leaver });
  const { userId } = leaver;
  const has = { refusals: [{ code: "member.has-cases" }] };
  expect(await removeMember(lead.actor, { organisationId, userId }, countCases)).toMatchObject(has);
  const less = { organisationId, userId, roles: ["privacy-officer" as const] };
  expect(await changeRoles(aRegionAdmin(), less, countCases)).toMatchObject(has);
  await handOver(lead.actor, { from: userId, needIds: [id], to: colleague.userId }, ASKED);
  const leaves = await removeMember(lead.actor, { organisationId, userId }, countCases);
  expect(leaves).toMatchObject({ ok: true });
});

test("help that runs is in hand too, when its need is closed; where nobody is left the region can", async () => {
  const { worker, lead } = people;
  const id = await way.opened();
  const { rows } = await run(database.admin, `select need_id from referral where id = '${id}'`);
  const { need_id: needId } = rows[0] as { need_id: string };
  await run(
    database.admin,
    `update referral set state = 'started', started_on = '2026-11-26' where id = '${id}';
     update need set state = 'closed', due_on = null, closed_at = now() where id = '${needId}'`,
  );
  const { organisationId, userId } = worker;
  expect(await removeMember(lead.actor, { organisationId, userId }, countCases)).toMatchObject({
    refusals: [{ code: "member.has-cases" }],
  });

  const alone = await anAccount({ kind: "practice", roles: ["general-practitioner"] });
  await aNeed({ by: alone });
  const whose = { organisationId: alone.organisationId, userId: alone.userId };
  expect(await removeMember(aRegionAdmin(), whose, countCases)).toMatchObject({ ok: true });
});

test("a deputy has the cases on its own list, until there is another", async () => {
  const { worker, colleague, lead } = people;
  const { id } = await aNeed({ by: worker });
  await aRequest({ by: worker, needId: id });
  const seenBy = async (who: typeof worker) =>
    (await listNeeds(who.actor, { whose: "own", state: "open" }, ASKED)).lines.map((one) => one.id);
  expect(await seenBy(colleague)).toEqual([]);
  expect(await nameDeputy(worker.actor, colleague.userId)).toMatchObject({ ok: true });
  expect(await seenBy(colleague)).toEqual([id]);
  expect(await nameDeputy(worker.actor, lead.userId)).toMatchObject({ ok: true });
  expect(await seenBy(colleague)).toEqual([]);
  expect(await nameDeputy(worker.actor, worker.userId)).toMatchObject({
    refusals: [{ code: "case.no-colleague" }],
  });
  expect(await nameDeputy(worker.actor, null)).toMatchObject({ ok: true });
  expect(await seenBy(lead)).toEqual([]);
});
