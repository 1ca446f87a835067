/** An empty list in words: why there is nothing, and links to the nearest questions with their counts. */
import { listAddress } from "./chosen";
import type { Chosen, CountedWay, WaysOut } from "~/domain/search/public";
import type { Names } from "~/i18n/names";
import type { noHits } from "~/i18n/nl/no-hits";

export type NoHitsView = {
  title: string;
  says: string[];
  near: string;
  ways: { label: string; to: string; total: string }[];
  clear: string;
  help: string;
};

type Words = {
  texts: typeof noHits;
  names: Names;
  /** One choice in words. */
  label: (one: Chosen) => string;
  offers: (total: number) => string;
};

export function noHitsView(out: WaysOut, words: Words): NoHitsView {
  const { title, near, clear, help } = words.texts;
  const ways = out.ways.map((way) => ({
    label: wayLabel(way, words),
    to: listAddress(way.chosen),
    total: words.offers(way.total),
  }));
  return { title, says: said(out, words), near, ways, clear, help };
}

function said({ reason, obstacles }: WaysOut, words: Words): string[] {
  const { texts } = words;
  if (reason === "unknown") return [];
  if (reason === "together") return texts.together(groups(obstacles.flat(), words));
  const labels = obstacles.map((group) => groupLabel(group, words));
  if (reason === "text") return texts.text(labels[0]!);
  return labels.length === 1 ? texts.one(quoted(labels[0]!)) : texts.oneOf(labels);
}

function wayLabel({ kind, gone, to }: CountedWay, words: Words): string {
  const { texts, names } = words;
  if (kind === "without") return texts.without(texts.all(groups(gone, words)));
  if (kind === "start" || kind === "radius") return texts[kind](Number(to));
  return texts[kind](names(kind === "municipality" ? "gemeente" : "intensiteit", to!));
}

/** The choices of one parameter are one: "Hoorn of Enkhuizen". */
function groups(chosen: Chosen[], words: Words): string[] {
  const params = [...new Set(chosen.map(({ param }) => param))];
  return params.map((param) =>
    groupLabel(
      chosen.filter((one) => one.param === param),
      words,
    ),
  );
}

function groupLabel(group: Chosen[], { texts, label }: Words): string {
  return texts.either(group.map(label));
}

function quoted(label: string): string {
  return label.startsWith("‘") ? label : `‘${label}’`;
}
