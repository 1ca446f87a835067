import { type Attempts, MOST_ACCOUNTS, NETWORK_WINDOW_MS, nextAttempt, nextTurn } from "./attempt";
import { networkOf } from "./limit";
import { note } from "~/db/note.server";
import { derivedFrom } from "~/master-keys.server";

/** From where somebody tries to sign in as whom; kept as hashes only. */
export type Attempt = { email: string; address: string };

type Key = { network: string; account: string };
type Tx = Parameters<Parameters<typeof note>[0]>[0];

/** The row of a network's turns. */
const ALL = "*";

/**
 * Takes an attempt before it is looked at, so that many at once cannot pass; says how long it must be
 * held up, or refuses it for a time. When it cannot be counted it fails: nobody signs in uncounted.
 */
export function takeAttempt(
  attempt: Attempt,
  now: Date,
): Promise<{ waitMs: number } | { pauseMs: number }> {
  const key = keyOf(attempt);
  return note(async (tx) => {
    const next = nextAttempt(await lockRow(tx, key, now), now);
    if ("waitMs" in next) return next;
    await tx.signInFailure.update({ where: { network_account: key }, data: next.attempts });
    return takeTurn(tx, key.network, now);
  });
}

/** The attempt was in vain. */
export async function countFailure(attempt: Attempt): Promise<void> {
  await note((tx) =>
    tx.signInFailure.updateMany({ where: keyOf(attempt), data: { isFailed: true } }),
  );
}

/** It was the person: what was tried in vain before counts no more. */
export async function forgetFailures(attempt: Attempt): Promise<void> {
  await note((tx) => tx.signInFailure.deleteMany({ where: keyOf(attempt) }));
}

/** Deletes what no rule looks at any more. */
export async function forgetAttempts(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - NETWORK_WINDOW_MS);
  await note((tx) =>
    tx.signInFailure.deleteMany({ where: { lastAt: { lt: before }, until: { lt: now } } }),
  );
}

async function takeTurn(tx: Tx, network: string, now: Date) {
  const since = new Date(now.getTime() - NETWORK_WINDOW_MS);
  const accounts = await tx.signInFailure.count({
    where: { network, account: { not: ALL }, isFailed: true, lastAt: { gt: since } },
  });
  if (accounts < MOST_ACCOUNTS) return { pauseMs: 0 };
  const key = { network, account: ALL };
  const row = await lockRow(tx, key, now);
  const next = nextTurn(row.until, now);
  if ("waitMs" in next) return next;
  const data = { lastAt: now, until: next.turn };
  await tx.signInFailure.update({ where: { network_account: key }, data });
  return { pauseMs: next.pauseMs };
}

/**
 * Makes the row if need be, and lets nobody else count on it until this is done. In one statement: a
 * success elsewhere deletes the row at any moment.
 */
async function lockRow(tx: Tx, { network, account }: Key, now: Date): Promise<Attempts> {
  const [row] = await tx.$queryRaw<Attempts[]>`
    insert into sign_in_failure (network, account, last_at, until)
    values (${network}, ${account}, ${now}, ${now})
    on conflict (network, account) do update set account = excluded.account
    returning failures, last_at as "lastAt", until`;
  return row!;
}

function keyOf({ email, address }: Attempt): Key {
  return { network: secret(`network ${networkOf(address)}`), account: secret(`account ${email}`) };
}

function secret(text: string): string {
  return derivedFrom("limits", text)[0]!.slice(0, 32);
}
