/** One part of the product book at the desk, in words. */
import { stateBadges } from "./book-desk.server";
import {
  bookFaults,
  bookWords,
  type BookWords,
  commentWords,
  differenceWords,
  fieldWords,
} from "./book-words.server";
import { href } from "./href";
import { requireActor } from "./session.server";
import type { BookEntryView, DatedWords, UnfinishedView } from "~/components/book/book-desk-view";
import { type DatedText, FEWEST_COMMENT_DAYS } from "~/domain/catalogue/public";
import {
  type EditedEntry,
  getBookEntry,
  type SentBookText,
  type WrittenText,
} from "~/domain/catalogue/public.server";
import { dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** A form that was refused, with what was typed. */
export type SentEntry = { form: SentBookText | null; refusals: Refusal[] };

type Now = { words: BookWords; today: IsoDay; sent: SentEntry };

export async function bookEntryView(
  request: Request,
  code: string,
  sent: SentEntry = { form: null, refusals: [] },
): Promise<BookEntryView> {
  const actor = await requireActor(request);
  const moment = new Date();
  const entry = await getBookEntry(actor, code, moment);
  const words = bookWords(request);
  const today = isoDay(dayAt(moment));
  const now = { words, today, sent };
  const told = words.texts.told[new URL(request.url).searchParams.get("gedaan") ?? ""];
  return {
    ...{ title: entry.item.name, code },
    self: href("/regio/productenboek/:code", { code }),
    told: sent.refusals.length === 0 ? (told ?? null) : null,
    faults: bookFaults(sent.refusals, words),
    ...refusedIn(entry, now),
    holding: entry.holding && datedWords(entry.holding, words),
    coming: comingIn(entry, now),
    unfinished: entry.unfinished && unfinishedView(entry, entry.unfinished, now),
    earlier: earlierIn(entry).map((text) => datedWords(text, words)),
    closed: closedIn(entry, now),
  };
}

/** What a colleague saved, and whose answer was refused. */
function refusedIn({ unfinished }: EditedEntry, { sent, words }: Now) {
  const { form, refusals } = sent;
  const isLate = form?.doe === "bewaar" && refusals.some(({ conflict }) => conflict);
  return {
    saved: isLate && unfinished ? fieldWords(unfinished.fields, words) : null,
    answering: form?.doe === "antwoord" ? form.id : null,
  };
}

function datedWords({ from, fields, owner }: DatedText, words: BookWords): DatedWords {
  const { texts } = words;
  return {
    key: `${from} ${owner}`,
    lines: [texts.holdsFrom(from), owner ? texts.writtenBy(owner) : texts.fromConfiguration],
    facts: fieldWords(fields, words),
  };
}

function comingIn({ texts, closed }: EditedEntry, { words, today }: Now) {
  return texts
    .filter(({ from }) => from > today)
    .map((text) => {
      const own = closed.find(
        ({ state, holdsFrom }) => text.owner && state === "final" && holdsFrom === text.from,
      );
      const withdraw = own ? { id: own.id, revision: own.revision } : null;
      return { ...datedWords(text, words), withdraw };
    });
}

function earlierIn({ texts, holding }: EditedEntry): DatedText[] {
  return texts.filter((text) => holding && text.from < holding.from).toReversed();
}

/** Final texts stand among what held; here is what was said of them, and what did not go on. */
function closedIn({ closed }: EditedEntry, { words }: Now): BookEntryView["closed"] {
  return closed
    .filter(({ state, comments }) => state === "withdrawn" || comments.length > 0)
    .map((text) => ({
      key: text.id,
      title: `${words.texts.textTitle(text.number)}: ${closing(text, words)}`,
      facts: fieldWords(text.fields, words),
      comments: commentWords(text.comments, words),
    }));
}

function closing({ state, holdsFrom }: WrittenText, { texts }: BookWords): string {
  const { final, withdrawn } = texts.closed;
  return state === "final" && holdsFrom ? final(holdsFrom) : withdrawn;
}

function unfinishedView(entry: EditedEntry, text: WrittenText, now: Now): UnfinishedView {
  const { words, today, sent } = now;
  const { texts } = words;
  const isDraft = text.state === "draft";
  const isLate = sent.refusals.some(({ conflict }) => conflict);
  return {
    ...{ id: text.id, title: texts.textTitle(text.number), state: isDraft ? "draft" : "open" },
    // Who was told of another's save has seen it, and may save over it.
    revision: sent.form?.doe === "bewaar" && !isLate ? sent.form.revision : text.revision,
    badges: stateBadges(entry, words, today),
    values: valuesOf(text, sent.form),
    differences: differenceWords(entry.holding, text.fields, words),
    comments: commentWords(text.comments, words),
    nextStep: isDraft ? texts.openIntro(FEWEST_COMMENT_DAYS) : texts.publishIntro,
    notYet: isDraft ? null : notYet(text, words, today),
  };
}

function notYet(
  { commentsUntil, comments }: WrittenText,
  { texts }: BookWords,
  today: IsoDay,
): string | null {
  if (commentsUntil && commentsUntil >= today) return texts.publishLater(commentsUntil);
  return comments.some(({ verdict }) => verdict === null) ? texts.publishUnanswered : null;
}

/** What was typed in the form that was refused; the other forms stand as they are saved. */
function valuesOf({ fields, owner }: WrittenText, form: SentBookText | null) {
  const { plain, professional, criteriaIn, criteriaOut } = fields;
  const saved = {
    ...{ plain, professional, examples: fields.examples.join("\n"), criteriaIn, criteriaOut },
    ...{ owner, until: "", from: "", answer: "", verdict: "not_adopted" },
  };
  if (!form) return saved;
  const { until, from, answer, verdict, doe } = form;
  if (doe !== "bewaar") return { ...saved, until, from, answer, verdict };
  const typed = { plain: form.plain, professional: form.professional, examples: form.examples };
  const criteria = { criteriaIn: form.criteriaIn, criteriaOut: form.criteriaOut };
  return { ...saved, ...typed, ...criteria, owner: form.owner };
}
