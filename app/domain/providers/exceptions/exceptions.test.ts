import { beforeAll, expect, test } from "vitest";

import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  aContractRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
  registerRows,
} from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { byHarm, type Exception, EXCEPTION_KINDS, type ExceptionKind } from "./exception";
import { listExceptions } from "./list-exceptions.server";
import { listResting, mayRest, restException } from "./rest-exception.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const manager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");

/**
 * p001 has one wait of two that is old; p002 says "full" for months; p003 offers nothing under a contract
 * that ends, and its mark has ended.
 */
beforeAll(async () => {
  await saveRegion({ ...aRegisterRegion(), desk: { fullSignalDays: 30, contractEndingDays: 60 } });
  const rows = registerRows();
  const full = (as_of: string) =>
    aWaitRow("o2", "", { status: "full", as_of, full_until: "2027-03-01" });
  const first = aRegisterFolder({
    providers: [...rows.providers, aProviderRow("p003", "Aan de Dijk")],
    waiting_times: [
      aWaitRow("o1", "l1", { as_of: "2026-11-20" }),
      aWaitRow("o1", "l2", { as_of: "2026-10-15" }),
      full("2026-10-01"),
    ],
    contracts: [...rows.contracts, aContractRow("k9", "p003", { to: "2026-12-31" })],
    marks: [{ ...rows.marks[0]!, provider_code: "p003", valid_until: "2026-11-01" }],
  });
  expect(await importRegisters(theSystem("import"), first, { now })).toMatchObject({ ok: true });
  const second = aRegisterFolder({
    ...{ providers: null, locations: null, offers: null, contracts: null, marks: null },
    ...{ combinations: null, quality: null, contacts: null, preliminary_services: null },
    waiting_times: [full("2026-11-20")],
  });
  expect(await importRegisters(theSystem("import"), second, { now })).toMatchObject({ ok: true });
});

const brief = ({ kind, supplier, about, on }: Exception) => [kind, supplier?.code, about, on];

test("what asks for a look is found by the same terms for all, the greatest harm first", async () => {
  const found = (await listExceptions(manager, now)).toSorted(byHarm);
  expect(found.map(brief)).toEqual([
    ["proof", "p003", "HKZ", "2026-11-01"],
    ["ending", "p003", "k9", "2026-12-31"],
    ["silent", "c01", "", null],
    ["full", "p002", "Hulp aan huis", "2026-10-01"],
    ["stale", "p001", "", "2026-11-20"],
    ["unused", "p003", "k9", "2026-01-01"],
  ]);
});

test("who may not read contracts sees the waits only, and others nothing", async () => {
  const found = await listExceptions(aRegionAdmin(), now);
  expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual([
    "full",
    "silent",
    "stale",
  ]);
  await expect(listExceptions(anActor(["policy-maker"]), now)).rejects.toThrow("Not allowed");
});

test("a contract that another of the same scope follows does not end", async () => {
  await run(
    database.admin,
    `insert into contract (id, code, supplier_id, intensities, roles, starts_on)
     select gen_random_uuid(), 'k10', id, '{}', '{}', '2027-01-01' from supplier where code = 'p003'`,
  );
  const ending = async () =>
    (await listExceptions(manager, now)).flatMap(({ kind, key }) => (kind === "ending" ? key : []));
  expect(await ending()).toEqual([]);
  const change = async (code: string, more: object) => {
    const as = { state: "active", roles: "{}", intensities: "{}", ...more };
    const set = Object.entries(as).map(([column, value]) => `${column} = '${value}'`);
    await run(database.admin, `update contract set ${set.join()} where code = '${code}'`);
  };
  for (const less of [{ state: "suspended" }, { roles: "{sub}" }, { intensities: "{jw-licht}" }]) {
    await change("k10", less);
    expect(await ending()).toEqual(["k9/2026-12-31"]);
  }
  await change("k10", { roles: "{sub,main}" });
  await change("k9", { roles: "{sub}" });
  expect(await ending()).toEqual([]);
  await change("k10", { roles: "{sub}" });
  await change("k9", { roles: "{sub,main}" });
  expect(await ending()).toEqual(["k9/2026-12-31"]);
  await change("k9", {});
});

test("stale is how long, not how much; without a contract in force nobody is called", async () => {
  const { clocks } = aRegisterRegion();
  const calls = async () =>
    (await listExceptions(manager, now))
      .filter(({ kind }) => ["silent", "stale", "full"].includes(kind))
      .toSorted(byHarm);
  const stale = (await calls()).find(({ kind }) => kind === "stale");
  expect(stale?.days).toBe(today - dayNumber("2026-10-15") - clocks.staleAfterDays);
  await run(database.admin, "update contract set state = 'suspended' where code in ('k1', 'k3')");
  expect((await calls()).map(brief)).toEqual([["full", "p002", "Hulp aan huis", "2026-10-01"]]);
  await run(database.admin, "update contract set ends_on = '2026-11-01' where code = 'k2'");
  expect(await calls()).toEqual([]);
});

test.each([
  ["no-reason", { reason: " " }],
  ["no-day", { until: null }],
  ["day-out-of-reach", { until: today }],
  ["day-out-of-reach", { until: today + 400 }],
])("nothing is left to rest with %s", async (code, more) => {
  const rest = {
    kind: "full" as const,
    key: "x",
    reason: "Afgesproken",
    until: today + 5,
    open: [{ kind: "full" as const, key: "x" }],
    ...more,
  };
  expect(await restException(manager, rest, now)).toMatchObject({
    refusals: [{ code: `rest.${code}` }],
  });
});

test("what rests is back on the day that was named", async () => {
  const full = { kind: "full" as const, key: "o2" };
  const rest = { ...full, reason: "Breidt uit", until: today + 5, open: [full] };
  expect(await restException(manager, rest, now)).toMatchObject({ ok: true });
  expect(await listResting(today + 4)).toEqual(new Set(["full o2"]));
  expect(await listResting(today + 5)).toEqual(new Set());
  await expect(restException(aRegionAdmin(), rest, now)).rejects.toThrow("Not allowed");
  await expect(run(database.admin, "update exception_rest set reason = 'x'")).rejects.toThrow(
    "append-only",
  );
});

test("only what is open rests, and only by who may do something about it", async () => {
  const open = EXCEPTION_KINDS.map((kind) => ({ kind, key: "y" }));
  const rest = (actor: Actor, kind: ExceptionKind, key = "y") =>
    restException(actor, { kind, key, reason: "Afgesproken", until: today + 5, open }, now);
  const isHeard = (said: unknown) => !String(said).startsWith("Not allowed");
  const may = async (actor: Actor) => {
    const able = [];
    for (const kind of EXCEPTION_KINDS) {
      const said = await rest(actor, kind).catch(({ message }: Error) => message);
      if (isHeard(said)) able.push(kind);
      expect(mayRest(actor, kind)).toBe(isHeard(said));
    }
    return able;
  };
  expect(await may(anActor(["quality-officer"]))).toEqual(["proof"]);
  expect(await may(manager)).toEqual(EXCEPTION_KINDS.filter((kind) => kind !== "proof"));
  expect(await may(aRegionAdmin())).toEqual([]);
  await expect(rest(manager, "full", "z")).rejects.toThrow("Missing: exception");
});

test("harm decides, then the longest overdue, then the name", () => {
  const one = (kind: Exception["kind"], days: number, name: string): Exception => ({
    ...{ kind, key: name, about: "", on: null, days },
    supplier: { code: name, name, phone: null },
  });
  const list = [one("tariff", 900, "a"), one("signal", 0, "b"), one("ending", 1, "d")];
  const more = [one("ending", 9, "e"), one("ending", 1, "c")];
  expect(
    [...list, ...more]
      .toSorted(byHarm)
      .map(({ key }) => key)
      .join(""),
  ).toBe("becda");
  expect(EXCEPTION_KINDS).toHaveLength(10);
});
