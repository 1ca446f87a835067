import { beforeEach, expect, test } from "vitest";

import { aContractManager, aManagerOf, anActor } from "~test/factories/actors";
import { anAccount } from "~test/factories/accounts";
import { anAdmittingRegion, anApplication } from "~test/factories/applications";
import { saveRegion } from "~test/factories/a-region";
import { aDatabase, run } from "~test/setup/database";

import { answerCheck } from "./answer-check.server";
import { askMore } from "./ask-more.server";
import { decideApplication } from "./decide-application.server";
import { getDossier } from "./get-dossier.server";
import { listApplications } from "./list-applications.server";
import { handOver, takeApplication } from "./take-application.server";
import { deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { subscriptions } from "~/jobs/subscriptions.server";

const database = aDatabase();
const manager = aContractManager();
const quality = anActor(["quality-officer"]);
const now = new Date("2026-11-25T10:00:00Z");

beforeEach(async () => {
  for (const table of ["applicant", "membership", "supplier", "organisation", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(anAdmittingRegion());
});

async function screened(id: string) {
  for (const check of ["vakbekwaam", "integer", "gezond"])
    expect(
      await answerCheck(manager, { id, check, verdict: "met", note: "", proofIds: [] }, now),
    ).toMatchObject({ ok: true });
}

const yes = (itemId: string) => ({
  ...{ itemId, verdict: "admit" as const, reason: "Goed.", startsOn: "2026-12-01", endsOn: "" },
});
const no = (itemId: string) => ({
  ...{
    itemId,
    verdict: "refuse" as const,
    reason: "Te weinig ervaring.",
    startsOn: "",
    endsOn: "",
  },
});

test("what is admitted becomes scope of a new, paused provider with its place and its invitation", async () => {
  const { id, items, reference, contactEmail } = await anApplication({
    items: [{ profile: "p01" }, { profile: "p02" }, { profile: "p03" }],
    kvk: "12345678",
    name: "De Nieuwe Wind",
  });
  await screened(id);
  const decisions = [yes(items[0]!.id), yes(items[1]!.id), no(items[2]!.id)];
  expect(await decideApplication(manager, { id, items: decisions }, now)).toEqual({
    ok: true,
    value: { admitted: 2, refused: 1 },
  });
  const supplier = await db.supplier.findFirstOrThrow({
    where: { provider: { kvk: "12345678" } },
    include: { contracts: { orderBy: { profile: "asc" } }, places: true, organisation: true },
  });
  expect(supplier).toMatchObject({
    ...{ code: reference.toLowerCase(), slug: "de-nieuwe-wind", page: "paused" },
    places: [{ municipalityCode: "0405", code: "n1" }],
    organisation: { kind: "provider", name: "De Nieuwe Wind" },
  });
  expect(supplier.contracts).toMatchObject([
    { profile: "p01", roles: ["main"], startsOn: new Date("2026-12-01"), state: "active" },
    { profile: "p02", endsOn: new Date("2028-11-30") },
  ]);
  const tokens = await db.accountToken.findMany({
    where: { organisationId: supplier.organisation!.id },
  });
  expect(tokens).toMatchObject([
    { kind: "claim", email: contactEmail, roles: ["provider-manager"] },
  ]);
  const told = await db.outboxMessage.findMany({ orderBy: { id: "asc" } });
  expect(told.map(({ type }) => type)).toEqual([
    ...["application.decided", "account.claim-offered", "offers.changed"],
  ]);
  const audit = await db.auditEntry.findFirstOrThrow({ where: { action: "application.decide" } });
  expect(audit).toMatchObject({ actor: manager.userId, details: { admitted: 2, refused: 1 } });
});

test("a KvK number that the registers know never becomes a second supplier", async () => {
  const first = await anApplication({ kvk: "23456789" });
  const second = await anApplication({ kvk: "23456789", items: [{ profile: "p02" }] });
  for (const { id, items } of [first, second]) {
    await screened(id);
    expect(await decideApplication(manager, { id, items: [yes(items[0]!.id)] }, now)).toMatchObject(
      {
        ok: true,
      },
    );
  }
  const found = await db.provider.findMany({
    where: { kvk: "23456789" },
    include: { supplier: { include: { contracts: true } } },
  });
  expect(found).toHaveLength(1);
  expect(found[0]!.supplier.contracts.map(({ profile }) => profile).sort()).toEqual(["p01", "p02"]);
  // Whoever asked the second time is not let in by that: the invitation went to the first address.
  const tokens = await db.accountToken.findMany({ where: { kind: "claim" } });
  expect(new Set(tokens.map(({ email }) => email))).not.toContain(second.contactEmail);
  // Nor do the proofs of the organisation open to the link of that request.
  const { applicantId } = await db.application.findUniqueOrThrow({ where: { id: second.id } });
  expect(applicantId).toBe(second.applicantId);
  expect(await db.applicant.findUnique({ where: { id: applicantId } })).toMatchObject({
    supplierId: null,
  });
});

test("two admissions of one KvK number at once make one supplier", async () => {
  const both = [await anApplication({ kvk: "34567890" }), await anApplication({ kvk: "34567890" })];
  for (const { id } of both) await screened(id);
  const outcomes = await Promise.all(
    both.map(({ id, items }) =>
      decideApplication(manager, { id, items: [yes(items[0]!.id)] }, now),
    ),
  );
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await db.provider.count({ where: { kvk: "34567890" } })).toBe(1);
  expect(await db.contract.count()).toBe(2);
});

test("two decisions at once: one wins, the other is told", async () => {
  const { id, items } = await anApplication();
  await screened(id);
  const outcomes = await Promise.all([
    decideApplication(manager, { id, items: [yes(items[0]!.id)] }, now),
    decideApplication(aContractManager(), { id, items: [no(items[0]!.id)] }, now),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({
    ok: false,
    refusals: [{ code: "application.moved-already", conflict: true }],
  });
  const { state } = await db.applicationItem.findUniqueOrThrow({ where: { id: items[0]!.id } });
  expect(await db.contract.count()).toBe(state === "admitted" ? 1 : 0);
});

test("a decision that is refused leaves nothing behind", async () => {
  const { id, items } = await anApplication();
  const decision = { id, items: [yes(items[0]!.id)] };
  expect(await decideApplication(manager, decision, now)).toMatchObject({
    refusals: [{ code: "application.screening-open" }],
  });
  await screened(id);
  const other = await anApplication();
  expect(
    await decideApplication(manager, { id, items: [yes(other.items[0]!.id)] }, now),
  ).toMatchObject({
    refusals: [{ code: "application.item-undecided" }],
  });
  expect(await db.application.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ state: "screening", decidedAt: null },
  });
  expect(await db.supplier.count()).toBe(0);
});

test("what falls outside the classification is admitted without scope to show", async () => {
  const { id, items } = await anApplication({
    items: [{ outside: "Hulp met muziek op een boot" }],
  });
  await screened(id);
  await decideApplication(manager, { id, items: [yes(items[0]!.id)] }, now);
  expect(await db.contract.count()).toBe(0);
  expect(await db.supplier.findFirstOrThrow()).toMatchObject({ page: "paused" });
});

test("a combination is admitted when its members are providers, and begins to form", async () => {
  for (const kvk of ["45678901", "56789012"]) {
    const { id, items } = await anApplication({ kvk });
    await screened(id);
    await decideApplication(manager, { id, items: [yes(items[0]!.id)] }, now);
  }
  const members = [{ kvk: "45678901", isLead: true }, { kvk: "56789012" }];
  const strangers = [{ kvk: "45678901", isLead: true }, { kvk: "99999999" }];
  const ask = (name: string, all: typeof members) =>
    anApplication({ combination: { name, members: all } });
  const unknown = await ask("Half", strangers);
  const whole = await ask("Heel", members);
  for (const { id } of [unknown, whole]) await screened(id);
  expect(
    await decideApplication(manager, { id: unknown.id, items: [yes(unknown.items[0]!.id)] }, now),
  ).toMatchObject({ refusals: [{ code: "application.member-unknown" }] });
  expect(
    await decideApplication(manager, { id: whole.id, items: [yes(whole.items[0]!.id)] }, now),
  ).toMatchObject({ ok: true });
  while ((await deliver({ ...subscriptions })) > 0);
  const supplier = await db.supplier.findFirstOrThrow({
    where: { name: "Heel" },
    include: {
      combination: { include: { members: { orderBy: { isLead: "desc" } } } },
      contracts: true,
    },
  });
  expect(supplier).toMatchObject({
    ...{ kind: "combination", page: "paused" },
    combination: { state: "forming", members: [{ isLead: true }, { isLead: false }] },
    contracts: [{ profile: "p01" }],
  });
});

test("the queue has the earliest term first, and says whose it is", async () => {
  const own = await anAccount({
    roles: ["contract-manager"],
    kind: "region",
    name: "Cor Contract",
  });
  const late = await anApplication({ state: "submitted" });
  await run(database.admin, `update application set due_on = '2026-11-24' where id = '${late.id}'`);
  const next = await anApplication({ state: "submitted" });
  expect(await takeApplication(own.actor, next.id, now)).toMatchObject({ ok: true });
  await anApplication({ state: "draft" });
  expect(await listApplications(quality, "open", now)).toMatchObject([
    { id: late.id, isLate: true, owner: null, state: "submitted" },
    { id: next.id, isLate: false, owner: { name: "Cor Contract" }, state: "screening" },
  ]);
  const other = await anAccount({
    roles: ["contract-manager"],
    kind: "region",
    name: "Bea Beheer",
  });
  expect(await handOver(own.actor, { id: next.id, to: other.userId }, now)).toMatchObject({
    ok: true,
  });
  expect(await handOver(own.actor, { id: next.id, to: quality.userId }, now)).toMatchObject({
    refusals: [{ code: "application.no-such-owner" }],
  });
});

test("only who may: nobody sees a draft, quality staff answer and do not decide, providers see nothing", async () => {
  const draft = await anApplication({ state: "draft" });
  const { id, items } = await anApplication();
  await expect(getDossier(manager, draft.id, now)).rejects.toThrow("Missing: application");
  await expect(getDossier(manager, "x", now)).rejects.toThrow("Missing: application");
  const decision = { id, items: [yes(items[0]!.id)] };
  for (const actor of [
    quality,
    aManagerOf("s"),
    anActor(["access-worker"]),
    anActor(["region-admin"]),
  ]) {
    await expect(decideApplication(actor, decision, now)).rejects.toThrow("Not allowed");
    await expect(takeApplication(actor, id, now)).rejects.toThrow("Not allowed");
    await expect(askMore(actor, { id, asks: [] }, now)).rejects.toThrow("Not allowed");
  }
  for (const actor of [aManagerOf("s"), anActor(["access-worker"]), anActor(["policy-maker"])]) {
    await expect(listApplications(actor, "open", now)).rejects.toThrow("Not allowed");
    await expect(getDossier(actor, id, now)).rejects.toThrow("Not allowed");
    await expect(
      answerCheck(actor, { id, check: "integer", verdict: "met", note: "", proofIds: [] }, now),
    ).rejects.toThrow("Not allowed");
  }
});
