import { isName } from "./is-name.server";
import { readQuery, readQueryOfName, type ReadQuery } from "./read-query";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";

/** Words that are a supplier's name are looked for as they stand, also where a place is in them. */
export async function readAsked(
  params: URLSearchParams,
  region: RegionConfig,
  today: DayNumber,
): Promise<ReadQuery> {
  const read = readQuery(params, region, today);
  const asName = readQueryOfName(params, region, today);
  const hasPlace = read.query.text !== asName.query.text;
  return hasPlace && (await isName(asName.query.text)) ? asName : read;
}
