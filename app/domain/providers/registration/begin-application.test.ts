import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { anAdmittingRegion } from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";

import { beginApplication } from "./begin-application.server";
import { prisma } from "~/db/client.server";
import { aVisitor } from "~/domain/accounts/public";
import { tidyKvk } from "~/domain/kernel/kvk-number";

const handle = aDatabase();

beforeEach(async () => {
  await saveRegion(anAdmittingRegion());
  await run(handle.admin, "delete from applicant; delete from organisation; delete from supplier");
  await run(handle.admin, "delete from account_user; delete from outbox_message");
});

let network = 0;
const begin = (kvk: string, more = {}) =>
  beginApplication(aVisitor(), {
    ...{ organisation: "Zorg Nieuw", kvk: tidyKvk(kvk), name: "Nel", email: "nel@nieuw.test" },
    ...{ language: "nl", asker: { address: `198.51.${++network}.1`, visitor: "test" }, ...more },
  });

test("who begins gets a letter and a number; who begins again the same link", async () => {
  expect(await begin("12345678")).toEqual({ ok: true, value: { to: "mail" } });
  expect(await begin("12.34.56.78")).toEqual({ ok: true, value: { to: "mail" } });
  const [one, ...more] = await prisma().application.findMany();
  expect(more).toEqual([]);
  expect(one!.reference).toMatch(/^A-\d{4}-0001$/);
  const events = await prisma().outboxMessage.findMany();
  expect(events.map(({ type, payload }) => ({ type, payload }))).toEqual([
    { type: "application.begun", payload: { applicationId: one!.id } },
    { type: "application.begun", payload: { applicationId: one!.id } },
  ]);
});

test.each(["submitted", "screening", "more_asked"] as const)(
  "who begins again while a request is %s gets its link, which works again",
  async (state) => {
    const mine = { email: `${state}@nieuw.test` };
    await begin("12345678", mine);
    const past = new Date("2020-01-01T00:00:00Z");
    await prisma().application.updateMany({
      data: { state, tokenExpiresAt: past, submittedAt: past, dueOn: past },
    });
    await begin("12345678", mine);
    const [one, ...more] = await prisma().application.findMany();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ state });
    expect(one!.tokenExpiresAt.getTime()).toBeGreaterThan(Date.now());
  },
);

test("after a decision a new request is begun", async () => {
  const mine = { email: "beslist@nieuw.test" };
  await begin("12345678", mine);
  const day = new Date();
  await prisma().application.updateMany({
    data: { state: "decided", submittedAt: day, dueOn: day, decidedAt: day },
  });
  await begin("12345678", mine);
  expect(await prisma().application.count({ where: { state: "draft" } })).toBe(1);
});

test("twenty who begin at once get twenty numbers", async () => {
  const kvks = Array.from({ length: 20 }, (_, n) => String(12_345_601 + n));
  await Promise.all(kvks.map((kvk) => begin(kvk, { email: `${kvk}@nieuw.test` })));
  const found = await prisma().application.findMany({ orderBy: { reference: "asc" } });
  expect(found.map(({ reference }) => Number(reference.slice(7)))).toEqual(
    kvks.map((_, n) => n + 1),
  );
});

test.each([
  ...["12345678", "1234 5678", "12.34.56.78", " 12345678 ", "12 34 56 78", "1234-5678"],
  ...["KvK 12345678", "kvk: 1234 5678", "KVK-nummer 12345678", "12\u00a0345\u00a0678"],
  ...["123.456.78", "1 2 3 4 5 6 7 8", "KvK.12345678", "1234.5678", "\t12345678\n"],
  ...["12345\u200b678", "1234–5678", "nr. 12345678", "12/34/56/78", "\ufeff12345678"],
])("%j is known, and led to claiming, never to a second supplier", async (kvk) => {
  await prisma().supplier.create({
    data: {
      ...{ code: "p1", slug: "p1", name: "De Kreek", kind: "provider", email: "info@kreek.test" },
      provider: { create: { legalName: "De Kreek BV", kvk: "12345678" } },
    },
  });
  const to = { to: "address", address: "i•••@kreek.test" };
  expect(await begin(kvk)).toEqual({ ok: true, value: to });
  expect(await prisma().application.count()).toBe(0);
  expect(await prisma().accountToken.findMany()).toMatchObject([
    { kind: "claim", email: "info@kreek.test", roles: ["provider-manager"] },
  ]);
});

test("a provider that was taken over is known as its successor, and one with people by them", async () => {
  const heir = await prisma().supplier.create({
    data: { code: "p2", slug: "p2", name: "De Zee", kind: "provider" },
  });
  await prisma().supplier.create({
    data: {
      ...{ code: "p1", slug: "p1", name: "De Kreek", kind: "provider", email: "info@kreek.test" },
      ...{ successorId: heir.id },
      provider: { create: { legalName: "De Kreek BV", kvk: "12345678" } },
    },
  });
  expect(await begin("12345678")).toEqual({ ok: true, value: { to: "no-address" } });
  const user = { create: { email: "zee@zee.test", name: "Z" } };
  await prisma().organisation.create({
    data: {
      ...{ kind: "provider", name: "De Zee", supplierId: heir.id },
      members: { create: { roles: ["provider-manager"], user } },
    },
  });
  expect(await begin("12345678")).toEqual({ ok: true, value: { to: "people" } });
});

test("what is missing or wrong at the start is said per field, and too many starts are slowed down", async () => {
  const empty = await begin("123", { organisation: "", name: "", email: "nel" });
  expect(empty).toMatchObject({
    refusals: ["organisation", "name", "kvk", "email"].map((field) => ({ field })),
  });
  const asker = { address: "203.0.113.9", visitor: "robot" };
  for (let n = 0; n < 5; n++) await begin("12345678", { asker });
  expect(await begin("12345678", { asker })).toMatchObject({
    refusals: [{ code: "registration.too-often" }],
  });
});

test("one mailbox is not filled, and nobody learns so", async () => {
  for (let n = 0; n < 8; n++)
    expect(await begin("12345678", { email: "vol@nieuw.test" })).toEqual({
      ok: true,
      value: { to: "mail" },
    });
  expect(await prisma().outboxMessage.count()).toBe(5);
});

test("a region without admission takes no requests", async () => {
  const { admission: _, ...region } = anAdmittingRegion();
  await saveRegion({ ...region, startsOn: "2020-01-01" });
  expect(await begin("12345678")).toMatchObject({ refusals: [{ code: "registration.not-here" }] });
});
