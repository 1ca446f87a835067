/**
 * A key by which an organisation's own program acts for it, within a scope and for a year.
 *
 * Its manager makes it, sees it once and can replace or revoke it at any moment.
 */
import { refuse, type Refused } from "~/domain/kernel/outcome";

export const SCOPES = ["waiting-times:write", "waiting-times:read"] as const;
export type Scope = (typeof SCOPES)[number];

export const KEY_DAYS = 365;
const LONGEST_KEY_NAME = 60;
export const KEY_PREFIX = "etl_";

/** Who may write may also read. */
export function covers(scope: Scope, asked: Scope): boolean {
  return scope === asked || scope === "waiting-times:write";
}

export function keyNameFault(name: string): Refused | null {
  if (name.trim() === "") return refuse("key.no-name", { field: "naam" });
  return name.length > LONGEST_KEY_NAME ? refuse("key.long-name", { field: "naam" }) : null;
}
