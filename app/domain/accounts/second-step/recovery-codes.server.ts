import { randomBytes, randomInt } from "node:crypto";

import { HOW_MANY_RECOVERY_CODES, inFours, RECOVERY_LENGTH, RECOVERY_LETTERS } from "./second-step";
import { hashWithSalt, saltOf } from "../passwords/hash-password.server";
import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";

export type NewCodes = { shown: string[]; hashes: string[] };

/** Codes to be shown once, with what is kept of them. One salt for a person's codes: all are found by one hash. */
export async function makeRecoveryCodes(): Promise<NewCodes> {
  const codes = Array.from({ length: HOW_MANY_RECOVERY_CODES }, oneCode);
  const salt = randomBytes(16);
  const hashes = await Promise.all(codes.map((code) => hashWithSalt(code, salt)));
  return { shown: codes.map((code) => inFours(code, "-")), hashes };
}

function oneCode(): string {
  const letter = () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)]!;
  return Array.from({ length: RECOVERY_LENGTH }, letter).join("");
}

/** The earlier ones are worth nothing any more. */
export async function keepRecoveryCodes(tx: Tx, userId: string, hashes: string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ userId, hash })) });
}

/** The hash that a person's code would have; null for who has none. */
export async function hashOfRecoveryCode(userId: string, code: string): Promise<string | null> {
  const one = await db.recoveryCode.findFirst({ where: { userId } });
  return one && hashWithSalt(code, saltOf(one.hash));
}

/** Uses a code up; false when there is no such code, or another request was first. */
export async function useRecoveryCode(
  tx: Tx,
  { userId, hash, now }: { userId: string; hash: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, hash, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

export function countRecoveryCodes(userId: string): Promise<number> {
  return db.recoveryCode.count({ where: { userId, usedAt: null } });
}
