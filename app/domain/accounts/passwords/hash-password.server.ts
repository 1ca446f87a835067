/**
 * Passwords and recovery codes as argon2id (security requirement S-01), never more than two at once: each
 * takes 64 MB and a thread, and whoever waits for a page must not wait for somebody's password. When many
 * wait already, the next is told to come back.
 */
import { hash, verify } from "@node-rs/argon2";

import { Busy } from "~/domain/kernel/denied";

/** Algorithm 2 is argon2id. */
const COSTS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const CURRENT = "$argon2id$v=19$m=65536,t=3,p=1$";
const AT_ONCE = 2;
/** Some two seconds of waiting. */
const MOST_WAITING = 60;

const waiting: (() => void)[] = [];
let busy = 0;

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COSTS));
}

/** The same text and salt give the same hash, so that it can be looked up. */
export function hashWithSalt(text: string, salt: Uint8Array): Promise<string> {
  return inTurn(() => hash(text, { ...COSTS, salt }));
}

/** `$argon2id$v=19$m=65536,t=3,p=1$SALT$HASH` */
export function saltOf(known: string): Uint8Array {
  return Buffer.from(known.split("$")[4]!, "base64");
}

/** Takes as long for an account that does not exist, or has no password yet. */
export function isPassword(known: string | null, password: string): Promise<boolean> {
  return inTurn(async () => {
    const isRight = await verify(known ?? (await nobodys()), password);
    return isRight && known !== null;
  });
}

/** Made with lower costs than today's: to be made again at the next login. */
export function isDated(known: string): boolean {
  return !known.startsWith(CURRENT);
}

let made: Promise<string> | undefined;

/** The hash that a password is held against where there is none. */
function nobodys(): Promise<string> {
  made ??= hash("nobody has this password", COSTS);
  return made;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE && waiting.length >= MOST_WAITING) throw new Busy("passwords");
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
