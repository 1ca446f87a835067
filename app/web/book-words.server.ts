/** Texts of the product book, what they change and what was said of them, in words. */
import { languageOf } from "./language.server";
import type { CommentWords, DifferenceWords, Words } from "~/components/book/book-desk-view";
import type { BookFields, DatedText } from "~/domain/catalogue/public";
import type { WrittenText } from "~/domain/catalogue/public.server";
import { differencesOf, type FieldValue } from "~/domain/kernel/difference";
import type { Refusal } from "~/domain/kernel/outcome";
import { bookDesk as en } from "~/i18n/en/book-desk";
import type { Language } from "~/i18n/language";
import { momentText } from "~/i18n/moment";
import { bookDesk as nl } from "~/i18n/nl/book-desk";

export type BookWords = { language: Language; texts: typeof nl };

export function bookWords(request: Request): BookWords {
  const language = languageOf(request);
  return { language, texts: { nl, en }[language] };
}

const FIELDS = ["plain", "professional", "examples", "criteriaIn", "criteriaOut"] as const;

export function fieldWords(fields: BookFields, { texts }: BookWords): Words[] {
  return FIELDS.map((field) => ({ name: texts.fields[field], value: textOf(fields[field]) }));
}

/** Against what holds now; nothing holds of what was never said. */
export function differenceWords(
  holding: DatedText | null,
  fields: BookFields,
  { texts }: BookWords,
): DifferenceWords[] {
  return differencesOf(holding?.fields ?? {}, fields).map(({ field, before, after }) => ({
    label: texts.fields[field as keyof BookFields],
    ...{ before: textOf(before), after: textOf(after) },
  }));
}

function textOf(value: FieldValue): string {
  return Array.isArray(value) ? value.join("\n") : String(value ?? "");
}

export function commentWords(
  comments: WrittenText["comments"],
  { language, texts }: BookWords,
): CommentWords[] {
  return comments.map(({ id, by, supplier, at, body, verdict, answer }) => ({
    ...{ id, body, by: texts.by(by, supplier, momentText(at, language)) },
    answered: verdict && { verdict: texts.verdicts[verdict], answer },
  }));
}

/** Each fault with the field it is about, where that has an id on the page. */
export function bookFaults(refusals: Refusal[], { texts }: BookWords) {
  const labels: Record<string, string> = {
    ...texts.fields,
    ...{ owner: texts.owner, until: texts.until, from: texts.from },
  };
  return refusals.map(({ code, field }) => {
    const label = field === undefined ? undefined : labels[field];
    const text = texts.faults[code] ?? texts.fault;
    return { field: label ? field! : null, text: label ? `${label}: ${text}` : text };
  });
}
