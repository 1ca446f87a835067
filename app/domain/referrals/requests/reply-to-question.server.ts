import { availability } from "./availability";
import { moveRequest } from "./move-request.server";
import { requestFor } from "./sent-request-for.server";
import { availabilityReplied } from "../events";
import { assertReferrer } from "../needs/need-for.server";
import { textFault } from "../personal-text";
import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

export const LONGEST_REPLY = 500;

/** The sender answers what a supplier asked, once: after that people call each other. */
export function replyToQuestion(
  actor: Actor,
  { id, reply }: { id: string; reply: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "availability.ask");
    await within(tx, actor);
    const row = await requestFor(tx, actor, id);
    const text = reply.replaceAll("\r\n", "\n").trim();
    if (text === "") return refuse("availability.no-reply", { field: "antwoord" });
    const today = isoDay(dayAt(now));
    const fault = textFault(text, { field: "antwoord", longest: LONGEST_REPLY, today });
    if (fault) return fault;
    const to = after(availability, row.state, "reply");
    if (to === null) return refuseMove("availability.moved");
    const moved = await moveRequest(tx, row, {
      ...{ actor, now, act: "reply", to, data: { reply: text } },
    });
    if (!moved) return refuseMove("availability.moved");
    const trace = { action: "availability.reply", subject: `availability/${id}` };
    return changed(null, { ...trace, announce: [availabilityReplied([id])] });
  });
}
