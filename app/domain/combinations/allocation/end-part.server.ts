import { assertReceives, inNeed } from "./hold-need.server";
import { movePart, partOf, replacedMember } from "./move-part.server";
import { tellOfPart } from "./tell-of-part.server";
import { changed } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

export type EndedPart = {
  code: string;
  referralId: string;
  id: string;
  move: "withdraw" | "end";
};

/** Who receives takes back what was asked, or ends a part that is done; who asked to be relieved takes that back. */
export function endPart(
  actor: Actor,
  { id, move, ...which }: EndedPart,
  now = new Date(),
): Promise<Outcome<null>> {
  return inNeed(actor, { ...which, now }, async (tx, held) => {
    const part = await partOf(tx, held, id);
    const isOwnAsk = move === "withdraw" && (await replacedMember(tx, held, part)) === held.own.id;
    if (!isOwnAsk) assertReceives(held);
    const moved = await movePart(tx, part, { move, by: actor.userId, now });
    if (!moved.ok) return moved;
    const members = [part.memberId].filter((one) => one !== held.own.id);
    await tellOfPart(tx, held, { kind: "part-over", members, key: `${id}/${move}`, now });
    return changed(null, moved.trace);
  });
}
