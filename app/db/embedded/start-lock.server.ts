/** One process at a time decides whether an embedded server is started, restarted or stopped. */
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { isAlive, markOf } from "./process-mark.server";

const PATIENCE_MS = 60_000;

/** Does the work while holding the lock file; the lock of a dead process is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, markOf(process.pid) ?? "", { mode: 0o600 });
  try {
    await acquire(file, mine);
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

async function acquire(file: string, mine: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!take(file, mine)) {
    const holder = read(file);
    if (holder !== null && !isAlive(holder)) breakLock(file, holder);
    else if (Date.now() > deadline) throw new Error(`Process ${holder} keeps ${file} locked.`);
    else await sleep(30);
  }
}

/** A link is made whole or not at all, so nobody ever reads a lock without its owner. */
function take(file: string, mine: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves the dead lock aside; when another took it over in the meantime, its lock is put back. */
function breakLock(file: string, dead: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== dead) take(file, aside);
  rmSync(aside, { force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
