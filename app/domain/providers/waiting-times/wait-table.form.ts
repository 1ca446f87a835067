/**
 * The table of own waits as it is sent: a field per row and column, `weeksToStart.<id>`.
 *
 * What a cell holds is judged by the rules of the wait, so that a bad one is named and kept.
 */
import { z } from "zod";

import type { ManyChange } from "./change-many";
import { type SentWait, WAIT_COLUMNS, WAIT_METHODS, type WaitMethod } from "./wait-values";
import { isIsoDay } from "~/domain/kernel/day";

const MOST_WEEKS = 260;

const texts = z.union([z.string(), z.array(z.string())]);

/** What was pressed: `alles`, `bekijk`, `opslaan`, `opslaan-rest`, `terug`, `veel`, `ongedaan`, or `klopt.<id>`. */
export const waitTableForm = z.record(z.string().max(100), texts).transform((fields) => {
  const one = (name: string) => [fields[name] ?? ""].flat().at(-1)!.slice(0, 200);
  const [act = "", confirmed = ""] = one("doe").split(".");
  return {
    act,
    confirmed,
    rows: rowsOf(fields),
    chosen: [fields["kies"] ?? []].flat(),
    method: WAIT_METHODS.find((method) => method === one("bron")) ?? ("declared" as WaitMethod),
    savedAs: one("opslag"),
    many: { where: one("waar"), change: manyOf(one) },
  };
});

export type SentTableForm = z.output<typeof waitTableForm>;

const wholeTable = z.array(z.record(z.string(), z.string().max(200)));

/** The rows of the table, or the table as one field, which a preview hands on. */
function rowsOf(fields: Record<string, string | string[]>): SentWait[] {
  const { tabel } = fields;
  if (typeof tabel === "string") return tabelRows(tabel);
  const ids = Object.keys(fields).flatMap((name) => /^seen\.(.+)$/.exec(name)?.[1] ?? []);
  return ids.map((id) => {
    const cell = (column: string) => [fields[`${column}.${id}`] ?? ""].flat().at(-1)!.slice(0, 200);
    const cells = WAIT_COLUMNS.map((column) => [column, cell(column)]);
    return { ...Object.fromEntries(cells), id, seen: cell("seen") } as SentWait;
  });
}

function tabelRows(text: string): SentWait[] {
  const cells = (row: Record<string, string>) =>
    (["id", "seen", ...WAIT_COLUMNS] as const).map((column) => [column, row[column] ?? ""]);
  try {
    const rows = wholeTable.parse(JSON.parse(text));
    return rows.map((row) => Object.fromEntries(cells(row)) as SentWait);
  } catch {
    return [];
  }
}

/** What is to happen with many rows; null when it was not said. */
function manyOf(one: (name: string) => string): ManyChange | null {
  switch (one("wat")) {
    case "weken":
      return weeksOf(one("weken"));
    case "vol":
      return isIsoDay(one("vol-tot")) ? { kind: "full", until: one("vol-tot") } : null;
    case "status":
      return one("wordt") === "" ? null : { kind: "status", status: one("wordt") };
    default:
      return null;
  }
}

function weeksOf(text: string): ManyChange | null {
  const weeks = Number(text.trim().replace(/^[\u2212\u2013]/, "-"));
  const isSaid = text.trim() !== "" && Number.isInteger(weeks) && weeks !== 0;
  return isSaid && Math.abs(weeks) <= MOST_WEEKS ? { kind: "weeks", weeks } : null;
}
