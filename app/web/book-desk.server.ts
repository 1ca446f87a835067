/** The desk of the product book: everything in it, with what is being written. */
import { bookWords, type BookWords } from "./book-words.server";
import { href } from "./href";
import { requireActor } from "./session.server";
import type { BookDeskView, StateBadge } from "~/components/book/book-desk-view";
import { type BookList, nameOf } from "~/domain/catalogue/public";
import { type EditedEntry, listBookEntries } from "~/domain/catalogue/public.server";
import { dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";

type Entry = Omit<EditedEntry, "closed">;

export async function bookDeskView(request: Request): Promise<BookDeskView> {
  const actor = await requireActor(request);
  const now = new Date();
  const entries = await listBookEntries(actor, now);
  const words = bookWords(request);
  const today = isoDay(dayAt(now));
  const lists = Object.entries(words.texts.lists) as [BookList, string][];
  return {
    title: words.texts.title,
    parts: lists
      .map(([list, title]) => ({
        title,
        entries: entries
          .filter((entry) => entry.list === list)
          .map((entry) => entryLine(entry, words, today)),
      }))
      .filter((part) => part.entries.length > 0),
  };
}

function entryLine(entry: Entry, words: BookWords, today: IsoDay) {
  const { item, holding } = entry;
  return {
    code: item.code,
    name: nameOf([item], item.code, "nl"),
    to: href("/regio/productenboek/:code", { code: item.code }),
    holds: holding ? words.texts.holdsFrom(holding.from) : "",
    badges: stateBadges(entry, words, today),
  };
}

/** Where the writing stands, and what is to come. */
export function stateBadges(
  { unfinished, texts: dated }: Entry,
  { texts }: BookWords,
  today: IsoDay,
): StateBadge[] {
  const coming = dated
    .filter(({ from }) => from > today)
    .map(({ from }) => ({ text: texts.states.coming(from), tone: "info" as const }));
  if (!unfinished) return coming;
  const { state, commentsUntil, comments } = unfinished;
  if (state === "draft") return [{ text: texts.states.draft, tone: "neutral" }, ...coming];
  const unanswered = comments.filter(({ verdict }) => verdict === null).length;
  const isOver = commentsUntil !== null && commentsUntil < today;
  const term: StateBadge =
    isOver && unanswered === 0
      ? { text: texts.states.heard, tone: "positive" }
      : { text: texts.states.open(commentsUntil ?? ""), tone: "info" };
  const waiting: StateBadge = { text: texts.states.unanswered(unanswered), tone: "warning" };
  return [term, ...(unanswered > 0 ? [waiting] : []), ...coming];
}
