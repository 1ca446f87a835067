/**
 * A server program that several of our processes share: the first starts it, the others attach, the
 * last one out stops it. Killed processes on either side leave nothing that hinders the next start.
 */
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { end, isAlive, markOf } from "./process-mark.server";
import { withLock } from "./start-lock.server";
import { log } from "~/log.server";

export type ServerProgram = {
  name: string;
  /** Holds the lock, the state, the log and the marks of the attached processes. */
  folder: string;
  logFile: string;
  launch(port: number): ChildProcess;
  /** Whether the server on this port is ours and works. */
  answers(port: number): Promise<boolean>;
  /** Where the program itself says which process it is, should our own note be missing. */
  ownPid?(): number | undefined;
  /** What a killed server leaves behind may keep the next one out for a moment. */
  attempts: number;
  stopSignals: { signal: NodeJS.Signals; waitMs: number }[];
};

export type RunningServer = {
  port: number;
  /** False when it was already running. */
  started: boolean;
  /** From now on the server is started again, on the same port, whenever it dies. */
  watch(): void;
  stop(): Promise<void>;
};

type Folder = Pick<ServerProgram, "folder">;

type State = { port: number; mark: string | null };

const START_MS = 30_000;
const WATCH_MS = 250;

export async function runServer(program: ServerProgram): Promise<RunningServer> {
  const attachment = path.join(attachmentsOf(program), randomUUID());
  mkdirSync(attachmentsOf(program), { recursive: true });
  const up = await withLock(lockOf(program), async () => {
    const result = await bringUp(program);
    writeFileSync(attachment, markOf(process.pid) ?? "");
    return result;
  });
  const watcher = watcherOf(program, up.port);
  const stop = async () => {
    await watcher.stop();
    await withLock(lockOf(program), () => leave(program, attachment));
  };
  return { ...up, watch: watcher.start, stop };
}

/** Throws a server's folder away, unless a process of ours still uses that server. */
export async function discardServer(folder: string): Promise<boolean> {
  if (attachedTo({ folder }).length > 0) return false;
  const mark = readState({ folder })?.mark;
  if (mark) await end(mark, [{ signal: "SIGKILL", waitMs: 5_000 }]);
  rmSync(folder, { recursive: true, force: true });
  return true;
}

async function bringUp(program: ServerProgram): Promise<{ port: number; started: boolean }> {
  const known = readState(program);
  if (known && (await isRunning(program, known))) return { port: known.port, started: false };
  const port = known && (await isFree(known.port)) ? known.port : await freePort();
  await launch(program, port);
  return { port, started: true };
}

/** A server that lives but does not answer yet is recovering: it gets its time. */
async function isRunning(program: ServerProgram, { port, mark }: State): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  do {
    if (await program.answers(port)) {
      writeState(program, { port, mark: isAlive(mark) ? mark : markOf(program.ownPid?.()) });
      return true;
    }
    await sleep(50);
  } while (isAlive(mark) && Date.now() < deadline);
  if (isAlive(mark))
    throw new Error(`${program.name} runs as process ${mark} but does not answer.`);
  return false;
}

async function launch(program: ServerProgram, port: number): Promise<void> {
  const deadline = Date.now() + START_MS;
  writeState(program, { port, mark: null });
  for (let attempt = 1; attempt <= program.attempts && Date.now() < deadline; attempt++) {
    const child = program.launch(port);
    child.unref();
    let gone = false;
    child.once("exit", () => (gone = true)).once("error", () => (gone = true));
    writeState(program, { port, mark: markOf(child.pid) });
    while (!gone && Date.now() < deadline) {
      if (await program.answers(port)) return;
      await sleep(25);
    }
    if (!gone) child.kill("SIGKILL");
    await sleep(250);
  }
  throw new Error(`${program.name} does not start:\n${tailOf(program.logFile)}`);
}

function watcherOf(program: ServerProgram, port: number) {
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> | undefined;
  const look = async () => {
    if (isAlive(readState(program)?.mark ?? null)) return;
    await withLock(lockOf(program), () => restart(program, port)).catch((error: unknown) => {
      log.error({ err: error }, `${program.name} could not be started again`);
    });
  };
  const start = () => {
    timer ??= setInterval(() => {
      busy ??= look().finally(() => (busy = undefined));
    }, WATCH_MS).unref();
  };
  const stop = async () => {
    clearInterval(timer);
    await busy;
  };
  return { start, stop };
}

async function restart(program: ServerProgram, port: number): Promise<void> {
  const known = readState(program) ?? { port, mark: null };
  if (await isRunning(program, known)) return;
  await launch(program, port);
  log.warn(`${program.name} had stopped and was started again on port ${port}`);
}

async function leave(program: ServerProgram, attachment: string): Promise<void> {
  rmSync(attachment, { force: true });
  const state = readState(program);
  if (attachedTo(program).length > 0 || !state) return;
  if (state.mark) await end(state.mark, program.stopSignals);
  writeState(program, { port: state.port, mark: null });
}

/** The attached processes that live; what dead ones left is cleared away. */
function attachedTo(server: Folder): string[] {
  const folder = attachmentsOf(server);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return files.filter((file) => {
    const lives = isAlive(readFileSync(file, "utf8"));
    if (!lives) rmSync(file, { force: true });
    return lives;
  });
}

function readState(program: Folder): State | null {
  try {
    return JSON.parse(readFileSync(stateOf(program), "utf8")) as State;
  } catch {
    return null;
  }
}

/** Written aside and moved, so that a kill in between leaves the old state. */
function writeState(program: ServerProgram, state: State): void {
  const aside = `${stateOf(program)}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(state));
  renameSync(aside, stateOf(program));
}

const lockOf = ({ folder }: Folder) => path.join(folder, "lock");
const stateOf = ({ folder }: Folder) => path.join(folder, "server.json");
const attachmentsOf = ({ folder }: Folder) => path.join(folder, "attached");

function tailOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");
  } catch {
    return "(no log)";
  }
}

function freePort(): Promise<number> {
  return listenOnce(0);
}

async function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
