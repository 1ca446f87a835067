/** The product book in words: made on the server, in one language; codes become names and links. */
import type {
  BookChange,
  BookChapter,
  BookProfile,
  DatedText,
  Named,
  ProductBook,
  RegionConfig,
} from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";
import type { Language } from "~/i18n/language";
import { everydayWordFor, namesOf, wordFor } from "~/i18n/names";
import type { productBook } from "~/i18n/nl/catalogue-pages";
import { href } from "~/web/href";

import { historyOf, holdsFrom, NO_TEXT, textChanges, textOf } from "./product-book-texts";

type Words = { name: string; value: string };

/** One thing in the book: everyday words for everyone, the rest folded for professionals. */
export type ItemView = {
  anchor: string;
  name: string;
  plain: string;
  said: Words[];
  examples: string[];
  /** From when its text holds, where it had another one before. */
  holds: string | null;
  /** What it said before, the newest first. */
  earlier: { title: string; said: Words[] }[];
  /** Null: offers are not counted by this. */
  offers: { to: string; total: number } | null;
  professional: Words[];
};

/** `note` is the region's own word for this dimension. */
export type PartView = { anchor: string; title: string; note: string | null; items: ItemView[] };

export type ChapterView = {
  anchor: string;
  title: string;
  note: string;
  how: string[];
  professional: Words[];
  parts: PartView[];
};

export type BookView = {
  holdsFrom: string;
  chapters: ChapterView[];
  shared: PartView[];
  changes: string[];
};

export type BookSource = {
  region: RegionConfig;
  language: Language;
  texts: typeof productBook;
  /** How many offers there are, by parameter and code. */
  counts: Record<"segment" | "profiel" | "intensiteit" | "vorm", Record<string, number>>;
  /** The day of which the book is read, and every text that an entry has through time. */
  day: IsoDay;
  textsOf: (code: string) => DatedText[];
};

export function bookView(book: ProductBook, source: BookSource): BookView {
  const { region, language, texts } = source;
  return {
    holdsFrom: texts.holds(holdsFrom(book, source)),
    chapters: book.chapters.map((chapter) => chapterView(chapter, source)),
    shared: [
      partOf(
        "vormen",
        { title: texts.forms, named: null, language },
        region.deliveryForms.map((form) => itemView(form, source, { param: "vorm" })),
      ),
      partOf(
        "doelen",
        { title: texts.goals, named: null, language },
        region.goalTypes.map((goal) => itemView(goal, source, {})),
      ),
    ].filter(({ items }) => items.length > 0),
    changes: changesOf(book, source),
  };
}

function chapterView(chapter: BookChapter, source: BookSource): ChapterView {
  const { region, language, texts } = source;
  const { law } = chapter;
  const cost = law.residentCost && { nl: law.residentCost.text, en: law.residentCost.textEn };
  const who = (codes: string[]) => codes.map((code) => referrer(code, source));
  const setter = region.intensitySetBy[law.code];
  return {
    anchor: law.code,
    title: wordFor(law, language, "inwoner"),
    note: labelOf(law, language),
    how: [
      ...(chapter.through.length > 0 ? [texts.ask(who(chapter.through))] : []),
      ...(cost ? [texts.cost(cost[language])] : []),
    ],
    professional: [
      { name: texts.mayRefer, value: who(chapter.referrers).join(", ") },
      { name: texts.setBy, value: setter ? texts.setters[setter] : "" },
    ],
    parts: partsOf(chapter, source),
  };
}

/** A region has the dimensions that it has; an empty one is left out. */
function partsOf(chapter: BookChapter, source: BookSource): PartView[] {
  const { region, language, texts } = source;
  const { segment, first, second } = region.classification;
  const { code } = chapter.law;
  return [
    partOf(
      `${code}-soorten`,
      { title: texts.segments, named: segment, language },
      chapter.segments.map((item) => segmentView(item, source)),
    ),
    partOf(
      `${code}-onderwerpen`,
      { title: texts.firsts, named: first, language },
      chapter.profiles.map((item) => profileView(item, source)),
    ),
    partOf(
      `${code}-hoeveel`,
      { title: texts.seconds, named: second, language },
      chapter.intensities.map((item) => itemView(item, source, { param: "intensiteit" })),
    ),
  ].filter(({ items }) => items.length > 0);
}

type Heading = { title: string; named: Named | null; language: Language };

/** Headed by the region's everyday word for it, where it has one in the language of the page. */
function partOf(anchor: string, heading: Heading, items: ItemView[]): PartView {
  const { title, named, language } = heading;
  const everyday = named && everydayWordFor(named, language);
  return { anchor, title: everyday ?? title, note: named && labelOf(named, language), items };
}

function segmentView(segment: BookChapter["segments"][number], source: BookSource): ItemView {
  const { texts, language } = source;
  const { access, choiceMode, providerPolicy } = segment;
  const item = itemView(segment, source, {
    param: "segment",
    said: [{ name: texts.referral, value: texts.access[access] }],
    more: [
      { name: texts.facts.choice, value: texts.choice[choiceMode] },
      { name: texts.facts.policy, value: texts.policy[providerPolicy] },
    ],
  });
  // Its letter is the back office's; in public it is called by what it is.
  const everyday = everydayWordFor(segment, language);
  if (!everyday) return item;
  const official = { name: texts.facts.name, value: labelOf(segment, language) };
  return {
    ...item,
    name: everyday,
    plain: textOf(segment.code, source)?.owner ? item.plain : "",
    professional: [official, ...item.professional],
  };
}

function profileView(profile: BookProfile, source: BookSource): ItemView {
  const { region, language, texts } = source;
  const names = namesOf(region, language);
  const combined = profile.seconds.map(({ code, educationLevel }) => {
    const level = educationLevel ? ` (${names("opleidingsniveau", educationLevel)})` : "";
    return `${profile.code} × ${code}${level}`;
  });
  const plainSegments = region.segments
    .filter(({ code }) => profile.segments.includes(code))
    .map((segment) => wordFor(segment, language, "inwoner"));
  return itemView(profile, source, {
    param: "profiel",
    said: [
      { name: texts.kinds, value: plainSegments.join("; ") },
      {
        name: texts.levels,
        value: profile.seconds.map(({ code }) => names("intensiteit", code)).join(", "),
      },
    ],
    more: [
      {
        name: texts.facts.segments,
        value: profile.segments.map((code) => names("segment", code)).join("; "),
      },
      { name: texts.facts.combinations, value: combined.join(", ") },
    ],
  });
}

type More = {
  param?: keyof BookSource["counts"];
  said?: Words[];
  more?: Words[];
};

function itemView(item: Named, source: BookSource, more: More): ItemView {
  const { language, texts, counts } = source;
  const { param } = more;
  const made = item.fictional ? texts.fictional : "";
  const { plain, examples, ...professional } = textOf(item.code, source)?.fields ?? NO_TEXT;
  return {
    anchor: item.code,
    name: labelOf(item, language),
    plain: plain || (item.plain ?? ""),
    said: (more.said ?? []).filter(({ value }) => value !== ""),
    ...{ examples, ...historyOf(item.code, source) },
    offers: param
      ? {
          to: href("/zoeken", {}, { [param]: item.code }),
          total: counts[param][item.code] ?? 0,
        }
      : null,
    professional: [
      { name: texts.facts.description, value: professional.professional },
      { name: texts.facts.criteriaIn, value: professional.criteriaIn },
      { name: texts.facts.criteriaOut, value: professional.criteriaOut },
      ...(more.more ?? []),
      { name: texts.facts.code, value: item.code },
      { name: texts.facts.made, value: made },
    ].filter(({ value }) => value !== ""),
  };
}

function changesOf(book: ProductBook, source: BookSource): string[] {
  const { language, texts } = source;
  const said = (changes: BookChange[], write: typeof texts.coming) =>
    changes.map(({ item, list, on }) => write(labelOf(item, language), texts.lists[list], on));
  return [
    ...said(book.coming, texts.coming),
    ...said(book.ending, texts.ending),
    ...said(book.ended, texts.ended),
    ...textChanges(book, source),
  ];
}

function referrer(code: string, { region, language }: BookSource): string {
  const found = region.referrers.find((one) => one.code === code);
  return found ? labelOf(found, language) : code;
}

function labelOf({ name, nameEn }: Named, language: Language): string {
  return language === "en" ? (nameEn ?? name) : name;
}
