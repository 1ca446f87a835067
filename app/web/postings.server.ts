/** Down to the postings: what makes up a number, on a page and in a file. */
import { type BudgetWords, budgetWords, monthName, nameIn } from "./budget-words.server";
import { href } from "./href";
import { requireActor } from "./session.server";
import type { PostingsView } from "~/components/combinations/budget-view";
import { type Actor, may } from "~/domain/accounts/public";
import { csvText, getRegion } from "~/domain/catalogue/public.server";
import {
  type Account,
  AFTER_THE_YEAR,
  type Book,
  type NumberName,
  NUMBERS,
} from "~/domain/combinations/public";
import {
  type BookKey,
  explain,
  type Explained,
  listBooks,
  type Filter,
  MOST_ON_PAPER,
  type PostingLine,
  readStatement,
} from "~/domain/combinations/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { plainEuros } from "~/domain/kernel/money";
import { wholeNumber } from "~/domain/kernel/whole-number";
import { budget as nl } from "~/i18n/nl/budget";

export async function postingsView(request: Request, code: string): Promise<PostingsView> {
  const actor = await requireActor(request);
  const books = await listBooks(actor, code);
  const asked = new URL(request.url).searchParams;
  const key = bookIn(books, asked);
  if (!key) throw new Missing("budget");
  const filter = filterIn(asked);
  const found = await explain(actor, key.id, filter);
  const words = budgetWords(request, await getRegion());
  const { explained } = words.said;
  const isAsked = linesOf(filter, found.book);
  const shown = { jaar: key.year, financier: key.funder };
  return {
    title: explained.title(whatIs(filter, found.book, words)),
    back: {
      to: may(actor, "budget.fund")
        ? href("/regio/combinaties/:code", { code }, shown)
        : href("/combinatie/:code/budget", { code }, shown),
      text: explained.back,
    },
    sum: filter.number ? explained.sum(words.amount(found.sum), found.total) : "",
    ...{ none: explained.none, columns: explained.columns },
    rows: found.postings.map((posting) => rowOf(posting, { book: found.book, words, isAsked })),
    isMember: found.book.own !== null,
    whole: wholeWay(asked, found, words),
    note: filter.isWhole && found.pages > 1 ? explained.notWhole(MOST_ON_PAPER) : null,
    ...{ page: found.page, pages: found.pages, query: Object.fromEntries(asked) },
  };
}

/** The book that is asked for; without a word of it the newest. */
function bookIn(books: BookKey[], asked: URLSearchParams): BookKey | undefined {
  if (!asked.has("jaar")) return books[0];
  return books.find(
    ({ year, funder }) => String(year) === asked.get("jaar") && funder === asked.get("financier"),
  );
}

function filterIn(asked: URLSearchParams): Filter {
  return {
    number: numberIn(asked.get("getal")),
    month: monthIn(asked.get("maand") ?? ""),
    member: asked.get("lid") ?? "",
    municipality: asked.get("gemeente") ?? "",
    page: wholeNumber(asked.get("pagina") ?? "") ?? 1,
    isWhole: asked.get("alles") === "1",
  };
}

/** Nothing said is the whole year; a month that does not exist is not there. */
function monthIn(text: string): number {
  const month = text === "" ? 0 : wholeNumber(text, AFTER_THE_YEAR);
  if (month === null) throw new Missing("month");
  return month;
}

function whatIs(
  { number, month, member, municipality }: Filter,
  { members }: Book,
  words: BudgetWords,
): string {
  const { explained, numbers } = words.said;
  const name = members.find((one) => one.code === member)?.name;
  return [
    number ? numbers[number] : explained.all,
    ...(name ? [explained.of(name)] : []),
    ...(municipality ? [explained.for(words.names("gemeente", municipality))] : []),
    ...(month > 0 ? [explained.in(monthName(month, words))] : []),
  ].join(" ");
}

function numberIn(text: string | null): NumberName | null {
  const known = Object.keys(NUMBERS) as NumberName[];
  return known.find((one) => one === text) ?? null;
}

/** Everything on one page, where it is on several. */
function wholeWay(asked: URLSearchParams, { pages }: Explained, { said }: BudgetWords) {
  if (asked.get("alles") === "1" || pages === 1) return null;
  const whole = new URLSearchParams(asked);
  whole.set("alles", "1");
  whole.delete("pagina");
  return { to: `?${whole}`, text: said.explained.whole };
}

type Line = PostingLine["lines"][number];

/** Which lines of a posting are part of the number that is explained. */
function linesOf({ number, member }: Filter, { members }: Book): (line: Line) => boolean {
  const accounts: readonly Account[] = number ? NUMBERS[number] : [];
  const memberId = members.find(({ code }) => code === member)?.id;
  return (line) =>
    accounts.includes(line.account) && (memberId === undefined || line.memberId === memberId);
}

type Shown = { book: Book; words: BudgetWords; isAsked: (line: Line) => boolean };

function rowOf(
  posting: PostingLine,
  { book, words, isAsked }: Shown,
): PostingsView["rows"][number] {
  const { said, amount, day } = words;
  const { number, kind, onDay, reverses, isReversed, note, lines } = posting;
  const { explained } = said;
  return {
    ...{ number: String(number), day: day(onDay), note },
    what: [
      said.postings[kind],
      ...(reverses === null ? [] : [explained.reverses(reverses)]),
      ...(isReversed ? [explained.isReversed] : []),
    ].join(", "),
    lines: lines.map((line) => {
      const { account, memberId, trajectory, cents } = line;
      const of = trajectory > 0 ? explained.trajectory(trajectory) : "";
      const where = [said.accounts[account], nameIn(book, memberId), of];
      return {
        text: explained.line(where.filter((one) => one !== "").join(", "), amount(cents)),
        isAsked: isAsked(line),
      };
    }),
  };
}

/** In Dutch, as the names of its columns are: it goes to an administration, whoever takes it there. */
const COLUMNS = [
  ...["financier", "nummer", "dag", "maand", "soort", "rekening", "lid"],
  ...["traject", "bedrag", "draait_terug", "omschrijving"],
];

/** The statement of a book, of one member in it, or of all payers of a year. */
export async function statementFile(request: Request, code: string) {
  const actor = await requireActor(request);
  const asked = new URL(request.url).searchParams;
  const [funder, member] = [asked.get("financier"), asked.get("lid") ?? ""];
  const all = await listBooks(actor, code);
  const year = asked.get("jaar") ?? String(all[0]?.year);
  const books = all.filter(
    (one) => String(one.year) === year && (funder === null || one.funder === funder),
  );
  if (books.length === 0) throw new Missing("budget");
  const name = [code, year, funder ?? "alle", ...(member ? [member] : [])].join("-");
  const pieces = statementText(actor, { ids: books.map(({ id }) => id), member });
  return { name: `budget-${name.replace(/[^\w-]/g, "")}.csv`, pieces };
}

/** A year can hold more postings than are good to hold at a time. */
async function* statementText(
  actor: Actor,
  { ids, member }: { ids: string[]; member: string },
): AsyncGenerator<string> {
  yield csvText([COLUMNS]);
  for (const id of ids)
    for await (const { book, postings } of readStatement(actor, id, member))
      if (postings.length > 0) yield csvText(postings.flatMap((one) => fileRows(book, one)));
}

function fileRows({ funder, members }: Book, posting: PostingLine): string[][] {
  const { number, onDay, month, kind, reverses, note, lines } = posting;
  return lines.map(({ account, memberId, trajectory, cents }) => [
    ...[funder, String(number), isoDay(dayNumber(onDay)), String(month)],
    ...[nl.postings[kind], nl.accounts[account]],
    members.find(({ id }) => id === memberId)?.code ?? "",
    trajectory > 0 ? String(trajectory) : "",
    plainEuros(cents),
    reverses === null ? "" : String(reverses),
    note,
  ]);
}
