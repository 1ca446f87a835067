import { publishFault, termFault } from "./book-text";
import { heldText, moveText } from "./held-text.server";
import { forgetFinalTexts } from "./list-final-texts.server";
import { traceOf } from "./write-text.server";
import { bookTextOpened } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, type IsoDay } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";

type Seen = { id: string; revision: number };
type Moved = Promise<Outcome<{ id: string }>>;

/** Providers may comment until a day; each is told. */
export function openText(
  actor: Actor,
  { id, revision, until }: Seen & { until: IsoDay },
  now = new Date(),
): Moved {
  return commit(actor, async (tx) => {
    assertMay(actor, "book-text.edit");
    const text = await heldText(tx, id);
    if (text.state !== "draft") return refuseMove("book-text.not-now");
    const fault = termFault(until, dayAt(now));
    if (fault) return fault;
    const data = { commentsUntil: dateOf(until) };
    const by = actor.userId;
    const moved = await moveText(tx, text, { move: "open", revision, data, by, now });
    if (!moved.ok) return moved;
    const trace = { ...traceOf("open", text), details: { until } };
    return changed({ id }, { ...trace, announce: [bookTextOpened(id)] });
  });
}

/** The text is final and holds from a day, after the comments have their answers. */
export async function publishText(
  actor: Actor,
  { id, revision, from }: Seen & { from: IsoDay },
  now = new Date(),
): Moved {
  const outcome = await commit(actor, async (tx) => {
    assertMay(actor, "book-text.edit");
    const text = await heldText(tx, id);
    if (text.state !== "open") return refuseMove("book-text.not-now");
    const unanswered = await tx.bookComment.count({ where: { textId: id, verdict: null } });
    const commentsUntil = text.commentsUntil && dayNumber(text.commentsUntil);
    const fault = publishFault({ commentsUntil, unanswered }, from, dayAt(now));
    if (fault) return fault;
    const holdsFrom = dateOf(from);
    const { code } = text;
    const taken = await tx.bookText.count({ where: { code, state: "final", holdsFrom } });
    if (taken > 0) return refuse("book-text.day-taken", { field: "from" });
    const data = { holdsFrom, closedAt: now };
    const by = actor.userId;
    const moved = await moveText(tx, text, { move: "publish", revision, data, by, now });
    if (!moved.ok) return moved;
    return changed({ id }, { ...traceOf("publish", text), details: { from } });
  });
  forgetFinalTexts();
  return outcome;
}

/** What is not final yet, or final and not begun, does not go on. */
export async function withdrawText(actor: Actor, { id, revision }: Seen, now = new Date()): Moved {
  const outcome = await commit(actor, async (tx) => {
    assertMay(actor, "book-text.edit");
    const text = await heldText(tx, id);
    const by = actor.userId;
    const data = { closedAt: now };
    const moved = await moveText(tx, text, { move: "withdraw", revision, data, by, now });
    return moved.ok ? changed({ id }, traceOf("withdraw", text)) : moved;
  });
  forgetFinalTexts();
  return outcome;
}
