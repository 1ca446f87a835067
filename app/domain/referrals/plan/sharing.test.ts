import { beforeEach, expect, test } from "vitest";

import { aPdfOf } from "~test/factories/files";
import { aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { BASIS, onTheWay } from "~test/factories/on-the-way";
import {
  aSharedPlan,
  ASKS_PLAN,
  aSummary,
  handInDocument,
  sentPdf,
  SUMMARY,
  YES,
} from "~test/factories/plans";
import { aClient } from "~test/factories/referrals";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { getPlans } from "./get-plans.server";
import { readPlan } from "./read-plan.server";
import { sharePlan, waivePlan, withdrawPlan } from "./share-plan.server";
import { correctClient } from "../identity/correct-client.server";
import { exportClient } from "../looking/export-client.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { openReferral } from "../referral/open-referral.server";
import { recordBasis } from "../referral/record-basis.server";
import { withdrawConsent } from "../referral/withdraw-consent.server";
import {
  findFile,
  forgetLooseFile,
  forgetLooseFiles,
  storeFile,
} from "~/db/files/stored-files.server";
import { Busy } from "~/domain/kernel/denied";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database, ASKS_PLAN);
const { sender, receiver, opened, chosen } = onTheWay(people, database);

beforeEach(() => run(database.admin, "delete from stored_file"));

const stand = async (id: string, side: "sender" | "supplier" = "sender") =>
  (await getPlans(side === "sender" ? sender() : receiver(), { id, side }, ASKED)).stand;

const read = (id: string, number = 1, now = ASKED) =>
  readPlan(receiver(), { referralId: id, number, side: "supplier" }, now);

const start = (id: string, more: { isWithout?: boolean } = {}, now = ASKED) => {
  const delivery = { move: "start" as const, on: dayAt(now), supplierRef: "", ...more };
  return deliverHelp(receiver(), { id, delivery }, now);
};

const rowsOf = async (statement: string) => (await run(database.admin, statement)).rows;

const later = (days: number) => new Date(ASKED.getTime() + days * 86_400_000);

test("I15: a plan goes out only after consent, and before start", async () => {
  const id = await opened();
  const number = await aSummary(sender(), id);
  const share = (more: Partial<typeof YES>) =>
    sharePlan(sender(), { id, number, ...YES, ...more }, ASKED);
  await expect(read(id)).rejects.toThrow("Missing");
  expect(await share({ givers: [] })).toMatchObject({
    refusals: [{ code: "plan.consent-missing", details: { givers: "parents" } }],
  });
  expect(await share({ givenOn: dayAt(later(1)) })).toMatchObject({
    refusals: [{ code: "basis.no-day" }],
  });
  await expect(read(id)).rejects.toThrow("Missing");
  // Nor by whoever writes past the program.
  const past = `update plan set delivered_at = now() where referral_id = '${id}'`;
  await expect(run(database.admin, past)).rejects.toThrow("after consent and before start");
  const copied = `insert into plan select (jsonb_populate_record(p, jsonb_build_object(
    'id', gen_random_uuid(), 'number', 9, 'delivered_at', now()))).* from plan p
    where referral_id = '${id}'`;
  await expect(run(database.admin, copied)).rejects.toThrow("after consent and before start");

  expect(await share({})).toMatchObject({ ok: true });
  expect(await read(id)).toEqual({ kind: "summary", number, summary: SUMMARY });

  const other = await opened();
  const next = await aSummary(sender(), other);
  expect(await start(other, { isWithout: true })).toMatchObject({ ok: true });
  expect(await sharePlan(sender(), { id: other, number: next, ...YES }, ASKED)).toMatchObject({
    refusals: [{ code: "plan.started", conflict: true }],
  });
});

test("everybody who must agree on that day says yes, for the plan alone", async () => {
  const id = await opened(aClient({ birthDate: "2009-05-01" }));
  const number = await aSummary(sender(), id);
  expect(await sharePlan(sender(), { id, number, ...YES }, ASKED)).toMatchObject({
    refusals: [{ code: "plan.consent-missing", details: { givers: "youth" } }],
  });
  expect(await rowsOf(`select * from consent where referral_id = '${id}'`)).toEqual([]);
});

test("with another birth date others say yes: until they have, the plan is read no further", async () => {
  const id = await opened();
  await aSharedPlan(sender(), id);
  const correct = async (birthDate: string) => {
    const [{ version }] = (await rowsOf(`select version from referral where id = '${id}'`)) as [
      { version: number },
    ];
    const correction = { referralId: id, version, client: { ...aClient(), birthDate } };
    expect(await correctClient(sender(), correction, ASKED)).toMatchObject({ ok: true });
  };
  // Still of an age at which the parents alone say yes.
  await correct("2019-05-02");
  expect(await read(id)).toMatchObject({ kind: "summary" });
  await correct("2009-05-01");
  await expect(read(id)).rejects.toThrow("Missing");
  expect([await stand(id), await stand(id, "supplier")]).toEqual(["added", "withdrawn"]);
  // What the parents said holds; nobody took anything back.
  const said = `select giver, withdrawn_at from consent where referral_id = '${id}'`;
  expect(await rowsOf(said)).toEqual([{ giver: "parents", withdrawn_at: null }]);
  const again = { id, number: 1, ...YES, givers: ["youth" as const] };
  expect(await sharePlan(sender(), again, ASKED)).toMatchObject({ ok: true });
  expect(await read(id)).toMatchObject({ kind: "summary" });
});

test("P42: help waits until the plan is there and was read; what happened is recorded, with a mark", async () => {
  const id = await opened();
  const refused = { refusals: [{ code: "referral.starts-without", field: "zonder" }] };
  expect(await start(id)).toMatchObject(refused);
  await aSharedPlan(sender(), id);
  expect(await stand(id, "supplier")).toBe("shared");
  expect(await start(id)).toMatchObject(refused);
  // Asked for as what it is not, nothing is shown, and so nothing was read.
  const asked = { referralId: id, number: 1, side: "supplier", kind: "document" } as const;
  await expect(readPlan(receiver(), asked, ASKED)).rejects.toThrow("Missing");
  expect(await start(id)).toMatchObject(refused);
  await read(id);
  expect(await stand(id)).toBe("read");
  // Read on a later day than the one on which it began is too late.
  const before = { move: "start" as const, on: dayAt(ASKED) - 1, supplierRef: "" };
  expect(await deliverHelp(receiver(), { id, delivery: before }, ASKED)).toMatchObject(refused);
  expect(await start(id)).toMatchObject({ ok: true });

  const without = await opened();
  expect(await start(without, { isWithout: true })).toMatchObject({ ok: true });
  expect(
    await rowsOf(`select started_without as said from referral where id in ('${id}', '${without}')
      order by number`),
  ).toEqual([{ said: "" }, { said: "plan" }]);
});

test("a resident who does not share it is helped all the same; the supplier is not told why", async () => {
  const id = await opened();
  expect(await waivePlan(sender(), { id, why: "unsafe" }, ASKED)).toMatchObject({ ok: true });
  const seen = await getPlans(receiver(), { id, side: "supplier" }, ASKED);
  expect(seen).toMatchObject({ stand: "waived", waived: null, isNeeded: false });
  expect(await start(id)).toMatchObject({ ok: true });
  expect(await waivePlan(sender(), { id, why: null }, ASKED)).toMatchObject({ ok: false });
});

test("who said that none is shared may say otherwise, and sharing one says so too", async () => {
  const id = await opened();
  await waivePlan(sender(), { id, why: "keeps" }, ASKED);
  expect(await waivePlan(sender(), { id, why: null }, ASKED)).toMatchObject({ ok: true });
  expect(await start(id)).toMatchObject({ ok: false });
  await waivePlan(sender(), { id, why: "keeps" }, ASKED);
  await aSharedPlan(sender(), id);
  expect(await stand(id)).toBe("shared");
});

test("withdrawn it is shut at once, whoever has the address; the sender still has it", async () => {
  const id = await opened();
  await aSharedPlan(sender(), id);
  await read(id);
  expect(await withdrawPlan(sender(), { id }, ASKED)).toMatchObject({ ok: true });
  await expect(read(id)).rejects.toThrow("Missing");
  expect([await stand(id), await stand(id, "supplier")]).toEqual(["withdrawn", "withdrawn"]);
  const own = await readPlan(sender(), { referralId: id, number: 1, side: "sender" }, ASKED);
  expect(own.kind).toBe("summary");
  expect(await withdrawPlan(sender(), { id }, ASKED)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  const past = `update plan set closed_at = null where referral_id = '${id}'`;
  await expect(run(database.admin, past)).rejects.toThrow("after consent and before start");
  // Who it is stays open, and no start waits for what the resident keeps.
  expect(await rowsOf(`select shut_at from referral where id = '${id}'`)).toEqual([
    { shut_at: null },
  ]);
  expect(await start(id)).toMatchObject({ ok: true });
});

test("a document stays while there is a plan, also when nobody's files are thrown away", async () => {
  const id = await opened();
  const content = aPdfOf(5_000);
  expect(await handInDocument(sender(), { id, content })).toMatchObject({ ok: true });
  const loose = await storeFile(
    { name: "los.pdf", mediaType: "application/pdf", storedBy: "somebody" },
    sentPdf(content).content,
    { now: ASKED },
  );
  await forgetLooseFiles(later(3));
  expect(await findFile(loose.id)).toBeNull();
  const kept = await readPlan(sender(), { referralId: id, number: 1, side: "sender" }, later(3));
  expect(kept.kind === "document" && kept.file.bytes).toBe(content.length);
  const [held] = await rowsOf(`select file_id from plan where referral_id = '${id}'`);
  await forgetLooseFile((held as { file_id: string }).file_id);
  const thrown = `delete from stored_file where id = '${(held as { file_id: string }).file_id}'`;
  await expect(run(database.admin, thrown)).rejects.toThrow("plan_file_id_fkey");
});

test("with the permission to know who it is, that for the plan goes too", async () => {
  const { id: requestId, needId } = await aRequest({ by: people.worker, state: "answered" });
  await run(database.admin, `update need set route = 'gp' where id = '${needId}'`);
  const made = await chosen({ requestId, needId });
  const id = made.ok ? made.value.id : "";
  const consents = [{ purpose: "identity" as const, giver: "parents" as const }];
  const { how, givenOn } = YES;
  await recordBasis(sender(), { id, ...BASIS, consents, how, givenOn }, ASKED);
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
  await aSharedPlan(sender(), id);
  expect(await withdrawConsent(sender(), { id }, ASKED)).toMatchObject({ ok: true });
  await expect(read(id)).rejects.toThrow("Missing");
  expect(await stand(id)).toBe("withdrawn");
});

test("P-51: reading is in the log first; without an entry there is no plan", async () => {
  const id = await opened();
  await aSharedPlan(sender(), id);
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  await expect(read(id)).rejects.toThrow(Busy);
  await run(database.admin, `grant insert on access_entry to ${APP_ROLE}`);
  expect(await stand(id)).toBe("shared");
  await read(id);
  await read(id, 1, later(1));
  const looked = await rowsOf(
    `select event, groups, user_id as by from access_entry where referral_id = '${id}'
      and organisation_id = '${receiver().organisationId}' order by id`,
  );
  const entry = { event: "look", groups: ["plan"], by: receiver().userId };
  expect(looked).toEqual([entry, entry]);
  const { versions } = await getPlans(sender(), { id, side: "sender" }, ASKED);
  expect(versions[0]).toMatchObject({ deliveredAt: ASKED, readAt: ASKED });
});

async function wholeOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

test("a document comes back as it went, under no name of its own, and opens with the key of the referral alone", async () => {
  const id = await opened();
  const content = aPdfOf(300_000);
  expect(await handInDocument(sender(), { id, content })).toMatchObject({ ok: true });
  await sharePlan(sender(), { id, number: 1, ...YES }, ASKED);
  const plan = await read(id);
  if (plan.kind !== "document") throw new Error(plan.kind);
  expect(plan.file).toMatchObject({ name: "plan.pdf", bytes: 300_000 });
  expect((await wholeOf(plan.file.content)).equals(content)).toBe(true);
  expect(await rowsOf("select name, key from stored_file")).toEqual([
    { name: "plan.pdf", key: null },
  ]);
  // A correction changes the key of the referral; the plan goes along with it.
  const client = { ...aClient(), phone: "0229 123456" };
  const [{ version }] = (await rowsOf(`select version from referral where id = '${id}'`)) as [
    { version: number },
  ];
  const correction = { referralId: id, version, client };
  expect(await correctClient(sender(), correction, ASKED)).toMatchObject({ ok: true });
  const after = await read(id);
  expect(after.kind === "document" && (await wholeOf(after.file.content)).equals(content)).toBe(
    true,
  );
  await run(database.admin, `delete from client_key where referral_id = '${id}'`);
  await expect(read(id)).rejects.toThrow("Missing");
});

test.each([
  [
    "what runs something",
    Buffer.from("%PDF-1.4\n1 0 obj\n<</OpenAction <</S /JavaScript>>>>\nendobj\n%%EOF\n"),
    "file.",
  ],
  ["what is no PDF", Buffer.from("<!doctype html><p>Plan</p>"), "file.not-what-it-says"],
])("%s is refused and forgotten", async (_, content, code) => {
  const id = await opened();
  const outcome = await handInDocument(sender(), { id, content });
  expect(outcome.ok ? "" : outcome.refusals[0]!.code).toContain(code);
  expect(await rowsOf("select id from stored_file")).toEqual([]);
});

test("who asked for everything that is kept of somebody gets the plans as well", async () => {
  const id = await opened();
  await aSharedPlan(sender(), id);
  const officer = { ...sender(), roles: ["privacy-officer" as const] };
  const { exported } = await exportClient(officer, id, ASKED);
  expect(exported.plans).toMatchObject([{ number: 1, kind: "summary", summary: SUMMARY }]);
});
