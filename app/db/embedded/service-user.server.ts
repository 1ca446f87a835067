/**
 * Who runs the embedded servers, and where they keep their data.
 *
 * PostgreSQL refuses to run as root, and a search server has no need to: started by root, both run
 * as the owner of their data, for new data `postgres` if that user exists, else `nobody`.
 */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { accessSync, constants, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { log } from "~/log.server";

/** Empty for a normal user, who runs the servers in person. */
export type ServiceUser = { uid?: number; gid?: number };

export type ServerHome = {
  /** Notes of ours: lock, state, keys. */
  folder: string;
  /** What the server itself writes; belongs to the service user and is closed to all others. */
  data: string;
  user: ServiceUser;
};

/** The servers see these settings only, nothing of what the shell happens to hold. */
export function bareEnvironment(values: Record<string, string> = {}): NodeJS.ProcessEnv {
  const fixed: Record<string, string> = { LC_ALL: "C", TZ: "UTC" };
  return { ...fixed, ...values } as NodeJS.ProcessEnv;
}

/** Where the service user can come when the data folder lies, for example, under root's home. */
const SYSTEM_FOLDER = "/var/lib/etalage";

/** `dataDir/name`, or a folder of the system where that is out of the service user's reach. */
export function serverHome(dataDir: string, name: string): ServerHome {
  const wanted = homeIn(path.resolve(dataDir, name));
  if (canEnter(wanted.folder, wanted.user)) return wanted;
  const home = homeIn(path.join(elsewhere(path.resolve(dataDir)), name));
  if (!canEnter(home.folder, home.user))
    throw new Error(`The user that runs ${name} cannot reach ${home.folder}.`);
  log.warn(`The user that runs ${name} cannot reach ${wanted.folder}: data is in ${home.folder}`);
  return home;
}

/** Noted in the data folder, so that a new checkout at the same place does not meet the old data. */
function elsewhere(dataDir: string): string {
  const note = path.join(dataDir, "moved-to");
  const fresh = path.join(SYSTEM_FOLDER, randomUUID());
  try {
    writeFileSync(note, fresh, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(note, "utf8");
}

/** The programs themselves, or a copy of them where the service user can run it. */
export function reachablePrograms(source: string, name: string, user: ServiceUser): string {
  if (canEnter(path.join(source, "bin"), user)) return source;
  const copy = path.join(SYSTEM_FOLDER, name);
  if (existsSync(copy)) return copy;
  makeFolder(SYSTEM_FOLDER);
  const unfinished = `${copy}.${process.pid}`;
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  log.warn(`The service user cannot reach ${source}: its programs were copied to ${copy}`);
  return copy;
}

export function makePrivateFolder(folder: string, { uid, gid }: ServiceUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

function homeIn(folder: string): ServerHome {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const advice = "start as the user who made it, or choose another DATA_DIR";
    throw new Error(`${folder} cannot be written by this user: ${advice}.`, { cause });
  }
  const data = path.join(folder, "data");
  return { folder, data, user: serviceUser(data) };
}

function serviceUser(data: string): ServiceUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp("postgres") ?? lookUp("nobody");
  if (!user) throw new Error("Started as root, but there is no user postgres or nobody to run as.");
  return user;
}

/** New folders are open to pass through, whatever the umask says; what is secret closes itself. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (!first) return;
  for (let made = folder; made.startsWith(first); made = path.dirname(made)) chmodSync(made, 0o755);
}

function canEnter(folder: string, user: ServiceUser): boolean {
  if (user.uid === undefined) return true;
  return spawnSync("test", ["-x", folder], { ...user, cwd: "/" }).status === 0;
}

function lookUp(name: string): Required<ServiceUser> | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : null;
  });
  return uid && gid ? { uid, gid } : null;
}
