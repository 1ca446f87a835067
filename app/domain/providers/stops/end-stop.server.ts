import { type MovedStop, moveStop } from "./move-stop.server";
import { commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** Who asked takes the question back before it was decided. */
export function withdrawStop(actor: Actor, id: string): Promise<Outcome<MovedStop>> {
  const permission = "client-stop.ask";
  return commit(actor, (tx) => moveStop(tx, actor, { id, move: "withdraw", permission }));
}

/** A granted stop is over before its last day: the supplier takes people again, or the region says so. */
export function endStop(actor: Actor, id: string, now = new Date()): Promise<Outcome<MovedStop>> {
  const permission = "client-stop.end";
  const data = { endedAt: now };
  return commit(actor, (tx) => moveStop(tx, actor, { id, move: "end", permission, data }));
}
