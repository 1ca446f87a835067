import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aContractManager } from "~test/factories/actors";
import { aRegisterRegion, aWaitRow } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { chooseDelivery } from "~/domain/accounts/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import {
  confirmationToken,
  confirmWaitingTimes,
  getWaitingHistory,
  listSilentProviders,
  remindSuppliers,
} from "~/domain/providers/public.server";
import * as confirmPage from "~/routes/public/confirm";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const system = theSystem("reminders");
const ORIGIN = "http://localhost:3000";
const at = (day: number, hour = "09") =>
  new Date(Date.parse(`2026-11-01T${hour}:00:00+01:00`) + day * 24 * 60 * 60 * 1000);

type People = { editor: Account; manager: Account; other: Account; contract: Account };
let people: People;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: at(0) });
  const tables = ["combination", "supplier", "account_user", "organisation", "mail_letter"];
  for (const table of tables) await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const waiting_times = [
    ...[aWaitRow("o1", "l1"), aWaitRow("o1", "l2"), aWaitRow("o3", "")],
    aWaitRow("o2", "", { as_of: "2026-10-28" }),
  ];
  const folder = aRegisterFolder({ waiting_times });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  people = await somePeople();
});

afterEach(() => vi.useRealTimers());

async function somePeople(): Promise<People> {
  const [first, second] = await db.supplier.findMany({
    where: { kind: "provider" },
    orderBy: { code: "asc" },
  });
  const editor = await anAccount({
    ...{ roles: ["provider-editor"], kind: "provider", supplierId: first!.id },
  });
  const { organisationId } = editor;
  const manager = await anAccount({
    ...{ roles: ["provider-manager"], organisationId, supplierId: first!.id },
  });
  const other = await anAccount({
    ...{ roles: ["provider-manager"], kind: "provider", supplierId: second!.id },
  });
  const contract = await anAccount({ roles: ["contract-manager"], kind: "region" });
  await anAccount({ roles: ["access-worker"] });
  return { editor, manager, other, contract };
}

/** Whom a day brings which letter: `editor reminder 2`. */
async function lettersOf(day: number): Promise<string[]> {
  const before = await db.mailLetter.findMany({ select: { id: true } });
  await remindSuppliers(system, at(day, "06"));
  expect(await db.mailLetter.count()).toBe(before.length);
  await remindSuppliers(system, at(day));
  await remindSuppliers(system, at(day, "15"));
  const known = new Set(before.map(({ id }) => id));
  const letters = (await db.mailLetter.findMany()).filter(({ id }) => !known.has(id));
  const names = new Map(Object.entries(people).map(([name, { userId }]) => [userId, name]));
  return letters
    .map(({ userId, kind, facts }) => {
      const { count = "" } = facts as { count?: number };
      return `${names.get(userId!)} ${kind} ${count}`.trim();
    })
    .sort();
}

test("each day of the term brings the right letter to the right people, and none twice", async () => {
  const found: Record<number, string[]> = {};
  for (let day = 0; day <= 50; day++) {
    const letters = await lettersOf(day);
    if (letters.length > 0) found[day] = letters;
  }
  const own = ["editor reminder 2", "manager reminder 2"];
  expect(found).toEqual({
    10: ["other reminder 1"],
    14: own,
    27: ["other reminder 1"],
    31: own,
    42: ["contract notice", "other reminder 1"],
    46: ["contract notice", "contract notice", ...own],
  });
  expect(await listSilentProviders(aContractManager())).toMatchObject([
    { supplier: { code: "p002" }, waits: 1, since: "2026-12-13" },
    { waits: expect.any(Number) as number },
    { waits: expect.any(Number) as number },
  ]);
}, 120_000);

test("who confirms is left alone until the next term, and is silent no more", async () => {
  await remindSuppliers(system, at(46));
  expect(await listSilentProviders(aContractManager())).toHaveLength(3);
  await confirmWaitingTimes(people.editor.actor, "all", at(46, "10"));
  const silent = await listSilentProviders(aContractManager());
  expect(silent.map(({ supplier }) => supplier.code)).not.toContain("p001");
  expect(await lettersOf(47)).toEqual([]);
  expect(await lettersOf(60)).toEqual(["editor reminder 2", "manager reminder 2"]);
});

test("who wants no letter gets none, and the others do", async () => {
  await chooseDelivery(people.manager.actor, { "waits-due": "never" });
  expect(await lettersOf(14)).toEqual(["editor reminder 2", "other reminder 1"]);
});

const open = () =>
  visit(createApp({ build: aBuild({ "/bevestig/:token": confirmPage }), origin: () => ORIGIN }));

async function linkOf(account: Account): Promise<string> {
  const { id } = await db.waitingConfirmation.findFirstOrThrow({
    where: { userId: account.userId },
  });
  return `/bevestig/${await confirmationToken(id)}`;
}

const POST = { method: "POST", headers: { "Sec-Fetch-Site": "same-origin" }, body: "" };
const declarations = () => db.waitingDeclaration.count();

test("a mail scanner that follows the link changes nothing; the button confirms, once", async () => {
  await remindSuppliers(system, at(14));
  vi.setSystemTime(at(15));
  const [get, link, before] = [await open(), await linkOf(people.editor), await declarations()];
  for (const method of ["GET", "HEAD", "GET"]) {
    expect((await get(link, { method })).status).toBe(200);
  }
  expect(await declarations()).toBe(before);
  expect(await (await get(link)).text()).toContain("Deze 2 kloppen nog");

  const done = await get(link, POST);
  expect([done.status, await declarations()]).toEqual([200, before + 2]);
  expect(await done.text()).toContain("U hebt 2 wachttijden bevestigd");
  const [last] = await db.waitingDeclaration.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(last!.declaredBy).toBe(people.editor.userId);
  const { said } = await getWaitingHistory(people.editor.actor, last!.offerPlaceId);
  expect(said.map(({ isByLink }) => isByLink)).toEqual([true, false]);

  const again = await get(link, POST);
  expect([again.status, await declarations()]).toEqual([422, before + 2]);
  expect(await again.text()).toContain("al gebruikt");
  expect(await (await get(link)).text()).toContain("al gebruikt");
});

test("a link is over after seven days, when its reader is gone, and for what was changed since", async () => {
  await remindSuppliers(system, at(14));
  const [get, before] = [await open(), await declarations()];
  const [link, managers] = [await linkOf(people.editor), await linkOf(people.manager)];
  vi.setSystemTime(at(15));
  await confirmWaitingTimes(people.manager.actor, "all", at(15));
  const saidNow = await declarations();
  expect(saidNow).toBe(before + 2);
  expect(await (await get(link)).text()).toContain("niets meer te bevestigen");
  vi.setSystemTime(at(22));
  expect(await (await get(link)).text()).toContain("werkt niet meer");
  expect((await get(link, POST)).status).toBe(422);
  vi.setSystemTime(at(15));
  const leave = "delete from organisation_member where user_id = $1";
  await run(database.admin, leave, [people.manager.userId]);
  expect(await (await get(managers)).text()).toContain("werkt niet meer");
  expect((await get(managers, POST)).status).toBe(422);
  expect((await get("/bevestig/onbekend")).status).toBe(404);
  expect((await get("/bevestig/onbekend", POST)).status).toBe(404);
  expect(await declarations()).toBe(saidNow);
});
