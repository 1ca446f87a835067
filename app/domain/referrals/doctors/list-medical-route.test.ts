import { expect, test } from "vitest";

import { aReferralRegion } from "~test/factories/needs";
import { aReferral } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { listMedicalRoute } from "./list-medical-route.server";
import { prisma } from "~/db/client.server";
import { db } from "~/db/read.server";
import { getRegion } from "~/domain/catalogue/public.server";

const database = aDatabase();
const people = aReferralRegion(database);

/** Help that began on somebody's word. */
async function begun(
  route: string,
  municipality = "0405",
  state: "started" | "opened" | "ended" = "started",
) {
  const { organisationId } = people.doctor;
  const made = await aReferral({ organisationId, municipality, state });
  await run(database.admin, `update need set route = '${route}' where id = '${made.needId}'`);
  return made;
}

test("an access team reads of help by doctors in its own municipality five things, once it began", async () => {
  const { supplierId } = await begun("gp");
  await begun("access");
  await begun("gi");
  await begun("gp", "0388");
  await begun("youth-doctor", "0405", "opened");
  const { name } = await db.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const line = {
    ...{ route: "gp", supplier: name, category: null },
    ...{ startedOn: "2026-11-20", endedOn: null },
  };
  expect(await listMedicalRoute(people.worker.actor)).toEqual({
    ...{ lines: [line], total: 1, page: 1, pages: 1 },
  });
  expect((await listMedicalRoute(people.lead.actor)).lines).toEqual([line]);
  expect((await listMedicalRoute(people.desk.actor)).total).toBe(2);
});

test("who works for no municipality, a doctor or a provider reads nothing", async () => {
  const nowhere = { ...people.worker.actor, municipalities: [] };
  for (const actor of [nowhere, people.doctor.actor, people.manager.actor])
    await expect(listMedicalRoute(actor)).rejects.toThrow("medical-route.read");
});

test("the database hands out five columns, and no key to anything behind them", async () => {
  await begun("gp");
  const rows = await prisma().$queryRaw<object[]>`select * from medical_route_help(null)`;
  expect(rows.map((row) => Object.keys(row))).toEqual([
    ["route", "supplier", "category", "started_on", "ended_on"],
  ]);
  expect(await prisma().$queryRaw`select id from referral`).toEqual([]);
});

test("its routes are the doctors whom the law names", async () => {
  for (const { code } of (await getRegion()).referrers) await begun(code);
  await begun("medical-specialist");
  const { lines } = await listMedicalRoute(people.worker.actor);
  expect(lines.map(({ route }) => route).toSorted()).toEqual([
    ...["gp", "medical-specialist", "youth-doctor"],
  ]);
});

test("what ended more than a year ago is no longer handed out", async () => {
  const ended = async (daysAgo: number) => {
    const { id } = await begun("gp", "0405", "ended");
    await run(
      database.admin,
      `update referral set ended_on = current_date - ${daysAgo}, started_on = current_date - 900
       where id = '${id}'`,
    );
  };
  await ended(364);
  await ended(366);
  expect((await listMedicalRoute(people.worker.actor)).total).toBe(1);
});

test("there are pages of it", async () => {
  for (let n = 0; n < 26; n += 1) await begun("gp");
  const { lines, total, pages } = await listMedicalRoute(people.worker.actor, { page: 2 });
  expect([lines.length, total, pages]).toEqual([1, 26, 2]);
});
