import { setTimeout as pause } from "node:timers/promises";

import { type Actor, assertMay } from "../actor";
import { accountResetAsked } from "../events";
import { takeTurn } from "../limits/take-turn.server";
import { issueToken } from "../tokens/keep-tokens.server";
import { emailOf } from "../users/email";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

export type ResetWish = { email: string; address: string };

const MOST_AN_HOUR = 3;
const HOUR_MS = 60 * 60_000;
/** Both answers take this long, and writing down a wish takes less. */
const ANSWER_MS = 250;

/** Asks for a link to choose a new password; the answer never tells whether there is an account. */
export async function askReset(
  actor: Actor,
  { email: sent, address }: ResetWish,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "password.ask-reset");
  const seconds = await takeTurn("reset", { address, visitor: null });
  if (seconds > 0) return refuse("reset.too-often", { details: { seconds } });
  const [outcome] = await Promise.all([writeDown(emailOf(sent), now), pause(ANSWER_MS)]);
  return outcome.ok ? accept(null) : outcome;
}

function writeDown(email: string, now: Date) {
  return commit({ userId: "visitor" }, async (tx) => {
    const user = await tx.user.findUnique({ where: { email, disabledAt: null } });
    if (!user || (await isTooOften(tx, user.id, now))) return unchanged(null);
    const tokenId = await issueToken(tx, { kind: "reset", email, userId: user.id }, now);
    const trace = { action: "password.ask-reset", subject: `user/${user.id}` };
    return changed(null, { ...trace, announce: [accountResetAsked(tokenId)] });
  });
}

async function isTooOften(tx: Tx, userId: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - HOUR_MS);
  const asked = { userId, kind: "reset" as const, createdAt: { gt: since } };
  return (await tx.accountToken.count({ where: asked })) >= MOST_AN_HOUR;
}
