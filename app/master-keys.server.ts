/**
 * The master keys of this installation: what must not be readable in a copy of the database is derived
 * from or sealed with them.
 *
 * MASTER_KEYS lists them as `name:key`, the newest first; older ones still open what they sealed. On
 * the own machine one is made once and kept in DATA_DIR, for its owner's eyes only.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { dataDir, env, masterKeysIn } from "./env.server";

const FILE = "master-keys";
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

type MasterKey = { name: string; key: Buffer };

const made: { keys?: MasterKey[] } = {};

function masterKeys(): MasterKey[] {
  made.keys ??= masterKeysIn(env.MASTER_KEYS ?? keptKeys());
  return made.keys;
}

/** Two processes that start at once keep the same one. */
function keptKeys(): string {
  const file = path.join(dataDir(), FILE);
  try {
    mkdirSync(dataDir(), { recursive: true });
    const fresh = `k1:${randomBytes(KEY_BYTES).toString("base64")}`;
    writeFileSync(file, fresh, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}

function keyFor(purpose: string, { key }: MasterKey): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", `etalage ${purpose}`, KEY_BYTES));
}

/** What follows from the text and each master key, the newest first; nobody else can tell it. */
export function derivedFrom(purpose: string, text: string): string[] {
  return masterKeys().map((master) =>
    createHmac("sha256", keyFor(purpose, master)).update(text).digest("base64url"),
  );
}

/** AES-256-GCM; `place` says where it is kept, and only there it can be opened again. */
export function seal(purpose: string, place: string, text: string): string {
  const [newest] = masterKeys();
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose, newest!), iv);
  cipher.setAAD(Buffer.from(`${place}|${newest!.name}`));
  const sealed = Buffer.concat([
    iv,
    cipher.update(text, "utf8"),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return `${newest!.name}:${sealed.toString("base64")}`;
}

/** The names of the master keys, the newest first. */
export function keyNames(): string[] {
  return masterKeys().map(({ name }) => name);
}

/** The same text under the newest master key. */
export function sealAnew(purpose: string, place: string, sealed: string): string {
  return seal(purpose, place, unseal(purpose, place, sealed));
}

export function unseal(purpose: string, place: string, sealed: string): string {
  const [name, content = ""] = sealed.split(":");
  const master = masterKeys().find((one) => one.name === name);
  if (!master) throw new Error(`MASTER_KEYS holds no key ${name}.`);
  const bytes = Buffer.from(content, "base64");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFor(purpose, master),
    bytes.subarray(0, IV_BYTES),
  );
  decipher.setAAD(Buffer.from(`${place}|${master.name}`));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = bytes.subarray(IV_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
}
