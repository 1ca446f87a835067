/**
 * What an indicator counts and divides, through time (US37).
 *
 * Like the texts of the product book, definitions of the region's configuration and those written here
 * stand on one line of days (decision 085). A definition only begins on a day to come, and a period is
 * measured by the one that held on its first day: so no value ever gets another definition (decision 086).
 */
import { holdingOn } from "../product-book/book-entry";
import type { Indicator, RegionConfig } from "../region/region-config";
import { type DayNumber, dayNumber, isIsoDay, type IsoDay } from "~/domain/kernel/day";
import { differencesOf } from "~/domain/kernel/difference";
import type { Refusal } from "~/domain/kernel/outcome";

export type DefinitionFields = {
  definition: string;
  formula: string;
  source: string;
  /** The function that answers for it; empty where nobody was named yet. */
  owner: string;
};

export type WrittenDefinition = DefinitionFields & { code: string; from: IsoDay; reason: string };

/** `reason` is empty for a definition of the configuration. */
export type DatedDefinition = DefinitionFields & { from: IsoDay; reason: string };

export const DEFINITION_FIELDS = ["definition", "formula", "source", "owner"] as const;
const LONGEST = { definition: 2_000, formula: 2_000, source: 500, owner: 200, reason: 1_000 };

/** Every definition that an indicator had, has and will have. */
export function definitionsOf(
  code: string,
  versions: RegionConfig[],
  written: WrittenDefinition[],
): DatedDefinition[] {
  const own = written
    .filter((one) => one.code === code)
    .map(({ code: _, ...definition }) => definition);
  return [...configured(code, versions), ...own].toSorted((a, b) => a.from.localeCompare(b.from));
}

function configured(code: string, versions: RegionConfig[]): DatedDefinition[] {
  const found: DatedDefinition[] = [];
  for (const version of versions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))) {
    const indicator = version.indicators.find((one) => one.code === code);
    if (!indicator) continue;
    const last = found.at(-1);
    const fields = fieldsOf(indicator);
    if (last && differencesOf(fields, { ...fields, ...pick(last) }).length === 0) continue;
    found.push({ ...fields, from: version.startsOn, reason: "" });
  }
  return found;
}

function fieldsOf({ definition, formula = "", source, owner = "" }: Indicator): DefinitionFields {
  return { definition, formula, source, owner };
}

function pick({ definition, formula, source, owner }: DefinitionFields): DefinitionFields {
  return { definition, formula, source, owner };
}

/** The definition by which a period is measured: that of its first day. */
export function measuredBy<Dated extends { from: IsoDay }>(
  definitions: Dated[],
  period: string,
): Dated | null {
  const start = firstDayOf(period);
  return start === null ? null : holdingOn(definitions, start);
}

/** `firstDayOf("2026-h2")` is "2026-07-01"; null for what is no year, half or quarter. */
export function firstDayOf(period: string): IsoDay | null {
  const [, year, part, number] = /^(20\d{2})(?:-([hq])([1-4]))?$/i.exec(period) ?? [];
  if (!year) return null;
  const months = part?.toLowerCase() === "h" ? 6 : 3;
  const month = part ? (Number(number) - 1) * months + 1 : 1;
  return month > 12 ? null : `${year}-${String(month).padStart(2, "0")}-01`;
}

/** What is missing or too long, or begins where something was measured already. */
export function definitionFaults(
  { from, ...texts }: Omit<WrittenDefinition, "code">,
  today: DayNumber,
): Refusal[] {
  const fault = (reason: string, field: string): Refusal => ({
    code: `indicator.${reason}`,
    field,
  });
  const fields = Object.keys(LONGEST) as (keyof typeof LONGEST)[];
  return [
    ...fields.flatMap((field) => {
      if (texts[field].trim() === "") return [fault("no-text", field)];
      return texts[field].length > LONGEST[field] ? [fault("too-long", field)] : [];
    }),
    ...(isIsoDay(from) ? [] : [fault("no-day", "from")]),
    ...(isIsoDay(from) && dayNumber(from) <= today ? [fault("past", "from")] : []),
  ];
}
