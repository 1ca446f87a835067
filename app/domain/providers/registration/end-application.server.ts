import { draftFor } from "./save-draft.server";
import type { ApplicationMove } from "../admission/application";
import { moveApplication } from "../admission/move-application.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

type Ended = { state: string };

/** A draft is thrown away; what it held is forgotten by the clock. */
export function discardApplication(actor: Actor, id: string, now = new Date()) {
  return end(actor, { id, move: "discard" }, now);
}

/** A request that was handed in is taken back, before it is decided. */
export function withdrawApplication(actor: Actor, id: string, now = new Date()) {
  return end(actor, { id, move: "withdraw" }, now);
}

function end(
  actor: Actor,
  { id, move }: { id: string; move: ApplicationMove & ("discard" | "withdraw") },
  now: Date,
): Promise<Outcome<Ended>> {
  return commit(actor, async (tx) => {
    await draftFor(tx, actor, id);
    const moved = await moveApplication(tx, { id, move, now });
    if (!moved.ok) return moved;
    const { from, state } = moved.value;
    return changed(
      { state },
      {
        ...{ action: `application.${move}`, subject: `application/${id}` },
        ...{ details: { from, to: state }, announce: [] },
      },
    );
  });
}
