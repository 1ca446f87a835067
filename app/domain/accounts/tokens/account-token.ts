/**
 * A link that was mailed: for one purpose, once, and for a limited time (S-07).
 *
 * Who holds it can read the mail of its address, and proves nothing more.
 */
export type TokenKind = "invite" | "reset" | "claim" | "email_change";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const LASTS_MS: Record<TokenKind, number> = {
  invite: 7 * DAY_MS,
  claim: 30 * DAY_MS,
  reset: 30 * MINUTE_MS,
  email_change: DAY_MS,
};

export function endOfToken(kind: TokenKind, now: Date): Date {
  return new Date(now.getTime() + LASTS_MS[kind]);
}

export type TokenState = "open" | "used" | "expired";

export function stateOfToken(
  token: { usedAt: Date | null; expiresAt: Date },
  now: Date,
): TokenState {
  if (token.usedAt) return "used";
  return token.expiresAt > now ? "open" : "expired";
}
