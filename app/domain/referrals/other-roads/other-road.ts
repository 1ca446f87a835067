/**
 * Somebody who came to a supplier by another road than this portal: a letter of a doctor, a court, another
 * region. One row without a name, so that waits are counted of all who wait (decision 106).
 *
 * Its reference is a number of the supplier's own file and names nobody. What is said of a reference later
 * takes the place of what was said before.
 */
import { textFault } from "../personal-text";
import { LONGEST_REF } from "../referral/referral";
import type { RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, isIsoDay, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { plainDay } from "~/domain/providers/public";

export const ROAD_COLUMNS = [
  ...(["reference", "offer", "place", "route", "municipality", "receivedOn"] as const),
  ...(["startedOn", "endedOn", "endReason", "pausedFrom", "pausedTo"] as const),
] as const;
export type RoadColumn = (typeof ROAD_COLUMNS)[number];

/** A row as it was typed; what is left out stays as it was said before. */
export type SentRoad = Partial<Record<RoadColumn, string>>;

/** An own offer at a place; `place` null is at home. */
export type RoadPlace = {
  id: string;
  supplierId: string;
  offer: { code: string; title: string };
  place: { code: string; name: string; city: string } | null;
};

export type Road = {
  reference: string;
  offerPlaceId: string;
  route: string;
  municipality: string;
  receivedOn: DayNumber;
  startedOn: DayNumber | null;
  endedOn: DayNumber | null;
  endReason: string | null;
  pausedFrom: DayNumber | null;
  pausedTo: DayNumber | null;
};

/** Why somebody is not helped, besides the refusals of the region. */
export const LEFT = "left";
export const MISTAKE = "mistake";

export type RoadRules = {
  places: RoadPlace[];
  region: Pick<RegionConfig, "referrers" | "municipalities" | "referral">;
  today: DayNumber;
};

/** The codes that can be said for why somebody is not helped. */
export function roadEnds({ referral }: RoadRules["region"]): string[] {
  const refused = (referral?.refusals ?? []).filter(({ steps }) => steps.includes("referral"));
  return [...refused.map(({ code }) => code), LEFT, MISTAKE];
}

type Blame = (column: RoadColumn, code: string) => null;

/** Far enough for any wait, and near enough to find a wrong year. */
const LONG_AGO = 5 * 366;

/** The row that was typed, with what is wrong with each of its cells. */
export function readRoad(
  sent: SentRoad,
  rules: RoadRules,
): { road: Road | null; faults: Refusal[] } {
  const faults: Refusal[] = [];
  const blame: Blame = (column, code) => {
    faults.push({ code: `road.${code}`, field: column });
    return null;
  };
  const said = (column: RoadColumn) => (sent[column] ?? "").trim();
  const day = (column: RoadColumn) => readDay(said(column), column, { blame, today: rules.today });
  const days = {
    ...{ startedOn: day("startedOn"), endedOn: day("endedOn") },
    ...{ pausedFrom: day("pausedFrom"), pausedTo: day("pausedTo") },
  };
  const road = {
    ...{ ...codesOf(said, rules, blame), ...days, reference: said("reference") },
    receivedOn:
      (said("receivedOn") === "" ? blame("receivedOn", "no-day") : day("receivedOn")) ?? 0,
    endReason: days.endedOn !== null && days.startedOn === null ? said("endReason") : null,
  };
  faults.push(...referenceFaults(road.reference, rules.today));
  if (faults.length === 0) inOrder(road, rules, blame);
  return { road: faults.length === 0 ? road : null, faults };
}

type Said = (column: RoadColumn) => string;

function codesOf(said: Said, { places, region }: RoadRules, blame: Blame) {
  const route = codeOf(region.referrers, said("route"));
  const municipality = codeOf(region.municipalities, said("municipality"));
  if (route === null) blame("route", "no-route");
  if (municipality === null) blame("municipality", "no-municipality");
  return {
    ...{ route: route ?? "", municipality: municipality ?? "" },
    offerPlaceId: placeOf(said, places, blame)?.id ?? "",
  };
}

function referenceFaults(reference: string, today: DayNumber): Refusal[] {
  if (reference === "") return [{ code: "road.no-reference", field: "reference" }];
  const limits = { field: "reference", longest: LONGEST_REF, today: isoDay(today) };
  return textFault(reference, limits)?.refusals ?? [];
}

/** By its code, or by its name as people write it. */
function codeOf(list: { code: string; name: string }[], text: string): string | null {
  const low = text.toLowerCase();
  return list.find(({ code, name }) => code === low || name.toLowerCase() === low)?.code ?? null;
}

function placeOf(said: Said, places: RoadPlace[], blame: Blame): RoadPlace | null {
  const code = said("offer").toLowerCase();
  const ofOffer = places.filter(({ offer }) => offer.code.toLowerCase() === code);
  if (ofOffer.length === 0) return blame("offer", "no-offer");
  const text = said("place").toLowerCase();
  const there = ofOffer.find(({ place }) =>
    place
      ? [place.code, place.name, `${place.name}, ${place.city}`].some(
          (name) => name.toLowerCase() === text,
        )
      : ["", "thuis", "bij mensen thuis", "at home"].includes(text),
  );
  if (there) return there;
  return text === "" && ofOffer.length === 1 ? ofOffer[0]! : blame("place", "no-place");
}

function readDay(
  text: string,
  column: RoadColumn,
  { blame, today }: { blame: Blame; today: DayNumber },
): DayNumber | null {
  if (text === "") return null;
  const iso = plainDay(text);
  if (!isIsoDay(iso)) return blame(column, "no-day");
  const day = dayNumber(iso);
  if (day > today) return blame(column, "day-to-come");
  return day < today - LONG_AGO ? blame(column, "day-too-early") : day;
}

/** Each day after the one that it follows, and a reason of the list. */
function inOrder(road: Road, { region }: RoadRules, blame: Blame): void {
  const { receivedOn, startedOn, endedOn, endReason, pausedFrom, pausedTo } = road;
  const isBefore = (day: DayNumber | null, first: DayNumber) => day !== null && day < first;
  const wrong: [boolean, RoadColumn, string][] = [
    [isBefore(startedOn, receivedOn), "startedOn", "before-received"],
    [isBefore(endedOn, startedOn ?? receivedOn), "endedOn", "before-start"],
    [endReason !== null && !roadEnds(region).includes(endReason), "endReason", "no-reason"],
    [isBefore(pausedFrom, receivedOn), "pausedFrom", "before-received"],
    [isBefore(pausedTo, pausedFrom ?? Infinity), "pausedTo", "pause-order"],
  ];
  for (const [is, column, code] of wrong) if (is) blame(column, code);
}
