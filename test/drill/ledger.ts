/**
 * Eight processes work in one joint budget while they and PostgreSQL are killed at random. Afterwards every
 * acknowledged posting is there once, and the books are in balance.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterRegion, registerRows, writeRegisters } from "~test/factories/registers";
import { killServer, newFolder, postgresIn } from "~test/setup/server-folders";

import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { ensurePostgres } from "~/db/embedded/postgres.server";
import { migrate } from "~/db/migrate.server";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters, openBook, tendBudgets } from "~/domain/combinations/public.server";

import { chanceOf } from "./chance";

const WRITERS = 8;
const LONGEST_WAIT_MS = 400;
const BETWEEN_KILLS = 20;
const PATIENCE_MS = 60_000;

export type LedgerOutcome = {
  killed: { writer: number; postgres: number };
  acknowledged: number;
  postings: number;
  /** What must be empty. */
  lost: string[];
  faults: string[];
};

type Scene = { folder: string; script: string[]; app: string; close: () => Promise<void> };

export async function killLedger(seed: number, times: number): Promise<LedgerOutcome> {
  const chance = chanceOf(seed);
  const scene = await openScene();
  const said: string[] = [];
  const start = () => startWriter(scene, said, Math.floor(chance() * 2 ** 31));
  const writers = Array.from({ length: WRITERS }, start);
  const killed = { writer: 0, postgres: 0 };
  try {
    for (let n = 0; n < times; n += 1) {
      await untilSaidMore(said, BETWEEN_KILLS);
      await pause(chance() * LONGEST_WAIT_MS);
      const one = Math.floor(chance() * WRITERS);
      if (chance() < 0.3) killed.postgres += Number(await killServer(postgresIn(scene.folder)));
      else {
        await end(writers[one]!);
        writers[one] = start();
        killed.writer += 1;
      }
    }
    await untilSaidMore(said, WRITERS);
    for (const writer of writers) await end(writer);
    return { killed, acknowledged: said.length, ...(await lookAt(said)) };
  } finally {
    for (const writer of writers) await end(writer);
    await scene.close();
  }
}

/** Life goes on between the kills. */
async function untilSaidMore(said: string[], more: number): Promise<void> {
  const [enough, deadline] = [said.length + more, Date.now() + PATIENCE_MS];
  while (said.length < enough) {
    if (Date.now() > deadline) throw new Error("Waited in vain for an acknowledged posting.");
    await pause(20);
  }
}

async function openScene(): Promise<Scene> {
  const folder = newFolder();
  const postgres = await ensurePostgres({ dataDir: folder, sync: false });
  postgres.watch();
  await migrate(postgres.admin, new URL(postgres.app).username);
  useDatabase({ app: postgres.app, admin: postgres.admin });
  await saveRegion(aRegisterRegion());
  const registers = newFolder();
  writeRegisters(registers, registerRows());
  const imported = await importRegisters(theSystem("import"), registers);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const idOf = async (code: string) =>
    (await db.supplier.findUniqueOrThrow({ where: { code } })).id;
  const supplierId = await idOf("c01");
  const { number } = await derive((tx) =>
    tx.trajectory.create({ data: { supplierId, openedAt: new Date() }, select: { number: true } }),
  );
  const desk: Actor = { ...theSystem("drill"), roles: ["contract-manager"] };
  const year = String(new Date().getFullYear());
  const opened = { code: "c01", year, funder: "regio", average: "1.000", planned: "1" };
  const book = await openBook(desk, opened);
  if (!book.ok) throw new Error(JSON.stringify(book.refusals));
  const close = async () => {
    await disconnect();
    await postgres.stop();
    for (const one of [folder, registers]) rmSync(one, { recursive: true, force: true });
  };
  const people = [book.value, await idOf("p001"), await idOf("p002"), String(number)];
  const script = ["--import", "tsx", "test/drill/ledger-writer.ts", ...people];
  return { folder, script, app: postgres.app, close };
}

function startWriter({ script, app }: Scene, said: string[], seed: number): ChildProcess {
  const child = spawn(process.execPath, [...script, String(seed)], {
    env: { ...process.env, NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: app },
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: child.stdout }).on("line", (line) => said.push(line));
  return child;
}

/** The pipe is read to its end: what was said before the kill counts. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}

async function lookAt(said: string[]) {
  const system = theSystem("drill");
  const faults: string[] = [];
  await tendBudgets(system).catch((error: unknown) => faults.push((error as Error).message));
  const kept = await askWithin(system, (tx) =>
    tx.budgetPosting.findMany({ select: { key: true, number: true }, orderBy: { number: "asc" } }),
  );
  const unbalanced = await askWithin(
    system,
    (tx) => tx.$queryRaw<{ id: bigint }[]>`
      select posting_id as id from budget_line group by 1 having sum(cents) <> 0`,
  );
  faults.push(...unbalanced.map(({ id }) => `posting ${id} is not in balance`));
  faults.push(...kept.flatMap(({ number }, n) => (number === n + 1 ? [] : [`gap at ${n + 1}`])));
  const keys = new Set(kept.map(({ key }) => key));
  return { postings: kept.length, lost: said.filter((key) => !keys.has(key)), faults };
}
