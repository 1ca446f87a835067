/** The texts of the product book on which a provider may comment, in words. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import {
  bookFaults,
  bookWords,
  type BookWords,
  commentWords,
  differenceWords,
  fieldWords,
} from "./book-words.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { BookCommentsView } from "~/components/book/book-desk-view";
import { assertMay } from "~/domain/accounts/public";
import {
  bookCommentForm,
  commentText,
  listOpenTexts,
  type OpenText,
} from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

type Sent = { typed: { id: string; body: string } | null; refusals: Refusal[] };

export async function bookCommentsView(
  request: Request,
  { typed, refusals }: Sent = { typed: null, refusals: [] },
): Promise<BookCommentsView> {
  const actor = await requireActor(request);
  const now = new Date();
  const open = await listOpenTexts(actor, now);
  const words = bookWords(request);
  const done = new URL(request.url).searchParams.get("gedaan");
  return {
    title: words.texts.provider.title,
    told: done && refusals.length === 0 ? (words.texts.told["reactie"] ?? null) : null,
    faults: bookFaults(refusals, words).map((fault) => ({
      ...fault,
      field: typed ? `body-${typed.id}` : null,
    })),
    typed,
    // What can still be commented on stands above what was.
    texts: open
      .map((one) => textView(one, words, isoDay(dayAt(now))))
      .toSorted((a, b) => Number(b.mayComment) - Number(a.mayComment)),
  };
}

function textView({ entry, text, holding }: OpenText, words: BookWords, today: string) {
  const mayComment = text.state === "open" && (text.commentsUntil ?? "") >= today;
  return {
    ...{ id: text.id, name: entry.item.name, mayComment },
    state: stateOf(text, { mayComment, words }),
    differences: differenceWords(holding, text.fields, words),
    facts: fieldWords(text.fields, words),
    comments: commentWords(text.comments, words).map((comment) => ({
      ...comment,
      answered: comment.answered ?? {
        ...{ verdict: words.texts.provider.answered, answer: words.texts.provider.waiting },
      },
    })),
  };
}

function stateOf(
  { state, commentsUntil, holdsFrom }: OpenText["text"],
  { mayComment, words }: { mayComment: boolean; words: BookWords },
): string {
  const { until, over, final, withdrawn } = words.texts.provider;
  if (mayComment) return until(commentsUntil ?? "");
  if (state === "withdrawn") return withdrawn;
  return state === "final" && holdsFrom ? final(holdsFrom) : over;
}

export async function receiveComment({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "book-text.comment", actor.supplierIds[0]);
  let typed: Sent["typed"] = null;
  const outcome = await perform(request, bookCommentForm, (sent) => {
    typed = sent;
    return commentText(actor, { textId: sent.id, body: sent.body });
  });
  if (outcome.ok) return redirect(href("/aanbieder/productenboek", {}, { gedaan: "reactie" }), 303);
  const view = await bookCommentsView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
