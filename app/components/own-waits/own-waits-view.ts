/** The table of own waits in words: made on the server, in one language. */
import { type DayNumber, isoDay } from "~/domain/kernel/day";
import {
  countWaits,
  type DoubtedWait,
  fieldsOf,
  isDoubted,
  type OwnWait,
  type SentWait,
  WAIT_COLUMNS,
  type WaitChange,
  type WaitColumn,
  type WaitCounts,
  type WaitValues,
  whyNotConfirmed,
} from "~/domain/providers/public";
import type { challenges } from "~/i18n/nl/challenges";
import type { ownWaits } from "~/i18n/nl/own-waits";

export type OwnTexts = typeof ownWaits;

export type OwnRow = {
  id: string;
  /** Offer and place: what every field of the row is about. */
  where: string;
  place: string;
  fields: SentWait;
  freshness: OwnWait["freshness"];
  asOf: string;
  by: string;
  notes: string[];
  mayConfirm: boolean;
};

export type OwnGroup = { code: string; title: string; rows: OwnRow[] };

export type OwnWaitsView = {
  counts: WaitCounts;
  /** That somebody waits for an answer, with the first row; one press for all leaves these. */
  doubted: { to: string; text: string } | null;
  groups: OwnGroup[];
  /** For changing all of one place at once; "thuis" is at home. */
  places: { value: string; name: string }[];
};

export const AT_HOME = "thuis";

/** Where a row stands in the table, for links to it. */
export const rowAnchor = (id: string) => `rij-${id}`;

type Source = {
  texts: OwnTexts;
  doubts: typeof challenges;
  userId: string;
  today: DayNumber;
};

export function ownWaitsView(waits: OwnWait[], source: Source): OwnWaitsView {
  const codes = [...new Set(waits.map(({ offer }) => offer.code))];
  const groups = codes.map((code) => {
    const ofOffer = waits.filter(({ offer }) => offer.code === code);
    const rows = ofOffer.map((wait) => ownRow(wait, source));
    return { code, title: ofOffer[0]!.offer.title, rows };
  });
  return {
    counts: countWaits(waits),
    doubted: doubtedOf(groups, waits, source),
    groups,
    places: placesOf(waits, source.texts),
  };
}

function doubtedOf(
  groups: OwnGroup[],
  waits: OwnWait[],
  { doubts }: Source,
): OwnWaitsView["doubted"] {
  const doubted = new Set(waits.filter(isDoubted).map(({ id }) => id));
  const first = groups.flatMap(({ rows }) => rows).find(({ id }) => doubted.has(id));
  return first ? { to: `#${rowAnchor(first.id)}`, text: doubts.waiting(doubted.size) } : null;
}

export function placeName({ place }: Pick<OwnWait, "place">, texts: OwnTexts): string {
  if (!place) return texts.atHome;
  return place.name.includes(place.city) ? place.name : `${place.name}, ${place.city}`;
}

function ownRow(wait: OwnWait, { texts, doubts, userId, today }: Source): OwnRow {
  const { declared, stop } = wait;
  const place = placeName(wait, texts);
  const reason = whyNotConfirmed(declared, today);
  return {
    id: wait.id,
    where: `${wait.offer.title}, ${place}`,
    place,
    fields: fieldsOf(wait),
    freshness: wait.freshness,
    asOf: declared ? texts.day(isoDay(declared.asOf)) : texts.never,
    by: declared ? byWhom(declared.declaredBy, { texts, userId }) : "",
    notes: [
      ...(reason ? [texts.notes[reason]] : []),
      ...(stop ? [texts.stopUntil(stop.from, stop.to)] : []),
      ...wait.challenges.flatMap((one) => doubtLines(one, doubts, today)),
    ],
    mayConfirm: reason === null && declared !== null && (declared.asOf < today || isDoubted(wait)),
  };
}

/** What a referrer heard, and until when it can be answered. */
function doubtLines(
  { organisation, calledOn, weeks, note, dueOn }: DoubtedWait,
  doubts: typeof challenges,
  today: DayNumber,
): string[] {
  return [
    doubts.row(organisation, isoDay(calledOn), weeks),
    ...(note ? [doubts.note(note)] : []),
    today > dueOn ? doubts.rowLate : doubts.rowDue(isoDay(dueOn)),
  ];
}

function byWhom(declaredBy: string, { texts, userId }: Pick<Source, "texts" | "userId">): string {
  if (declaredBy === userId) return texts.by.me;
  return declaredBy.startsWith("system:") ? texts.by.register : texts.by.other;
}

function placesOf(waits: OwnWait[], texts: OwnTexts): OwnWaitsView["places"] {
  const names = new Map(
    waits.map((wait) => [wait.place?.id ?? AT_HOME, placeName(wait, texts)] as const),
  );
  return [...names].map(([value, name]) => ({ value, name }));
}

export type PreviewLine = { column: string; before: string; after: string };
export type PreviewView = {
  changes: { id: string; where: string; lines: PreviewLine[] }[];
  /** How many other rows can be confirmed along. */
  rest: number;
  asksAll: boolean;
};

export function previewChanges(changes: WaitChange[], texts: OwnTexts): PreviewView["changes"] {
  return changes.map(({ wait, before, after }) => ({
    id: wait.id,
    where: `${wait.offer.title}, ${placeName(wait, texts)}`,
    lines: WAIT_COLUMNS.filter((column) => before?.[column] !== after[column]).flatMap((column) => {
      const line = {
        column: texts.columns[column],
        before: said(before, column, texts),
        after: said(after, column, texts),
      };
      return line.before === line.after ? [] : [line];
    }),
  }));
}

function said(values: WaitValues | null, column: WaitColumn, texts: OwnTexts): string {
  const value = values?.[column] ?? null;
  if (value === null) return texts.empty;
  if (column === "status") return texts.statuses[value as WaitValues["status"]];
  if (column === "fullUntil") return texts.day(isoDay(Number(value)));
  return column.startsWith("weeks") ? texts.weeks(Number(value)) : String(value);
}
