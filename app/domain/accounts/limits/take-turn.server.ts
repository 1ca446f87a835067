import { createHmac } from "node:crypto";

import { type Limit, type LimitName, LIMITS, networkOf } from "./limit";
import { databaseAddress } from "~/db/address.server";
import { countTurn } from "~/db/limiter.server";

/** `visitor` null: only the network counts. */
export type Asker = { address: string; visitor: string | null };

/**
 * Takes one turn; returns the seconds to wait, 0 when it may go on.
 *
 * Keys are hashed with a secret of this installation: no address is kept.
 */
export async function takeTurn(
  name: LimitName,
  { address, visitor }: Asker,
  limit: Limit = LIMITS[name],
): Promise<number> {
  const { seconds } = limit;
  const network = countTurn(secret(`${name} network ${networkOf(address)}`), {
    limit: limit.network,
    seconds,
  });
  const own = visitor
    ? countTurn(secret(`${name} visitor ${address} ${visitor}`), { limit: limit.visitor, seconds })
    : 0;
  return Math.ceil(Math.max(...(await Promise.all([network, own]))) / 1_000);
}

function secret(key: string): string {
  return createHmac("sha256", databaseAddress().app).update(key).digest("base64url").slice(0, 32);
}
