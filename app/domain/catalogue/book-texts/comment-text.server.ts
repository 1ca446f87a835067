import { LONGEST_COMMENT } from "./book-text";
import { heldText } from "./held-text.server";
import { traceOf } from "./write-text.server";
import { bookCommentAnswered } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

type Said = Promise<Outcome<{ id: string }>>;

/** A provider says what it thinks of a text that is not final yet. */
export function commentText(
  actor: Actor,
  { textId, body }: { textId: string; body: string },
  now = new Date(),
): Said {
  return commit(actor, async (tx) => {
    const supplierId = actor.supplierIds[0] ?? "";
    assertMay(actor, "book-text.comment", supplierId);
    const text = await heldText(tx, textId);
    // What providers were never shown is not there for them.
    if (text.commentsUntil === null) throw new Missing("book-text");
    if (text.state !== "open" || dayNumber(text.commentsUntil) < dayAt(now))
      return refuseMove("book-text.closed");
    if (body.trim() === "") return refuse("book-text.no-comment", { field: "body" });
    if (body.length > LONGEST_COMMENT) return refuse("book-text.too-long", { field: "body" });
    const { id } = await tx.bookComment.create({
      data: {
        ...{ textId, revision: text.revision, supplierId, body },
        ...{ saidBy: actor.userId, saidAt: now },
      },
    });
    return changed({ id }, traceOf("comment", text));
  });
}

export type CommentAnswer = {
  commentId: string;
  verdict: "adopted" | "not_adopted";
  answer: string;
};

/** Each comment is answered once, with a reason. */
export function answerComment(
  actor: Actor,
  { commentId, verdict, answer }: CommentAnswer,
  now = new Date(),
): Said {
  return commit(actor, async (tx) => {
    assertMay(actor, "book-text.edit");
    const comment = isUuid(commentId)
      ? await tx.bookComment.findUnique({ where: { id: commentId }, include: { text: true } })
      : null;
    if (!comment) throw new Missing("book-comment");
    if (answer.trim() === "") return refuse("book-text.no-answer", { field: "answer" });
    if (answer.length > LONGEST_COMMENT) return refuse("book-text.too-long", { field: "answer" });
    const { count } = await tx.bookComment.updateMany({
      where: { id: commentId, verdict: null, text: { state: "open" } },
      data: { verdict, answer, answeredBy: actor.userId, answeredAt: now },
    });
    if (count === 0) return refuseMove("book-text.answered-already");
    return changed(
      { id: commentId },
      {
        ...traceOf("answer", comment.text),
        details: { verdict },
        announce: [bookCommentAnswered(commentId)],
      },
    );
  });
}
