/**
 * A process as it is recognised later: its id and, where the system tells, when it started.
 *
 * The id alone is not enough: after a restart of a machine or container it belongs to another.
 */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Null when no such process lives. */
export function markOf(pid: number | undefined): string | null {
  if (!pid || !exists(pid)) return null;
  const { state, startedAt } = statOf(pid);
  return state === "Z" ? null : `${pid} ${startedAt}`;
}

export function isAlive(mark: string | null): boolean {
  return mark !== null && markOf(pidOf(mark)) === mark;
}

export function pidOf(mark: string): number {
  return Number.parseInt(mark, 10);
}

/** Sends the signals one after another until the process is gone. */
export async function end(mark: string, signals: { signal: NodeJS.Signals; waitMs: number }[]) {
  for (const { signal, waitMs } of signals) {
    if (!isAlive(mark)) return;
    process.kill(pidOf(mark), signal);
    const deadline = Date.now() + waitMs;
    while (isAlive(mark) && Date.now() < deadline) await sleep(20);
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user: it lives, though we may not signal it.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Fields 3 and 22 of /proc/PID/stat; elsewhere than on Linux nothing is known. */
function statOf(pid: number): { state: string; startedAt: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startedAt: fields[19] ?? "" };
  } catch {
    return { state: "", startedAt: "" };
  }
}
