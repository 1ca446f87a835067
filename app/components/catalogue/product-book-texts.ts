/** The texts of the product book through time: what holds, what was, and what is to come. */
import {
  type BookFields,
  type DatedText,
  holdingOn,
  nameOf,
  type Named,
  type ProductBook,
} from "~/domain/catalogue/public";
import { dayNumber, type IsoDay } from "~/domain/kernel/day";
import type { Language } from "~/i18n/language";
import type { productBook } from "~/i18n/nl/catalogue-pages";

type Source = {
  language: Language;
  texts: typeof productBook;
  day: IsoDay;
  textsOf: (code: string) => DatedText[];
};

type Words = { name: string; value: string };
type History = { holds: string | null; earlier: { title: string; said: Words[] }[] };

/** Of what the book does not describe. */
export const NO_TEXT: BookFields = {
  ...{ plain: "", professional: "", examples: [], criteriaIn: "", criteriaOut: "" },
};

/** What it says on the day of which the book is read. */
export function textOf(code: string, { textsOf, day }: Source): DatedText | null {
  return holdingOn(textsOf(code), day);
}

/** A text that was never another one needs no history. */
export function historyOf(code: string, { textsOf, day, texts }: Source): History {
  const begun = textsOf(code).filter(({ from }) => from <= day);
  const [holding, ...earlier] = begun.toReversed();
  if (!holding || earlier.length === 0) return { holds: null, earlier: [] };
  return {
    holds: texts.textHolds(holding.from, holding.owner),
    earlier: earlier.map(({ from, fields }) => ({
      title: texts.earlierText(from),
      said: [
        { name: texts.plainText, value: fields.plain },
        { name: texts.facts.description, value: fields.professional },
        { name: texts.examples, value: fields.examples.join("; ") },
      ].filter(({ value }) => value !== ""),
    })),
  };
}

/** Also a new text makes it another book. */
export function holdsFrom(book: ProductBook, source: Source): IsoDay {
  const days = changedTexts(book, source).map(({ from }) => from);
  const begun = days.filter((from) => from <= source.day);
  return [book.holdsFrom, ...begun].toSorted().at(-1)!;
}

/** Texts that took the place of another one, or will. */
function changedTexts(book: ProductBook, { textsOf }: Source) {
  const items = book.chapters.flatMap(({ segments, profiles, intensities }) => [
    ...segments,
    ...profiles,
    ...intensities,
  ]);
  return items.flatMap((item: Named) =>
    textsOf(item.code)
      .slice(1)
      .map(({ from }) => ({ item, from })),
  );
}

const RECENT_DAYS = 365;

export function textChanges(book: ProductBook, source: Source): string[] {
  const { day, texts, language } = source;
  return changedTexts(book, source)
    .filter(({ from }) => dayNumber(from) > dayNumber(day) - RECENT_DAYS)
    .toSorted((a, b) => b.from.localeCompare(a.from))
    .map(({ item, from }) => {
      const write = from > day ? texts.textComing : texts.textChanged;
      return write(nameOf([item], item.code, language), from);
    });
}
