import { notice, type NoticeMove, type NoticeState } from "./notice";
import { tellReaders } from "./tell-readers.server";
import { plainText } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { isUuid } from "~/domain/kernel/uuid";

export type NoticeStep = {
  id: string;
  move: NoticeMove;
  /** As the form saw it. */
  revision: number;
  /** Why it is withdrawn. */
  reason: string;
};

/** Publishes, withdraws or throws away a notice; whom it is for hears of it from its first day on. */
export function moveNotice(
  actor: Actor,
  { id, move, revision, reason: sent }: NoticeStep,
  now = new Date(),
): Promise<Outcome<{ state: NoticeState }>> {
  return commit(
    actor,
    async (tx) => {
      assertMay(actor, "notice.write");
      const found = isUuid(id) ? await tx.notice.findUnique({ where: { id } }) : null;
      if (!found) throw new Missing("notice");
      const state = after(notice, found.state as NoticeState, move);
      if (!state) return refuseMove("notice.moved-already");
      const reason = plainText(sent);
      if (move === "withdraw" && reason === "")
        return refuse("notice.no-reason", { field: "reden" });
      const { count } = await tx.notice.updateMany({
        where: { id, state: found.state, revision },
        data: { state, ...datesOf(move, reason, now) },
      });
      if (count === 0) return refuseMove("notice.moved-already");
      if (move === "publish" && dayNumber(found.validFrom) <= dayAt(now))
        await tellReaders(tx, found, now);
      const trace = { action: `notice.${move}`, subject: `notice/${id}`, announce: [] };
      return changed({ state }, { ...trace, details: { from: found.state, to: state } });
    },
    { timeoutMs: 30_000 },
  );
}

function datesOf(move: NoticeMove, withdrawReason: string, now: Date) {
  if (move === "publish") return { publishedAt: now };
  return move === "withdraw" ? { withdrawnAt: now, withdrawReason } : {};
}
