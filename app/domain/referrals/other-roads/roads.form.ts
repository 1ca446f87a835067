import { z } from "zod";

import { type RoadColumn, type SentRoad } from "./other-road";

const MOST_ROWS = 2_000;

const word = z.string().max(1_000);
const day = z.iso.date();

/** Fields of one row, in the words of the page. */
const FIELDS: Record<string, RoadColumn> = {
  ...{ kenmerk: "reference", aanbod: "offer", plaats: "place", via: "route" },
  ...{ gemeente: "municipality", ontvangen: "receivedOn", start: "startedOn", einde: "endedOn" },
  ...{ reden: "endReason", "pauze-van": "pausedFrom", "pauze-tot": "pausedTo" },
};

export const FIELD_OF = Object.fromEntries(
  Object.entries(FIELDS).map(([field, column]) => [column, field]),
) as Record<RoadColumn, string>;

/** One row, or the table that was looked at, or what is taken back. */
export const roadsForm = z.object({
  doe: z.enum(["erbij", "bijwerken", "opslaan", "ongedaan"]).catch("erbij"),
  opslag: word.default(""),
  tekst: z.string().max(1_000_000).default(""),
  ...Object.fromEntries(Object.keys(FIELDS).map((field) => [field, word.optional()])),
});
export type RoadsForm = z.output<typeof roadsForm>;

/** What was typed in one row. */
export function rowIn(form: Record<string, unknown>): SentRoad {
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([field, column]) => {
      const value = form[field];
      return typeof value === "string" ? [[column, value] as const] : [];
    }),
  );
}

/** A row as a program sends it; what is left out stays as it was. */
const putRoad = z
  .strictObject({
    ...{ reference: word.min(1), offerCode: word, locationCode: word.nullable(), route: word },
    ...{ municipalityCode: word, receivedOn: day },
    ...{ startedOn: day.nullable(), endedOn: day.nullable(), endReason: word.nullable() },
    ...{ pausedFrom: day.nullable(), pausedTo: day.nullable() },
  })
  .partial()
  .required({ reference: true });

export const putRoads = z.strictObject({
  otherRoads: z.array(putRoad).min(1).max(MOST_ROWS),
});

const PROGRAM: Partial<Record<string, RoadColumn>> = {
  ...{ offerCode: "offer", locationCode: "place", municipalityCode: "municipality" },
};

/** As it would be typed: null is empty. */
export function asSentRoad(row: z.output<typeof putRoad>): SentRoad {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === undefined ? [] : [[PROGRAM[name] ?? name, value ?? ""] as const],
    ),
  );
}
