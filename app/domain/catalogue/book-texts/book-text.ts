/**
 * The texts of an entry of the product book, as people of the region write them (US38).
 *
 * A text is a draft, then open for comments of providers until a day, then final from a day on. What is
 * final stays readable for ever; only one that has not begun to hold can still be withdrawn. Codes, tariffs
 * and dimensions are no texts: they stay in the configuration.
 */
import { type DayNumber, dayNumber, isIsoDay, type IsoDay } from "~/domain/kernel/day";
import { type Refusal, type Refused, refuse } from "~/domain/kernel/outcome";
import type { Machine } from "~/domain/kernel/state-machine";

export type BookFields = {
  plain: string;
  professional: string;
  examples: string[];
  /** For whom it is, and for whom it is not. */
  criteriaIn: string;
  criteriaOut: string;
};

export type BookTextState = "draft" | "open" | "final" | "withdrawn";
export type BookTextMove = "save" | "open" | "publish" | "withdraw";

export const bookText: Machine<BookTextState, BookTextMove> = {
  draft: { save: "draft", open: "open", withdraw: "withdrawn" },
  open: { save: "open", publish: "final", withdraw: "withdrawn" },
  final: { withdraw: "withdrawn" },
  withdrawn: {},
};

/** Providers get a week at least: the book is in their contracts. */
export const FEWEST_COMMENT_DAYS = 7;
export const LONGEST_COMMENT = 2_000;
const LONGEST_OWNER = 200;
const LONGEST = { plain: 1_000, professional: 10_000, criteriaIn: 5_000, criteriaOut: 5_000 };
const MOST_EXAMPLES = 10;
const LONGEST_EXAMPLE = 300;

/** What is missing or too long in a text and its owner. */
export function textFaults({ examples, ...texts }: BookFields, owner: string): Refusal[] {
  const fault = (reason: string, field: string): Refusal => ({
    code: `book-text.${reason}`,
    field,
  });
  const long = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter(
    (field) => texts[field].length > LONGEST[field],
  );
  const hasLongExample = examples.some((example) => example.length > LONGEST_EXAMPLE);
  return [
    ...(texts.plain.trim() === "" ? [fault("no-text", "plain")] : []),
    ...(owner.trim() === "" ? [fault("no-text", "owner")] : []),
    ...long.map((field) => fault("too-long", field)),
    ...(owner.length > LONGEST_OWNER ? [fault("too-long", "owner")] : []),
    ...(hasLongExample || examples.length > MOST_EXAMPLES ? [fault("too-long", "examples")] : []),
  ];
}

/** Until when comments may come. */
export function termFault(until: IsoDay, today: DayNumber): Refused | null {
  if (!isIsoDay(until)) return refuse("book-text.no-day", { field: "until" });
  return dayNumber(until) < today + FEWEST_COMMENT_DAYS
    ? refuse("book-text.too-soon", { field: "until", details: { days: FEWEST_COMMENT_DAYS } })
    : null;
}

type Heard = { commentsUntil: DayNumber | null; unanswered: number };

/** A text becomes final after everybody could comment and everybody has an answer, never for the past. */
export function publishFault(
  { commentsUntil, unanswered }: Heard,
  from: IsoDay,
  today: DayNumber,
): Refused | null {
  if (commentsUntil === null || commentsUntil >= today) return refuse("book-text.still-open");
  if (unanswered > 0) return refuse("book-text.unanswered", { details: { count: unanswered } });
  if (!isIsoDay(from)) return refuse("book-text.no-day", { field: "from" });
  return dayNumber(from) < today ? refuse("book-text.past", { field: "from" }) : null;
}
