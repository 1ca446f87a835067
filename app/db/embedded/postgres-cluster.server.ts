/**
 * The data folder of the embedded PostgreSQL: made whole or not at all.
 *
 * Roles and database are made in single-user mode, so the superuser never gets a password and
 * nobody can sign in as such.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { bareEnvironment, makePrivateFolder, type ServerHome } from "./service-user.server";

export const DATABASE = "etalage";
export const OWNER_ROLE = "etalage_owner";
export const APP_ROLE = "etalage_app";

export type Secrets = { owner: string; app: string };

const MAJOR = "18";

/** To be called under the start lock. */
export async function makeCluster(setup: {
  bin: string;
  home: ServerHome;
  sync: boolean;
}): Promise<Secrets> {
  const { folder, data } = setup.home;
  const file = path.join(folder, "passwords.json");
  if (existsSync(data)) {
    assertVersion(data);
    return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  }
  const secrets = { owner: randomBytes(24).toString("hex"), app: randomBytes(24).toString("hex") };
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivateFolder(unfinished, setup.home.user);
  initialise({ ...setup, data: unfinished });
  makeDatabase({ ...setup, data: unfinished }, secrets);
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(unfinished, data);
  return secrets;
}

type Setup = { bin: string; home: ServerHome; sync: boolean; data: string };

function initialise({ bin, home, sync, data }: Setup): void {
  run(home, [
    path.join(bin, "initdb"),
    `--pgdata=${data}`,
    "--username=postgres",
    "--auth=reject",
    "--encoding=UTF8",
    // Sorts the same on every machine.
    "--locale-provider=builtin",
    "--locale=C",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(sync ? [] : ["--no-sync"]),
  ]);
  writeFileSync(path.join(data, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
}

function makeDatabase({ bin, home, data }: Setup, { owner, app }: Secrets): void {
  const statements = [
    `create role ${OWNER_ROLE} login createdb createrole password '${owner}'`,
    `create role ${APP_ROLE} login password '${app}'`,
    // Tests end the sessions of the databases they drop.
    `grant pg_signal_backend to ${OWNER_ROLE}`,
    `create database ${DATABASE} owner ${OWNER_ROLE}`,
    `revoke connect on database ${DATABASE} from public`,
    `grant connect on database ${DATABASE} to ${APP_ROLE}`,
  ];
  const options = ["--single", "-D", data, "-c", "log_min_messages=error", "template1"];
  const command = [path.join(bin, "postgres"), ...options];
  const out = run(home, command, `${statements.join("\n")}\n`);
  if (out.includes("ERROR:")) throw new Error(`The embedded database was not made:\n${out}`);
}

function run(home: ServerHome, [program = "", ...options]: string[], input?: string): string {
  const done = spawnSync(program, options, {
    ...home.user,
    cwd: home.folder,
    input,
    encoding: "utf8",
    env: bareEnvironment(),
  });
  const out = `${done.stdout}${done.stderr}`;
  if (done.status === 0) return out;
  throw new Error(`${path.basename(program)} failed: ${done.error?.message ?? out}`);
}

function assertVersion(data: string): void {
  const version = readFileSync(path.join(data, "PG_VERSION"), "utf8").trim();
  if (version !== MAJOR)
    throw new Error(
      `${data} was made by PostgreSQL ${version}, and this is ${MAJOR}: restore a backup into a new folder.`,
    );
}
