/** A code and what is kept of it: a hash that only this installation can make (decision 123). */
import { createHash, randomBytes } from "node:crypto";

import { codeOf } from "./resident-code";
import { derivedFrom } from "~/master-keys.server";

const CODE_BYTES = 8;
const TOKEN_BYTES = 32;

export function newCode(): string {
  return codeOf(randomBytes(CODE_BYTES));
}

/** Under each master key, the newest first. */
export function hashesOf(code: string): string[] {
  return derivedFrom("resident-codes", code);
}

export function newToken(): { token: string; id: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, id: idOf(token) };
}

export function idOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
