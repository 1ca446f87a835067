/**
 * A folder for what nobody needs after a run: in memory where the machine offers it. A database is a
 * thousand small files, and a copy of one is made there in a tenth of the time.
 */
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 4 * 2 ** 30;

/** @returns {{ folder: string, remove: () => void }} */
export function scratch() {
  const folder = mkdtempSync(path.join(hasMemory() ? MEMORY : tmpdir(), "etalage-run-"));
  // The servers run as a user of their own.
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function hasMemory() {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
}
