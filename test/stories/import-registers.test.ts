import { writeFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, expect, test } from "vitest";

import { prisma } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { aVisitor, theSystem } from "~/domain/accounts/public";
import { faultLine } from "~/domain/catalogue/public";
import type { ImportReport } from "~/domain/combinations/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { declareWaitingTime, getOffer } from "~/domain/providers/public.server";
import { listOffered } from "~/domain/search/indexing/list-offered.server";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
  registerRows,
} from "~test/factories/registers";
import { everything } from "~test/setup/everything";
import { aDatabase } from "~test/setup/database";

const handle = aDatabase();
const now = new Date("2026-11-22T10:00:00Z");
const operator = theSystem("import");

beforeAll(() => saveRegion(aRegisterRegion()));

async function take(folder: string): Promise<ImportReport> {
  const outcome = await importRegisters(operator, folder, { now });
  if (!outcome.ok) throw new Error(outcome.faults.map(faultLine).join("\n"));
  return outcome.value;
}

async function faultsOf(folder: string): Promise<string[]> {
  const outcome = await importRegisters(operator, folder, { now });
  return outcome.ok ? [] : outcome.faults.map(faultLine);
}

test("a sound folder is taken in whole, traced and announced", async () => {
  const report = await take(aRegisterFolder());

  expect(report.registers.map(({ file, rows, added }) => [file, rows, added])).toEqual([
    ["providers.csv", 2, 2],
    ["combinations.csv", 1, 1],
    ["locations.csv", 2, 2],
    ["offers.csv", 3, 3],
    ["waiting_times.csv", 3, 3],
    ["contracts.csv", 3, 3],
    ["quality.csv", 1, 1],
    ["marks.csv", 1, 1],
    ["contacts.csv", 1, 1],
    ["preliminary_services.csv", 1, 1],
  ]);
  const supplier = await db.supplier.findFirst({
    where: { code: "p001" },
    include: { provider: true },
  });
  expect(supplier).toMatchObject({ name: "De Zilte Kreek", slug: "de-zilte-kreek" });
  expect(supplier?.provider).toMatchObject({ kvk: "01234567", agb: "00123456" });
  const combination = await db.combination.findFirst({ include: { members: true } });
  expect(combination).toMatchObject({ state: "published", segment: "seg-b" });
  expect(combination?.members.filter(({ isLead }) => isLead)).toHaveLength(1);
  expect(combination?.members).toHaveLength(2);

  const audit = await db.auditEntry.findMany({ where: { action: "registers.import" } });
  expect(audit).toHaveLength(10);
  const messages = await db.outboxMessage.findMany({ where: { type: "offers.changed" } });
  const announced = messages.flatMap(({ payload }) => (payload as { offerIds: string[] }).offerIds);
  const offers = await db.offer.findMany({ select: { id: true } });
  expect(announced.toSorted()).toEqual(offers.map(({ id }) => id).toSorted());
});

test("the same folder once more changes nothing and announces nothing", async () => {
  const before = await everything(handle.admin);
  const report = await take(aRegisterFolder());
  expect(report.offersAnnounced).toBe(0);
  expect(report.registers.find(({ file }) => file === "waiting_times.csv")?.skipped).toBe(3);
  expect(await everything(handle.admin)).toEqual(before);
});

test("a folder of another spreadsheet is the same folder", async () => {
  const before = await everything(handle.admin);
  await take(aRegisterFolder({}, { separator: ";", lineEnd: "\r\n", mark: true }));
  expect(await everything(handle.admin)).toEqual(before);
});

test("a quoted line end belongs to its cell, and lines are counted past it", async () => {
  const plain = 'Eerste regel\r\nTweede; met, "tekens"\n\nDerde';
  const folder = aRegisterFolder({
    providers: [
      aProviderRow("p001", "De Zilte Kreek", { description_plain: plain }),
      aProviderRow("p002", "Het Lage Land", { kvk: "123" }),
    ],
  });
  expect(await faultsOf(folder)).toEqual([
    "providers.csv:6 kvk: must be 8 digits, leading zeros included",
  ]);
  await take(
    aRegisterFolder({
      providers: [aProviderRow("p001", "De Zilte Kreek", { description_plain: plain })],
    }),
  );
  const stored = await db.supplier.findFirst({ where: { code: "p001" } });
  expect(stored?.descriptionPlain).toBe(plain);
  await take(aRegisterFolder());
});

test("one bad row anywhere, and nothing is changed", async () => {
  const before = await everything(handle.admin);
  const { providers, offers } = registerRows();
  const faults = await faultsOf(
    aRegisterFolder({
      providers: [...providers, aProviderRow("p009", "Nieuw")],
      offers: [...offers, anOfferRow("p009", "o9", { law: "zvw" })],
    }),
  );
  expect(faults).toEqual([
    'offers.csv:5 law: "zvw" is no law of this region; choose from jeugdwet, wmo',
  ]);
  expect(await everything(handle.admin)).toEqual(before);
});

test("only what is new of a wait is added; what is known stays", async () => {
  const waits = () => db.waitingDeclaration.count();
  const before = await waits();
  const rows = [
    aWaitRow("o1", "l1", { as_of: "2026-10-31", weeks_to_start: "9" }),
    aWaitRow("o1", "l2", { as_of: "2026-11-01", weeks_to_start: "9" }),
    aWaitRow("o2", "", { as_of: "2026-11-20", weeks_to_start: "9" }),
  ];
  const report = await take(aRegisterFolder({ waiting_times: rows }));
  expect(await waits()).toBe(before + 1);
  expect(report.offersAnnounced).toBe(1);
  expect(report.registers.find(({ file }) => file === "waiting_times.csv")).toMatchObject({
    added: 1,
    skipped: 2,
  });
});

test("a text edited in the portal is kept and told as a conflict, until the register agrees", async () => {
  await prisma().offer.update({
    where: { code: "o2" },
    data: { descriptionPlain: "Zelf geschreven." },
  });
  const brought = (text: string) =>
    aRegisterFolder({
      offers: [anOfferRow("p002", "o2", { title: "Hulp aan huis", description_plain: text })],
    });
  const stored = async () =>
    (await db.offer.findUnique({ where: { code: "o2" } }))?.descriptionPlain;

  for (const text of ["Wij komen bij u langs.", "Iets nieuws.", "Iets nieuws."]) {
    const { conflicts } = await take(brought(text));
    expect(conflicts.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["offers.csv", 2, "description_plain"],
    ]);
    expect(await stored()).toBe("Zelf geschreven.");
  }
  expect((await take(brought("Zelf geschreven."))).conflicts).toEqual([]);
  expect((await take(brought("Weer anders."))).conflicts).toEqual([]);
  expect(await stored()).toBe("Weer anders.");
});

test("an offer that leaves a location loses it; one without any is at home", async () => {
  const places = async () =>
    (
      await db.offerPlace.findMany({
        where: { offer: { code: "o1" }, endedOn: null },
        include: { place: true },
      })
    ).map(({ place }) => place?.code ?? "at home");
  const offers = (locations: string) =>
    aRegisterFolder({ offers: [anOfferRow("p001", "o1", { locations })], waiting_times: null });

  const report = await take(offers("l2"));
  expect(report.registers.find(({ file }) => file === "offers.csv")?.removed).toBe(1);
  expect(await places()).toEqual(["l2"]);
  await take(offers(""));
  expect(await places()).toEqual(["at home"]);
  await take(offers("l1|l2"));
  expect((await places()).toSorted()).toEqual(["l1", "l2"]);
});

test("what was declared at a location stays when the offer leaves it, and returns with it", async () => {
  const brought = (locations: string) =>
    aRegisterFolder({ offers: [anOfferRow("p001", "o1", { locations })], waiting_times: null });
  await take(brought("l1|l2"));
  const at = { offer: { code: "o1" }, place: { code: "l1" } };
  const find = () => db.offerPlace.findFirstOrThrow({ where: at, include: { declarations: true } });
  const before = await find();
  expect(before.endedOn).toBeNull();
  expect(before.declarations).not.toEqual([]);

  await take(brought("l2"));
  expect(await find()).toEqual({ ...before, endedOn: dateOf(dayAt(now)) });
  const { places } = await getOffer("o1", now);
  expect(places.map(({ place }) => place?.name)).toEqual(["Locatie l2"]);
  const [offered] = await derive((tx) => listOffered(tx, [before.offerId]));
  expect(offered!.places.map(({ place }) => place?.name)).toEqual(["Locatie l2"]);
  expect((await take(brought("l2"))).offersAnnounced).toBe(0);
  const { weeksToIntake, weeksToStart } = before.declarations[0]!;
  const wait = {
    ...{ offerPlaceId: before.id, status: "open" as const, weeksToIntake, weeksToStart },
    ...{ numberWaiting: null, placesFree: null, fullUntil: null, stopFrom: null, stopTo: null },
    ...{ asOf: dayAt(now), source: "test" },
  };
  await expect(declareWaitingTime(operator, wait, now)).rejects.toThrow("Missing: offer-place");

  await take(brought("l1|l2"));
  expect(await find()).toEqual(before);
});

test("an absent column, row or file leaves what is known", async () => {
  const before = await db.supplier.findUnique({
    where: { code: "p001" },
    include: { provider: true },
  });
  await take(
    aRegisterFolder({
      ...{ locations: null, offers: null, waiting_times: null, quality: null, marks: null },
      ...{ contracts: null, combinations: null, contacts: null, preliminary_services: null },
      providers: [{ provider_code: "p001", legal_name: "De Zilte Kreek B.V." }],
    }),
  );
  const after = await db.supplier.findUnique({
    where: { code: "p001" },
    include: { provider: true },
  });
  expect(after).toEqual(before);
});

test("a name may change and another may take it; addresses stay and stay apart", async () => {
  await take(
    aRegisterFolder({
      providers: [
        aProviderRow("p001", "Nieuwe Naam"),
        aProviderRow("p002", "Het Lage Land"),
        aProviderRow("p003", "De Zilte Kreek"),
      ],
    }),
  );
  const suppliers = await db.supplier.findMany({
    where: { kind: "provider" },
    orderBy: { code: "asc" },
  });
  expect(suppliers.map(({ name, slug }) => [name, slug])).toEqual([
    ["Nieuwe Naam", "de-zilte-kreek"],
    ["Het Lage Land", "het-lage-land"],
    ["De Zilte Kreek", "de-zilte-kreek-2"],
  ]);
});

test("what is renamed is announced with the offers of its combinations", async () => {
  const { providers } = registerRows();
  await take(aRegisterFolder());
  const report = await take(
    aRegisterFolder({ providers: [aProviderRow("p002", "Het Hoge Land"), providers[0]!] }),
  );
  expect(report.offersAnnounced).toBe(2);
});

test("who may not import is turned away", async () => {
  const stranger = { ...aVisitor(), userId: "u1", roles: [] };
  await expect(importRegisters(stranger, aRegisterFolder(), { now })).rejects.toThrow(
    "Not allowed: registers.import",
  );
});

test("a csv that is no register is named, not read", async () => {
  const folder = aRegisterFolder();
  writeFileSync(path.join(folder, "provider.csv"), "x");
  expect((await take(folder)).ignored).toEqual(["provider.csv"]);
});
