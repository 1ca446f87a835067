import { listFinalTexts } from "./list-final-texts.server";
import { writtenTexts, type WrittenText } from "./text-view.server";
import {
  type BookEntry,
  bookEntries,
  type DatedText,
  findEntry,
  holdingOn,
  textsOf,
} from "../product-book/book-entry";
import { inForce } from "../region/region-config";
import { listRegionVersions } from "../region/get-region.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";

/** An entry with its texts through time and the one that is being written. */
export type DeskEntry = BookEntry & {
  texts: DatedText[];
  holding: DatedText | null;
  unfinished: WrittenText | null;
};

const UNFINISHED = { state: { in: ["draft" as const, "open" as const] } };

/** Every entry of the book that holds today. */
export async function listBookEntries(actor: Actor, now = new Date()): Promise<DeskEntry[]> {
  assertMay(actor, "book-text.edit");
  const today = isoDay(dayAt(now));
  const [versions, finals, written] = await Promise.all([
    listRegionVersions(),
    listFinalTexts(),
    writtenTexts(UNFINISHED),
  ]);
  const region = inForce(versions, today);
  return (region ? bookEntries(region) : [])
    .filter(({ item: { until } }) => until === undefined || until >= today)
    .map((entry) => {
      const texts = textsOf(entry.item.code, versions, finals);
      const unfinished = written.find(({ code }) => code === entry.item.code) ?? null;
      return { ...entry, texts, holding: holdingOn(texts, today), unfinished };
    });
}

export type EditedEntry = DeskEntry & { closed: WrittenText[] };

/** One entry, with every text that is final or was withdrawn as well. */
export async function getBookEntry(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<EditedEntry> {
  assertMay(actor, "book-text.edit");
  const today = isoDay(dayAt(now));
  const [versions, finals] = await Promise.all([listRegionVersions(), listFinalTexts()]);
  const entry = findEntry(versions, code, today);
  if (!entry) throw new Missing("book-entry");
  const written = await writtenTexts({ code });
  const texts = textsOf(code, versions, finals);
  const isOpen = ({ state }: WrittenText) => state === "draft" || state === "open";
  return {
    ...{ ...entry, texts, holding: holdingOn(texts, today) },
    unfinished: written.find(isOpen) ?? null,
    closed: written.filter((text) => !isOpen(text)).toSorted((a, b) => b.number - a.number),
  };
}

export type OpenText = { entry: BookEntry; text: WrittenText; holding: DatedText | null };

/** What a provider may comment on now, or commented on before; it sees its own comments only. */
export async function listOpenTexts(actor: Actor, now = new Date()): Promise<OpenText[]> {
  const supplierId = actor.supplierIds[0] ?? "";
  assertMay(actor, "book-text.comment", supplierId);
  const today = dayAt(now);
  const [versions, finals, written] = await Promise.all([
    listRegionVersions(),
    listFinalTexts(),
    writtenTexts(
      {
        OR: [
          { state: "open", commentsUntil: { gte: dateOf(today) } },
          { comments: { some: { supplierId } } },
        ],
      },
      { supplierId },
    ),
  ]);
  return written.flatMap((text) => {
    const entry = findEntry(versions, text.code, isoDay(today));
    const holding = holdingOn(textsOf(text.code, versions, finals), isoDay(today));
    return entry ? [{ entry, text, holding }] : [];
  });
}
