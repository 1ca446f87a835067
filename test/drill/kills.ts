/**
 * kill -9 at random moments, during edits and imports, of each kind of process: who edits, the
 * worker, PostgreSQL and Meilisearch. Afterwards every acknowledged change must be in the database
 * and in the index, and no message may have had its effect twice.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import { aRegion, saveRegion } from "~test/factories/a-region";
import { manyOffers, writeRegisters } from "~test/factories/registers";
import { killServer, meilisearchIn, newFolder, postgresIn } from "~test/setup/server-folders";

import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { ensurePostgres } from "~/db/embedded/postgres.server";
import { migrate } from "~/db/migrate.server";
import { countOpen } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { useSearch } from "~/db/search-address.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { checkIndex, type Drift } from "~/domain/search/indexing/check-index.server";
import { isFed } from "~/domain/search/indexing/feed-engine.server";

import { chanceOf } from "./chance";
import { type Acknowledged, HAD, REGISTERS } from "./kills-said";

const KINDS = ["editor", "worker", "postgres", "meilisearch"] as const;
type Kind = (typeof KINDS)[number];

export type Outcome = {
  killed: Record<Kind, number>;
  declarations: number;
  imports: number;
  messages: number;
  /** What must be empty. */
  lostDeclarations: string[];
  /** Titles that are not those of one whole import, at least the last acknowledged. */
  wrongTitles: string[];
  openMessages: number;
  messagesNotHadOnce: string[];
  drift: Drift;
};

const LONGEST_WAIT_MS = 400;
const PATIENCE_MS = 60_000;

type Scene = { folder: string; environment: NodeJS.ProcessEnv; close: () => Promise<void> };
type Said = { declarations: string[]; rounds: number[] };

/** Kills each kind so many times, in an order and at moments that the seed decides. */
export async function killAtRandom(seed: number, timesEach: number): Promise<Outcome> {
  const chance = chanceOf(seed);
  const scene = await openScene();
  const said: Said = { declarations: [], rounds: [0] };
  const editor = () => startEditor(scene, said, Math.floor(chance() * 2 ** 31));
  const running = { editor: editor(), worker: startWorker(scene) };
  const killed = { editor: 0, worker: 0, postgres: 0, meilisearch: 0 };
  try {
    for (const kind of shuffled(timesEach, chance)) {
      await untilSaidMore(said);
      await pause(chance() * LONGEST_WAIT_MS);
      if (kind === "postgres") await untilKilled(postgresIn(scene.folder));
      else if (kind === "meilisearch") await untilKilled(meilisearchIn(scene.folder));
      else await endChild(running[kind]);
      if (kind === "editor") running.editor = editor();
      if (kind === "worker") running.worker = startWorker(scene);
      killed[kind] += 1;
    }
    await untilSaidMore(said);
    await endChild(running.editor);
    return { killed, ...(await lookAtWhatIsLeft(said)) };
  } finally {
    await endChild(running.editor);
    await endChild(running.worker);
    await scene.close();
  }
}

async function openScene(): Promise<Scene> {
  const folder = newFolder();
  const postgres = await ensurePostgres({ dataDir: folder, sync: false });
  const meilisearch = await ensureMeilisearch({ dataDir: folder });
  if ("unavailable" in meilisearch) throw new Error(meilisearch.unavailable);
  postgres.watch();
  meilisearch.watch();
  await migrate(postgres.admin, new URL(postgres.app).username);
  useDatabase({ app: postgres.app, admin: postgres.admin });
  useSearch({ engine: "meilisearch", url: meilisearch.url, key: meilisearch.key });
  await saveRegion(aRegion());
  const registers = newFolder();
  const asOf = isoDay(dayAt(new Date()) - 3);
  writeRegisters(registers, manyOffers({ ...REGISTERS, title: "Ronde 0", asOf }));
  const imported = await importRegisters(theSystem("drill"), registers);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const environment = {
    ...process.env,
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    DATABASE_URL: postgres.app,
    MEILI_URL: meilisearch.url,
    MEILI_KEY: meilisearch.key,
  } as NodeJS.ProcessEnv;
  const close = async () => {
    await disconnect();
    await Promise.all([postgres.stop(), meilisearch.stop()]);
    rmSync(folder, { recursive: true, force: true });
    rmSync(registers, { recursive: true, force: true });
  };
  return { folder, environment, close };
}

function startWorker({ environment }: Scene): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "test/drill/kills-worker.ts"], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function startEditor({ folder, environment }: Scene, said: Said, seed: number): ChildProcess {
  const round = String(Math.max(...said.rounds) + 2);
  const script = ["--import", "tsx", "test/drill/kills-editor.ts", folder, String(seed), round];
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const child = spawn(process.execPath, script, { env: environment, stdio: [...stdio] });
  createInterface({ input: child.stdout! }).on("line", (line) => {
    const acknowledged = JSON.parse(line) as Acknowledged;
    if ("round" in acknowledged) said.rounds.push(acknowledged.round);
    else said.declarations.push(acknowledged.declaration);
  });
  return child;
}

/** The pipe is read to its end: what was said before the kill counts. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}

async function untilKilled(folder: string): Promise<void> {
  await until(`a server in ${folder}`, async () => killServer(folder));
}

/** Life goes on between the kills. */
async function untilSaidMore(said: Said): Promise<void> {
  const count = () => said.declarations.length + said.rounds.length;
  const before = count();
  await until("an acknowledged change", async () => count() > before);
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await pause(20);
  }
}

async function lookAtWhatIsLeft(said: Said): Promise<Omit<Outcome, "killed">> {
  await until("the worker", async () => (await countOpen()) === 0 && (await isFed()));
  const kept = await db.waitingDeclaration.findMany({ select: { id: true } });
  const ids = new Set(kept.map(({ id }) => String(id)));
  const titles = (await db.offer.findMany({ distinct: ["title"] })).map(({ title }) => title);
  const last = Math.max(...said.rounds);
  const isWhole = titles.length === 1 && Number(titles[0]!.replace("Ronde ", "")) >= last;
  const messages = await db.outboxMessage.findMany({ select: { id: true } });
  const had = await db.auditEntry.groupBy({
    by: ["subject"],
    where: { action: HAD },
    _count: true,
  });
  const times = new Map(had.map(({ subject, _count }) => [subject, _count]));
  return {
    declarations: said.declarations.length,
    imports: said.rounds.length - 1,
    messages: messages.length,
    lostDeclarations: said.declarations.filter((id) => !ids.has(id)),
    wrongTitles: isWhole ? [] : titles,
    openMessages: await countOpen(),
    messagesNotHadOnce: messages
      .map(({ id }) => `message/${id}`)
      .filter((subject) => times.get(subject) !== 1),
    drift: await checkIndex(),
  };
}

/** Each kind so many times, in an order by chance. */
function shuffled(timesEach: number, chance: () => number): Kind[] {
  const all = KINDS.flatMap((kind) => Array.from({ length: timesEach }, () => kind));
  return all
    .map((kind) => ({ kind, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind);
}
