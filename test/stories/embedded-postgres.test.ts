/** The embedded PostgreSQL and the processes that share it, killed on either side. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";

import pg from "pg";
import { afterAll, afterEach, expect, test, vi } from "vitest";

import { type EmbeddedPostgres, ensurePostgres } from "~/db/embedded/postgres.server";
import { isAlive, pidOf } from "~/db/embedded/process-mark.server";

const dataDir = path.resolve(`.data/test-postgres-${process.pid}`);
const folder = path.join(dataDir, "postgres");
const open: EmbeddedPostgres[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(): Promise<EmbeddedPostgres> {
  const server = await ensurePostgres({ dataDir, sync: false });
  open.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: statement, rowMode: "array" })).rows.flat();
  } finally {
    await client.end().catch(() => undefined);
  }
}

function mark(): string {
  const state = JSON.parse(readFileSync(path.join(folder, "server.json"), "utf8")) as {
    mark: string;
  };
  return state.mark;
}

/** Another process of ours that attaches or starts, says which, and waits. */
async function another(): Promise<{ said: string; kill(): Promise<void> }> {
  const script = `
    import { ensurePostgres } from "~/db/embedded/postgres.server";
    const server = await ensurePostgres({ dataDir: ${JSON.stringify(dataDir)}, sync: false });
    process.stdout.write(server.started ? "started" : "attached");
    setInterval(() => undefined, 1000);`;
  const options = ["--import", "tsx", "--input-type=module", "--eval", script];
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const kill = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { said: said.toString(), kill };
}

test("the app role has no rights of an owner, and the owner is no superuser", async () => {
  const server = await start();
  expect(server.started).toBe(true);
  await expect(ask(server.app, "create table mine (id int)")).rejects.toThrow("permission denied");
  await expect(ask(server.app, "create role other")).rejects.toThrow("permission denied");
  const flags = "select rolsuper, rolbypassrls from pg_roles where rolname = current_user";
  expect(await ask(server.admin, flags)).toEqual([false, false]);
  for (const extension of ["pg_trgm", "unaccent", "fuzzystrmatch"])
    await ask(server.admin, `create extension ${extension}`);
  await ask(server.admin, "create database clone template etalage");
  await ask(server.admin, "drop database clone with (force)");
});

test("passwords are closed to others, and no wrong one is let in", async () => {
  const server = await start();
  expect(statSync(path.join(folder, "passwords.json")).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(folder, "data")).mode & 0o777).toBe(0o700);
  const guess = new URL(server.admin);
  guess.password = "guess";
  await expect(ask(guess.href, "select 1")).rejects.toThrow("password authentication failed");
  guess.username = "postgres";
  guess.password = "";
  await expect(ask(guess.href, "select 1")).rejects.toThrow();
});

test("started by root, the server runs as another user", async () => {
  await start();
  const user = execFileSync("ps", ["-o", "user=", "-p", String(pidOf(mark()))], {
    encoding: "utf8",
  });
  expect(user.trim()).not.toBe("root");
});

test("a second process attaches, and the last one out stops the server", async () => {
  const server = await start();
  const server2 = await another();
  expect(server2.said).toBe("attached");
  const before = mark();
  await server.stop();
  expect(isAlive(before)).toBe(true);
  await server2.kill();
  const again = await start();
  expect({ started: again.started, app: again.app }).toEqual({ started: false, app: server.app });
  await again.stop();
  expect(isAlive(before)).toBe(false);
});

test("a killed server is started again on the same port and has kept its data", async () => {
  const server = await start();
  await ask(server.admin, "create table if not exists kept (id int)");
  server.watch();
  for (const round of [1, 2]) {
    await ask(server.admin, `insert into kept values (${round})`);
    const killed = mark();
    process.kill(pidOf(killed), "SIGKILL");
    await vi.waitFor(() => ask(server.admin, "select 1"), { timeout: 10_000, interval: 50 });
    expect(mark()).not.toBe(killed);
  }
  expect(await ask(server.admin, "select id from kept order by id")).toEqual([1, 2]);
});

test("after a killed starter the next process attaches to its server", async () => {
  const starter = await another();
  expect(starter.said).toBe("started");
  const left = mark();
  await starter.kill();
  expect(isAlive(left)).toBe(true);
  expect((await start()).started).toBe(false);
  expect(mark()).toBe(left);
});

test("a server that was killed with its starter leaves nothing that hinders the next", async () => {
  const starter = await another();
  process.kill(pidOf(mark()), "SIGKILL");
  await starter.kill();
  expect((await start()).started).toBe(true);
});

test("of two that start at once, one starts and the other attaches", async () => {
  const both = await Promise.all([start(), start()]);
  expect(both.map((server) => server.started).sort()).toEqual([false, true]);
});
