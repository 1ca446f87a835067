import { changed, commit } from "~/db/commit.server";
import { retryLetters as letterAgain } from "~/db/letters.server";
import { retryMessages as messageAgain } from "~/db/outbox.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** Messages that failed are handed over again now; one that did not fail, or is done, is not. */
export function retryMessages(actor: Actor, which: bigint | "all"): Promise<Outcome<number>> {
  assertMay(actor, "messages.keep");
  return commit(actor, async (tx) => {
    const count = await messageAgain(tx, which === "all" ? "all" : [which]);
    if (count === 0) return refuseMove("message.nothing-to-retry");
    return changed(count, traceOf("message.retry", `outbox-message/${which}`, count));
  });
}

/** Letters that were given up or came back are sent once more. */
export function retryLetters(
  actor: Actor,
  which: string,
  now = new Date(),
): Promise<Outcome<number>> {
  assertMay(actor, "messages.keep");
  return commit(actor, async (tx) => {
    const ids = which === "all" ? "all" : [which].filter(isUuid);
    const count = await letterAgain(tx, ids, now);
    if (count === 0) return refuseMove("letter.nothing-to-retry");
    return changed(count, traceOf("letter.retry", `mail-letter/${which}`, count));
  });
}

function traceOf(action: string, subject: string, count: number) {
  return { action, subject, details: { count }, announce: [] };
}
