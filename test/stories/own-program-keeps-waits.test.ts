import { randomUUID } from "node:crypto";

import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { anActor } from "~test/factories/actors";
import { aRegisterRegion, manyOffers } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { type Scope, theSystem } from "~/domain/accounts/public";
import { LIMITS } from "~/domain/accounts/limits/limit";
import { createKey, listKeys, revokeKey, rotateKey } from "~/domain/accounts/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import * as api from "~/routes/machine/api-waiting-times";
import { createApp } from "~/web/app.server";
import { openApi } from "~/web/openapi/document";

const database = aDatabase();
const today = isoDay(dayAt(new Date()));
const EACH = 500;
let manager: Account;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const asOf = isoDay(dayAt(new Date()) - 20);
  const rows = manyOffers({ suppliers: 2, offersEach: EACH, title: "Hulp", asOf });
  const folder = aRegisterFolder({
    ...{ combinations: null, quality: null, marks: null, contacts: null },
    ...{ preliminary_services: null, ...rows },
  });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p0" } });
  manager = await anAccount({
    ...{ roles: ["provider-manager"], kind: "provider", supplierId: supplier.id },
  });
}, 60_000);

async function aKey(scope: Scope = "waiting-times:write"): Promise<string> {
  const made = await createKey(manager.actor, { name: "Ons rooster", scope });
  if (!made.ok) throw new Error("no key");
  return made.value.key;
}

const open = () =>
  visit(
    createApp({
      build: aBuild({ "/api/v1/waiting-times": api }),
      origin: () => "http://localhost:3000",
    }),
  );

type Get = Awaited<ReturnType<typeof visit>>;

/** What an answer has that the description does not say of its status. */
function notAsDescribed(method: "get" | "put", status: number, body: unknown) {
  const { responses } = openApi.paths["/api/v1/waiting-times"][method];
  const described = (responses as Record<string, object>)[String(status)];
  if (!described) return `${status} is not described`;
  const [, ref] = /"\$ref":"#([^"]+)"/.exec(JSON.stringify(described))!;
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  ajv.addSchema({ $id: "api", ...openApi });
  return ajv.validate({ $ref: `api#${ref}` }, body) ? null : ajv.errors;
}

async function put(
  get: Get,
  key: string,
  waitingTimes: unknown,
  more: Record<string, string> = {},
) {
  const answer = await get("/api/v1/waiting-times", {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}`, ...more },
    body: JSON.stringify({ waitingTimes }),
  });
  const body = (await answer.json().catch(() => null)) as Record<string, unknown>;
  expect(notAsDescribed("put", answer.status, body)).toBeNull();
  return { status: answer.status, body, challenge: answer.headers.get("www-authenticate") };
}

const aRow = (n: number, more = {}) => ({
  ...{ offerCode: `p0-o${n}`, locationCode: "l1", status: "waitlist" },
  ...{ weeksToIntake: 2, weeksToStart: 7, asOf: today, ...more },
});

const declarations = () => db.waitingDeclaration.count();

test("the same request twice has the same answer and declares once", async () => {
  const [get, key, before] = [await open(), await aKey(), await declarations()];
  const rows = [aRow(0), aRow(1, { status: "open", weeksToStart: 0, weeksToIntake: 0 })];
  const first = await put(get, key, rows);
  const second = await put(get, key, rows);
  expect(first).toMatchObject({
    status: 200,
    body: {
      waitingTimes: [
        { offerCode: "p0-o0", status: "waitlist", weeksToStart: 7, asOf: today },
        { offerCode: "p0-o1", status: "open", weeksToStart: 0, asOf: today },
      ],
    },
  });
  expect(second).toEqual(first);
  expect(await declarations()).toBe(before + 2);
});

test("with a key a request is done once, also when it comes late or many times at once", async () => {
  const [get, key] = [await open(), await aKey()];
  const once = { "idempotency-key": randomUUID() };
  const rows = [aRow(40, { weeksToStart: 8 }), aRow(41)];
  const before = await declarations();
  const all = await Promise.all(Array.from({ length: 6 }, () => put(get, key, rows, once)));
  expect(all).toEqual(Array(6).fill(all[0]));
  expect([all[0]!.status, await declarations()]).toEqual([200, before + 2]);

  expect((await put(get, key, [aRow(40, { weeksToStart: 9 })])).status).toBe(200);
  const late = await put(get, key, rows, once);
  expect(late).toMatchObject({
    ...{ status: 200, body: { waitingTimes: [{ weeksToStart: 9 }, { weeksToStart: 7 }] } },
  });
  expect(await declarations()).toBe(before + 3);

  await run(database.admin, "update stated_request set at = at - interval '48 hours'");
  expect(await put(get, key, rows, once)).toMatchObject({
    ...{ status: 200, body: { waitingTimes: [{ weeksToStart: 8 }, { weeksToStart: 7 }] } },
  });
});

test("a key with another body is refused; after a refusal it may come again; a stranger has its own", async () => {
  const [get, key] = [await open(), await aKey()];
  const once = { "idempotency-key": "nacht-1" };
  expect((await put(get, key, [aRow(50, { asOf: "2099-01-01" })], once)).status).toBe(422);
  expect((await put(get, key, [aRow(50)], once)).status).toBe(200);
  const before = await declarations();
  const other = await put(get, key, [aRow(50, { weeksToStart: 9 })], once);
  expect(other).toMatchObject({ status: 409, body: { error: "idempotency-key-of-another-body" } });
  const strange = { "idempotency-key": "een sleutel" };
  expect((await put(get, key, [aRow(51)], strange)).status).toBe(400);
  expect(await declarations()).toBe(before);

  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p1" } });
  const stranger = await anAccount({
    ...{ roles: ["provider-manager"], kind: "provider", supplierId: supplier.id },
  });
  const theirs = await createKey(stranger.actor, { name: "x", scope: "waiting-times:write" });
  const row = aRow(0, { offerCode: "p1-o0" });
  const answer = await put(get, theirs.ok ? theirs.value.key : "", [row], once);
  expect(answer.status).toBe(200);
});

test("what is older than what is known is left", async () => {
  const [get, key] = [await open(), await aKey()];
  await put(get, key, [aRow(2)]);
  const before = await declarations();
  const late = await put(get, key, [aRow(2, { weeksToStart: 9, asOf: "2026-01-01" })]);
  expect(late).toMatchObject({ status: 200, body: { waitingTimes: [{ weeksToStart: 7 }] } });
  expect(await declarations()).toBe(before);
});

test.each([
  ["an offer that is not there", { offerCode: "nergens" }, "offerCode", "unknown"],
  ["an offer of another provider", { offerCode: "p1-o0" }, "offerCode", "unknown"],
  ["a place that is not its own", { locationCode: "l9" }, "offerCode", "unknown"],
  ["weeks in words", { weeksToStart: "zeven" }, "weeksToStart", "form.invalid_type"],
  ["start before intake", { weeksToIntake: 9 }, "weeksToStart", "waiting-time.start-before-intake"],
  ["a day to come", { asOf: "2099-01-01" }, "asOf", "waiting-time.in-the-future"],
  ["a stop that was not granted", { status: "stop" }, "status", "waiting-time.stop-is-asked"],
  ["a field that is not there", { patient: "x" }, "", "form.unrecognized_keys"],
  ["the same offer twice", { offerCode: "p0-o10" }, "offerCode", "twice"],
])("%s is named with its row and field, and nothing changes", async (_, change, field, code) => {
  const [get, key, before] = [await open(), await aKey(), await declarations()];
  const bad = aRow(11, change);
  const { status, body } = await put(get, key, [aRow(10), bad]);
  expect([status, body["faults"]]).toEqual([
    422,
    [{ index: 1, offerCode: bad.offerCode, locationCode: bad.locationCode, field, code }],
  ]);
  expect(await declarations()).toBe(before);
});

test("a wrong scope is 403; a key that is unknown, revoked, replaced or over is 401", async () => {
  const get = await open();
  const reading = await put(get, await aKey("waiting-times:read"), [aRow(20)]);
  expect(reading).toMatchObject({ status: 403, body: { error: "not-in-scope" } });
  expect(reading.challenge).toContain("insufficient_scope");

  const unknown = await put(get, "etl_onbekend", [aRow(20)]);
  expect(unknown).toMatchObject({ status: 401, body: { error: "no-valid-key" } });
  expect(unknown.challenge).toBe('Bearer realm="etalage", error="invalid_token"');
  expect((await get("/api/v1/waiting-times")).status).toBe(401);
  const [first, last] = [await aKey(), (await listKeys(manager.actor)).length];
  const { id } = (await listKeys(manager.actor))[last - 1]!;
  const rotated = await rotateKey(manager.actor, id);
  expect((await put(get, first, [aRow(20)])).status).toBe(401);
  const second = rotated.ok ? rotated.value.key : "";
  expect((await put(get, second, [aRow(20)])).status).toBe(200);
  await revokeKey(manager.actor, id);
  expect((await put(get, second, [aRow(20)])).status).toBe(401);

  const over = await aKey();
  await run(database.admin, "update organisation_token set expires_at = now()");
  expect((await put(get, over, [aRow(20)])).status).toBe(401);
});

test("only the own manager keeps keys; the database holds no key", async () => {
  const key = await aKey();
  const { rows } = await run(
    database.admin,
    "select 1 from organisation_token t, audit_entry a where t::text || a::text like $1",
    [`%${key}%`],
  );
  expect(rows).toEqual([]);
  const { id } = (await listKeys(manager.actor)).at(-1)!;
  const other = anActor(["provider-manager"]);
  await expect(revokeKey(other, id)).rejects.toThrow("Missing: key");
  await expect(revokeKey(manager.actor, "onbekend")).rejects.toThrow("Missing: key");
  const editor = anActor(["provider-editor"], { organisationId: manager.organisationId });
  await expect(createKey(editor, { name: "x", scope: "waiting-times:write" })).rejects.toThrow(
    "Not allowed: key.keep",
  );
});

test("reading gives the own waits only, and a browser's cookie opens nothing here", async () => {
  const get = await open();
  const authorization = `Bearer ${await aKey("waiting-times:read")}`;
  const answer = await get("/api/v1/waiting-times", { headers: { authorization } });
  const body = (await answer.json()) as { waitingTimes: { offerCode: string }[] };
  expect(notAsDescribed("get", answer.status, body)).toBeNull();
  const { waitingTimes } = body;
  expect(waitingTimes).toHaveLength(EACH);
  expect(waitingTimes.every(({ offerCode }) => offerCode.startsWith("p0-"))).toBe(true);
  const byBrowser = await get("/api/v1/waiting-times", {
    method: "PUT",
    headers: { authorization, cookie: "sid=x", origin: "https://elders.example" },
    body: "{}",
  });
  expect(byBrowser.status).toBe(403);
});

test("what is no list of waits is a bad request; another method is not for here", async () => {
  const [get, key] = [await open(), await aKey()];
  expect((await put(get, key, "alles")).status).toBe(400);
  const headers = { authorization: `Bearer ${key}` };
  const posted = await get("/api/v1/waiting-times", { method: "POST", headers, body: "{}" });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, PUT"]);
});

test("a program that asks too often is told when to come back, another one is not", async () => {
  const [get, key, other] = [await open(), await aKey(), await aKey()];
  const ask = (one: string) =>
    get("/api/v1/waiting-times", { headers: { authorization: `Bearer ${one}` } });
  const statuses: number[] = [];
  for (let n = 0; n < LIMITS.api.visitor; n += 1) statuses.push((await ask(key)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await ask(key);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(notAsDescribed("get", 429, await refused.json())).toBeNull();
  const before = await declarations();
  expect(await put(get, key, [aRow(30)])).toMatchObject({
    ...{ status: 429, body: { error: "too-many-requests" } },
  });
  expect(await declarations()).toBe(before);
  expect((await ask(other)).status).toBe(200);
});
