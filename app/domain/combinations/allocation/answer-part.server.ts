import { PART_REASONS, partFault } from "./allocation";
import { type HeldNeed, inNeed } from "./hold-need.server";
import { type FoundPart, movePart, partOf, replacedMember } from "./move-part.server";
import { tellOfPart } from "./tell-of-part.server";
import { changed, type Trace, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

export type PartAnswer = { move: "accept" } | { move: "decline"; reason: string; note: string };

export type AnsweredPart = { code: string; referralId: string; id: string; answer: PartAnswer };

/** The member that is asked says yes, and knows from then on who it is; or says no, and why. */
export function answerPart(
  actor: Actor,
  { id, answer, ...which }: AnsweredPart,
  now = new Date(),
): Promise<Outcome<null>> {
  return inNeed(actor, { ...which, now }, async (tx, held) => {
    const part = await partOf(tx, held, id);
    if (part.memberId !== held.own.id) throw new Denied("allocation.keep");
    const fault = answer.move === "decline" ? declineFault(answer, now) : null;
    if (fault) return fault;
    const said = { by: actor.userId, now, ...dataOf(answer) };
    const moved = await movePart(tx, part, { move: answer.move, ...said });
    if (!moved.ok) return moved;
    const handed = answer.move === "accept" ? await takeOver(tx, held, { part, ...said }) : [];
    // Who asked to be relieved hears a no as well; with a yes its part is over.
    const former = answer.move === "decline" ? await replacedMember(tx, held, part) : null;
    const hearing = new Set([...held.receivers, ...(former === null ? [] : [former])]);
    const others = [...hearing].filter((one) => one !== held.own.id);
    const key = `${id}/${answer.move}`;
    await tellOfPart(tx, held, { kind: "part-answered", members: others, key, now });
    return changed(null, moved.trace, ...handed);
  });
}

function declineFault(
  { reason, note }: Extract<PartAnswer, { move: "decline" }>,
  now: Date,
): Refused | null {
  if (!PART_REASONS.some((one) => one === reason))
    return refuse("allocation.no-reason", { field: "reden" });
  return partFault(remarkText(note), { field: "tekst", today: isoDay(dayAt(now)) });
}

function dataOf(answer: PartAnswer) {
  if (answer.move === "accept") return {};
  return { data: { declineCode: answer.reason, declineNote: remarkText(answer.note) } };
}

type Taking = { part: FoundPart; by: string; now: Date };

/** The part of the former ends in the same moment; nothing where it was over already. */
async function takeOver(
  tx: Tx,
  held: HeldNeed,
  { part: { replacesId }, by, now }: Taking,
): Promise<Trace[]> {
  if (replacesId === null) return [];
  const former = await partOf(tx, held, replacesId);
  const ended = await movePart(tx, former, { move: "end", by, now });
  if (!ended.ok) return [];
  const members = [former.memberId];
  await tellOfPart(tx, held, { kind: "part-over", members, key: `${former.id}/end`, now });
  return [ended.trace];
}
