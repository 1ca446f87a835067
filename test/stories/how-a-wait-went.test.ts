/**
 * The history of a wait: what was said by whom, and the own trend beside the mean of the region, which
 * stands there only when five others or more make it.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { anActor } from "~test/factories/actors";
import { sentRow } from "~test/factories/own-waits";
import {
  aContractRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
  registerRows,
} from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import {
  confirmWaitingTimes,
  getWaitingHistory,
  listOwnWaitingTimes,
  saveWaitingTimes,
  undoWaitingTimes,
} from "~/domain/providers/public.server";
import * as historyPage from "~/routes/provider/waiting-history";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00+01:00`);
const NOW = at("2026-11-25");

/** Beside p002: others with one offer each, of the same profile unless it is said otherwise. */
const OTHERS = ["p101", "p102", "p103", "p104", "p105"];
const offerOf = (code: string) => `o-${code}`;

let editor: Account;
let place: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  const tables = ["combination", "supplier", "account_user", "organisation"];
  for (const table of tables) await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const rows = registerRows();
  const folder = aRegisterFolder({
    providers: [...rows.providers, ...OTHERS.map((code) => aProviderRow(code, `Ander ${code}`))],
    offers: [...rows.offers, ...OTHERS.map((code) => anOfferRow(code, offerOf(code)))],
    contracts: [...rows.contracts, ...OTHERS.map((code) => aContractRow(`k-${code}`, code))],
    waiting_times: [aWaitRow("o1", "l1", { as_of: "2026-11-01", weeks_to_start: "6" })],
  });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  editor = await anAccount({
    ...{ roles: ["provider-editor"], kind: "provider", supplierId: supplier.id },
    name: "Eva Editor",
  });
  place = await placeOf("o1");
});

afterEach(() => vi.useRealTimers());

async function placeOf(offerCode: string): Promise<string> {
  const { id } = await db.offerPlace.findFirstOrThrow({
    where: { offer: { code: offerCode } },
    orderBy: { place: { code: "asc" } },
  });
  return id;
}

async function said(
  offerCode: string,
  asOf: string,
  weeks: number | null,
  { status = "open", stopFrom = null }: { status?: string; stopFrom?: string | null } = {},
) {
  await run(
    database.admin,
    `insert into waiting_declaration
       (offer_place_id, status, weeks_to_start, as_of, stop_from, source, declared_by)
     values ($1, $2::wait_status, $3, $4, $5, 'declared', 'system:import')`,
    [await placeOf(offerCode), status, weeks, asOf, stopFrom],
  );
}

const trend = async () => (await getWaitingHistory(editor.actor, place, NOW)).trend;
const meanNow = async () => (await trend()).at(-1)!.mean;

test("the mean is hidden of four others and shown of five, each counting once", async () => {
  for (const code of ["p101", "p102", "p103"]) await said(offerOf(code), "2026-11-10", 4);
  await said("o2", "2026-11-10", 8);
  expect(await meanNow()).toBeNull();
  await said(offerOf("p104"), "2026-11-11", 10);
  expect(await meanNow()).toBe(6);
  // Two more places of one supplier weigh as one.
  await run(
    database.admin,
    `with other as (insert into offer_place (id, offer_id, place_id) select gen_random_uuid(), o.id, l.id
       from offer o, place l where o.code = 'o-p104' and l.code in ('l1', 'l2') returning id)
     insert into waiting_declaration (offer_place_id, status, weeks_to_start, as_of, source, declared_by)
     select id, 'open', 10, '2026-11-11', 'declared', 'x' from other`,
  );
  expect(await meanNow()).toBe(6);
});

test("who takes nobody, is too old, paused, of another profile or oneself makes no mean", async () => {
  for (const code of ["p101", "p102", "p103", "p104"]) await said(offerOf(code), "2026-11-10", 4);
  await said(offerOf("p105"), "2026-11-10", null, { status: "full" });
  await said("o2", "2026-10-01", 8);
  expect(await meanNow()).toBeNull();
  await said("o2", "2026-11-12", 9);
  expect(await meanNow()).toBe(5);
  await run(database.admin, "update offer set profile = 'p02' where code = 'o2'");
  expect(await meanNow()).toBeNull();
  await run(database.admin, "update offer set profile = 'p01' where code = 'o2'");
  await run(database.admin, "update supplier set page = 'paused' where code = 'p002'");
  expect(await meanNow()).toBeNull();
});

test("a combination counts once every member has signed", async () => {
  for (const code of ["p101", "p102", "p103", "p104"]) await said(offerOf(code), "2026-11-10", 4);
  await said("o3", "2026-11-10", 9);
  const alike =
    "update offer o set law = a.law, profile = a.profile from offer a where a.code = 'o1' and o.code = 'o3'";
  await run(database.admin, alike);
  await run(database.admin, "update combination set state = 'signed'");
  expect(await meanNow()).toBeNull();
  await run(database.admin, "update combination set state = 'published'");
  expect(await meanNow()).toBe(5);
});

/** A stop that the region granted for an offer. */
const granted = async (offerCode: string, from: string, to: string, endedAt: Date | null = null) =>
  run(
    database.admin,
    `with made as (
       insert into client_stop (id, supplier_id, state, reason, starts_on, ends_on, asked_by, asked_at,
         ended_at, decided_by, decided_at, decision_ref)
       select gen_random_uuid(), supplier_id,
         case when $4::timestamptz is null then 'granted' else 'ended' end::client_stop_state,
         'x', $2::date, $3::date, 'x', now(), $4, 'y', now(), 'b-1'
       from offer where code = $1 returning id)
     insert into client_stop_place (stop_id, offer_place_id) select id, $5::uuid from made`,
    [offerCode, from, to, endedAt, await placeOf(offerCode)],
  );

test("a month in which a stop is in force has no weeks, though weeks were given", async () => {
  for (const code of OTHERS) await said(offerOf(code), "2026-11-10", 4);
  await said("o2", "2026-11-10", 10);
  expect(await meanNow()).toBe(5);
  await granted("o2", "2026-11-20", "2026-11-25");
  expect(await meanNow()).toBe(4);
  await said(offerOf("p101"), "2026-11-11", 4, { stopFrom: "2026-11-26" });
  expect(await meanNow()).toBe(4);
  await said(offerOf("p101"), "2026-11-12", 4, { stopFrom: "2026-11-25" });
  expect(await meanNow()).toBeNull();

  await said("o1", "2026-08-30", 3);
  await said("o1", "2026-09-30", 3);
  await said("o1", "2026-10-31", 3);
  await granted("o1", "2026-08-31", "2026-09-29");
  await granted("o1", "2026-10-01", "2026-12-31", at("2026-11-25", "00:00"));
  const months = (await trend()).map(({ day, status, weeks }) => `${day} ${status} ${weeks}`);
  expect(months.slice(8)).toEqual([
    "2026-08-31 stop null",
    "2026-09-30 open 3",
    "2026-10-31 stop null",
    "2026-11-25 open 6",
  ]);
});

test("each month tells what could be read at its end", async () => {
  await said("o1", "2026-06-20", 10);
  await said("o1", "2026-08-30", null, { status: "full" });
  await said("o1", "2026-10-31", 3);
  const months = (await trend()).map(({ day, status, weeks }) => `${day} ${status} ${weeks}`);
  expect(months.slice(5)).toEqual([
    "2026-05-31 unknown null",
    "2026-06-30 open 10",
    "2026-07-31 open 10",
    "2026-08-31 full null",
    "2026-09-30 full null",
    "2026-10-31 open 3",
    "2026-11-25 open 6",
  ]);
});

test("who said it, when and how; what was taken back stays, and counts no more", async () => {
  const { actor } = editor;
  await confirmWaitingTimes(actor, [{ id: place }], NOW);
  const wait = (await listOwnWaitingTimes(actor, NOW)).find(({ id }) => id === place)!;
  const rows = [sentRow(wait, { weeksToStart: "20" })];
  const saved = await saveWaitingTimes(
    actor,
    { rows, method: "estimated", confirmRest: false },
    NOW,
  );
  const { savedAs } = (saved as { value: { savedAs: string } }).value;
  await undoWaitingTimes(actor, savedAs, NOW);
  const history = await getWaitingHistory(actor, place, NOW);
  expect(history.said).toMatchObject([
    { name: "Eva Editor", source: "estimated", weeksToStart: 20, isTakenBack: true },
    { name: "Eva Editor", source: "declared", isConfirmation: true, isTakenBack: false },
    { name: null, by: "system:import", asOf: "2026-11-01", isConfirmation: false },
  ]);
  expect(history.trend.at(-1)!.weeks).toBe(6);
});

test("the chart says what the table says, and names nobody else", async () => {
  for (const [i, code] of OTHERS.entries()) await said(offerOf(code), "2026-10-20", 4 + i);
  const app = createApp({
    build: aBuild({ "/aanbieder/wachttijden/:id": historyPage }),
    origin: () => "http://localhost:3000",
  });
  const get = await visit(app);
  const answer = await get(`/aanbieder/wachttijden/${place}`, {
    headers: { Cookie: await cookieOf(editor) },
  });
  const page = (await answer.text()).split("<script")[0]!.replaceAll("<!-- -->", "");
  const table = /<caption[^>]*>De getallen van de grafiek.*?<\/table>/s.exec(page)![0];
  const rows = [
    ...table.matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/g),
  ];
  const told = rows.flatMap(([, month, own, mean]) => [
    ...(/\d/.test(own!) ? [`Uw wachttijd, ${month}: ${own}`] : []),
    ...(/\d/.test(mean!) ? [`Gemiddelde van de regio, ${month}: ${mean}`] : []),
  ]);
  const drawn = [...page.matchAll(/<(?:circle|rect)[^>]*><title>(.*?)<\/title>/g)].map(
    ([, text]) => text,
  );
  expect(rows).toHaveLength(12);
  expect(drawn.toSorted()).toEqual(told.toSorted());
  expect(told).toContain("Gemiddelde van de regio, oktober 2026: 6 weken");
  expect(page).toMatch(/<svg role="img" aria-labelledby="[^"]+"/);
  expect(page).not.toContain("Ander p10");
});

test("what is another's answers like what does not exist; others have no right at all", async () => {
  const other = await placeOf("o2");
  for (const id of [other, crypto.randomUUID(), "x", ""])
    await expect(getWaitingHistory(editor.actor, id, NOW)).rejects.toThrow("Missing: offer-place");
  for (const role of ["access-worker", "contract-manager", "region-admin"] as const)
    await expect(getWaitingHistory(anActor([role]), place, NOW)).rejects.toThrow("Not allowed");
});
