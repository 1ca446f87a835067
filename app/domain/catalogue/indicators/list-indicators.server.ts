/** The region's dictionary of indicators. */
import { definitionsOf, type DatedDefinition, type WrittenDefinition } from "./indicator";
import { keeper } from "../keeper.server";
import { holdingOn } from "../product-book/book-entry";
import { getRegion, listRegionVersions } from "../region/get-region.server";
import type { Indicator } from "../region/region-config";
import { db } from "~/db/read.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";

export type DefinedIndicator = {
  indicator: Indicator;
  definitions: DatedDefinition[];
  holding: DatedDefinition;
};

const written = keeper("indicator-definitions", look);

/** Makes this process look again at once: after it wrote a definition itself. */
export function forgetDefinitions(): void {
  written.forget();
}

/** Every indicator of the region, for everybody (W25). */
export async function listIndicators(now = new Date()): Promise<DefinedIndicator[]> {
  const [region, versions, rows] = await Promise.all([
    getRegion(now),
    listRegionVersions(),
    written.get(),
  ]);
  const today = isoDay(dayAt(now));
  return region.indicators.map((indicator) => {
    const definitions = definitionsOf(indicator.code, versions, rows);
    return { indicator, definitions, holding: holdingOn(definitions, today)! };
  });
}

/** The definitions by indicator, to say by which a value was measured. */
export async function listDefinitions(
  now = new Date(),
): Promise<Record<string, DatedDefinition[]>> {
  const all = await listIndicators(now);
  return Object.fromEntries(all.map(({ indicator, definitions }) => [indicator.code, definitions]));
}

export async function getIndicator(code: string, now = new Date()): Promise<DefinedIndicator> {
  const found = (await listIndicators(now)).find(({ indicator }) => indicator.code === code);
  if (!found) throw new Missing("indicator");
  return found;
}

async function look(): Promise<WrittenDefinition[]> {
  const rows = await db.indicatorDefinition.findMany({ orderBy: { holdsFrom: "asc" } });
  return rows.map(({ code, holdsFrom, definition, formula, source, owner, reason }) => ({
    ...{ code, from: isoDay(dayNumber(holdsFrom)), definition, formula, source, owner, reason },
  }));
}
