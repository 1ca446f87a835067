/** Who came by another road, in words: made on the server, in one language. */
import type { otherRoads } from "~/i18n/nl/other-roads";

export type RoadTexts = typeof otherRoads;

export type RoadChoice = { code: string; name: string };

/** By the name of the field. */
export type RoadValues = Partial<Record<string, string>>;

export type RoadLine = {
  reference: string;
  offer: string;
  route: string;
  received: string;
  state: string;
  notes: string[];
  /** What stands in the fields of its form. */
  values: RoadValues;
};

export type RoadsView = {
  title: string;
  choices: Record<"plek" | "via" | "gemeente" | "reden", RoadChoice[]>;
  /** What stands in the fields for a new row. */
  values: RoadValues;
  waiting: RoadLine[];
  over: RoadLine[];
  /** Rows that are not shown. */
  more: number;
  told: { text: string; undo: string | null } | null;
};

/** What was wrong with the row that was sent; `reference` null: with a new one. */
export type RoadsAnswer = {
  reference: string | null;
  values: RoadValues;
  faults: { field: string; text: string }[];
};

export type RoadsProps = {
  view: RoadsView;
  answer: RoadsAnswer | undefined;
  texts: RoadTexts;
  lang: "nl" | undefined;
};
