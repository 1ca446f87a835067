import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, inject, test, vi } from "vitest";

import { aDatabase, run } from "~test/setup/database";
import { APP_PASSWORD, APP_ROLE } from "~test/setup/app-role";

import { assertProduction, productionFaults } from "./production.server";
import { PERSON_ROLES, rolesToProtect } from "~/domain/accounts/public";

const handle = aDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "etalage-production-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function asRole(role: string, password: string): string {
  const url = new URL(handle.admin);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Nothing is wrong with these. */
function sound(): Record<string, string> {
  return {
    NODE_ENV: "production",
    APP_ORIGIN: "https://etalage.example.nl",
    TRUSTED_PROXY: "loopback",
    SECURITY_CONTACT: "mailto:security@example.nl",
    MEILI_URL: "https://search.example.nl",
    MEILI_KEY: "0123456789abcdef",
    SMTP_URL: "smtps://etalage:secret@smtp.example.nl:465",
    MASTER_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
    MAIL_FROM: "Etalage <etalage@example.nl>",
    DATABASE_URL: asRole(APP_ROLE, APP_PASSWORD),
  };
}

function faultsOf(environment: Record<string, string>): Promise<string[]> {
  return productionFaults(environment as unknown as NodeJS.ProcessEnv);
}

const names = (faults: string[]) => faults.map((fault) => fault.split(":")[0]).sort();

test("sound settings have no fault", async () => {
  expect(await faultsOf(sound())).toEqual([]);
});

test("an empty environment hears of everything at once", async () => {
  expect(names(await faultsOf({}))).toEqual([
    "APP_ORIGIN",
    "DATABASE_URL",
    "MAIL_FROM",
    "MASTER_KEYS",
    "MEILI_URL",
    "NODE_ENV",
    "SECURITY_CONTACT",
    "SMTP_URL",
    "TRUSTED_PROXY",
  ]);
});

test.each([
  ["plain http", { APP_ORIGIN: "http://etalage.example.nl" }, "must begin with https"],
  ["an address with a path", { APP_ORIGIN: "https://example.nl/etalage" }, "without a path"],
  ["an address that is none", { APP_ORIGIN: "etalage" }, "APP_ORIGIN: Invalid URL"],
  ["everybody as proxy", { TRUSTED_PROXY: "0.0.0.0/0" }, "trusts everybody"],
  ["everybody among the proxies", { TRUSTED_PROXY: "10.0.0.1, ::/0" }, "trusts everybody"],
  ["a search server without a key", { MEILI_KEY: "" }, "MEILI_KEY: missing"],
  ["a short key", { MEILI_KEY: "short" }, "MEILI_KEY: Too small"],
  ["Meilisearch without an address", { MEILI_URL: "" }, "MEILI_URL: missing"],
  [
    "a role without its second step",
    { SECOND_STEP_ROLES: "expert" },
    "leaves out provider-manager",
  ],
  ["nobody's second step", { SECOND_STEP_ROLES: "none" }, "SECOND_STEP_ROLES: leaves out"],
  ["a role that is none", { SECOND_STEP_ROLES: "boss" }, "SECOND_STEP_ROLES"],
  ["development", { NODE_ENV: "development" }, "NODE_ENV: must be production"],
  ["a file that is not there", { MEILI_KEY_FILE: "/nowhere/key" }, "cannot be read"],
  ["a database that is away", { DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c" }, "ECONNREFUSED"],
  ["a wrong password", { DATABASE_URL: "wrong" }, "DATABASE_URL: Invalid string"],
])("%s is refused", async (_, change: Record<string, string>, fault) => {
  expect((await faultsOf({ ...sound(), ...change })).join("\n")).toContain(fault);
});

test("where nothing is said of the second step, all who come near to clients' data must have one", async () => {
  const silent = sound() as unknown as NodeJS.ProcessEnv;
  await assertProduction(silent);
  expect(silent.CLIENT_DATA).toBe("approved");
  expect(silent.SECOND_STEP_ROLES?.split(",")).toEqual(rolesToProtect());
  const more = PERSON_ROLES.join(",");
  const said = { ...sound(), SECOND_STEP_ROLES: more } as unknown as NodeJS.ProcessEnv;
  await assertProduction(said);
  expect(said.SECOND_STEP_ROLES).toBe(more);
});

test("PostgreSQL as search engine needs no other server", async () => {
  const { MEILI_URL: _, MEILI_KEY: __, ...rest } = sound();
  expect(await faultsOf({ ...rest, SEARCH_ENGINE: "postgres" })).toEqual([]);
});

test("the app may not run as the owner, even under another name for it", async () => {
  const faults = await faultsOf({
    ...sound(),
    DATABASE_URL: handle.admin,
    DATABASE_ADMIN_URL: handle.admin,
  });
  expect(faults.join("\n")).toContain("has the same role as DATABASE_ADMIN_URL");
  expect(faults.join("\n")).toContain("owns tables");
  expect(faults.join("\n")).toContain("may change the schema");
});

test.each([
  ["createrole", "may make roles"],
  ["createdb", "may make databases"],
])("a role with %s is too strong for the app", async (power, fault) => {
  const role = `etalage_test_${power}`;
  await run(inject("adminUrl"), `drop role if exists ${role}`);
  await run(inject("adminUrl"), `create role ${role} login password 'test-only' ${power}`);
  const faults = await faultsOf({ ...sound(), DATABASE_URL: asRole(role, "test-only") });
  await run(inject("adminUrl"), `drop role ${role}`);
  expect(faults.join("\n")).toContain(fault);
});

test("a database without the newest schema needs the owner to bring it up to date", async () => {
  const migrations = "_prisma_migrations";
  await run(handle.admin, `create table kept as select * from ${migrations}`);
  await run(handle.admin, `delete from ${migrations}`);
  const faults = await faultsOf(sound());
  await run(handle.admin, `insert into ${migrations} select * from kept`);
  await run(handle.admin, "drop table kept");
  expect(faults.join("\n")).toContain("DATABASE_ADMIN_URL: missing, and the database has not had");
});

test("a setting may come from a file", async () => {
  const file = path.join(folder, "key");
  writeFileSync(file, "0123456789abcdef\n");
  const { MEILI_KEY: _, ...rest } = sound();
  expect(await faultsOf({ ...rest, MEILI_KEY_FILE: file })).toEqual([]);
});

test("an empty file is a fault, told with the others, and never passes for no setting", async () => {
  const file = path.join(folder, "empty");
  writeFileSync(file, " \n");
  const settings = { ...sound(), APP_ORIGIN: "", SECOND_STEP_ROLES_FILE: file };
  const refusal = assertProduction(settings as unknown as NodeJS.ProcessEnv);
  const empty = `SECOND_STEP_ROLES_FILE: ${file} is empty`;
  await expect(refusal).rejects.toThrow(empty);
  await expect(refusal).rejects.toThrow("APP_ORIGIN: missing");
  vi.stubEnv("SECOND_STEP_ROLES_FILE", file);
  vi.resetModules();
  const { env } = await import("./env.server");
  expect(() => env.SECOND_STEP_ROLES).toThrow(empty);
  vi.unstubAllEnvs();
});

test("the refusal names every fault and no secret", async () => {
  const settings = { ...sound(), APP_ORIGIN: "", DATABASE_URL: asRole(APP_ROLE, "wrong-secret") };
  const refusal = assertProduction(settings as unknown as NodeJS.ProcessEnv);
  await expect(refusal).rejects.toThrow(/APP_ORIGIN: missing[^]*DATABASE_URL: .*28P01/);
  await expect(refusal).rejects.not.toThrow("wrong-secret");
});
