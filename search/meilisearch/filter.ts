/** A question as Meilisearch's filter: conditions that must all hold. */
import { chosenFacets } from "../facets";
import { type Facet, FACET_FIELD, type SearchQuery } from "../query";

const ACCEPTING = ["open", "limited", "assessment_first"];

/** All conditions of a question, or all but the choice within one facet. */
export function conditionsOf(query: SearchQuery, without?: Facet): string[] {
  return [
    ...inScope(query),
    ...chosenFacets(query)
      .filter((facet) => facet !== without)
      .map((facet) => oneOf(FACET_FIELD[facet], query.choices[facet])),
    ...fitting(query),
    ...available(query),
    ...nearby(query),
  ];
}

/** What holds whatever else is asked: contracted on this day (I20), and what the words stand for. */
export function inScope({ today, meant }: SearchQuery): string[] {
  return [
    `scopeFrom <= ${today}`,
    `scopeTo >= ${today}`,
    ...meant.map((codes) => oneOf(FACET_FIELD.expertise, codes)),
  ];
}

export function oneOf(field: string, values: string[]): string {
  return `${field} IN [${values.map(quoted).join(", ")}]`;
}

/** Within quotes a backslash takes the next sign as it is. */
function quoted(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function fitting(query: SearchQuery): string[] {
  const { age, educationLevels, goalTypes } = query;
  return [
    ...(age === null ? [] : [`ageMin <= ${age}`, `ageMax >= ${age}`]),
    ...(query.consult ? ["consult = true"] : []),
    ...(query.transport ? ["transport = true"] : []),
    ...(query.continuesAfter18 ? ["continuesAfter18 = true"] : []),
    ...(educationLevels.length > 0 ? [oneOf("educationLevel", educationLevels)] : []),
    ...(goalTypes.length > 0 ? [oneOf("goalTypes", goalTypes)] : []),
  ];
}

/** A stale or unknown wait never counts as available (I19). */
function available({ startWithinWeeks, acceptsNow, ...query }: SearchQuery): string[] {
  if (startWithinWeeks === null && !acceptsNow) return [];
  const { today, staleAfterDays } = query;
  return [
    'waitStatus != "unknown"',
    `waitAsOf >= ${today - staleAfterDays}`,
    `(stopFrom > ${today} OR stopTo < ${today})`,
    ...(startWithinWeeks === null ? [] : [`weeksToStart <= ${startWithinWeeks}`]),
    ...(acceptsNow ? [oneOf("waitStatus", ACCEPTING)] : []),
  ];
}

/** Help at home is near where it is given; a building within the radius. */
function nearby({ near }: SearchQuery): string[] {
  if (!near) return [];
  const atHome = `(atHome = true AND municipalities = ${quoted(near.municipality)})`;
  return [`(${atHome} OR _geoRadius(${near.lat}, ${near.lon}, ${near.radiusKm * 1000}))`];
}
