/**
 * The second step at sign-in: a code of six digits that an app on the own phone makes every half minute
 * (RFC 6238), after the password.
 *
 * A code serves once, and so does each recovery code, for who has lost the phone. Who can see data of
 * clients or decides who can (security requirement S-05) must have it where the settings say so.
 */
import { PERMISSIONS, type Permission } from "../permissions";
import { PERSON_ROLES, type PersonRole } from "../roles/role";

export const PERIOD_SECONDS = 30;
export const DIGITS = 6;
/** So many steps a code may be old; one from a step to come is never taken (S-05). */
export const STEPS_BACK = 1;

export const HOW_MANY_RECOVERY_CODES = 10;
/** Without what is read wrongly: no 0 and o, no 1, i and l, no u. Thirty letters of 16: 78 bits. */
export const RECOVERY_LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
export const RECOVERY_LENGTH = 16;

/** These show who asks for help, or decide who works here. */
const PROTECTED: readonly Permission[] = [
  "client-data.see",
  "members.manage",
  "organisations.manage",
];

/** The roles that must have a second step in production: whose rights come near to clients' data. */
export function rolesToProtect(): PersonRole[] {
  return PERSON_ROLES.filter((role) =>
    PROTECTED.some((permission) => PERMISSIONS[permission][role] !== undefined),
  );
}

export type GivenCode = { kind: "time" | "recovery"; code: string };

/** `readCode("123 456")` is a code of the app, `readCode("ABCD-EFGH-…")` a recovery code. */
export function readCode(text: string): GivenCode {
  const code = text.replaceAll(/[\s-]/g, "").toLowerCase();
  return { kind: /^\d{6}$/.test(code) ? "time" : "recovery", code };
}

/** `inFours("abcdefgh")` is `abcd efgh`: easier to type over. */
export function inFours(text: string, between = " "): string {
  return (text.match(/.{1,4}/g) ?? []).join(between);
}
