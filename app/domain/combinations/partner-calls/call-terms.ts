/** What a call and a reply say: is it sound, and of nobody? The writer keeps what was typed. */
import {
  LONGEST_GROUP,
  LONGEST_MOTIVATION,
  LONGEST_NAME,
  LONGEST_OPEN_DAYS,
  LONGEST_SOUGHT,
} from "./partner-call";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault } from "~/domain/providers/public";

export type SentCall = {
  name: string;
  segment: string;
  targetGroup: string;
  municipalities: string[];
  sought: string;
  until: DayNumber | null;
};

export type CallTerms = Omit<SentCall, "until" | "segment"> & {
  segment: string | null;
  openUntil: Date;
};

type Rules = Pick<RegionConfig, "segments" | "municipalities">;

const no = (code: string, field: string): Refusal => ({ code: `partner.${code}`, field });

export function readCall(sent: SentCall, region: Rules, today: DayNumber): Outcome<CallTerms> {
  const { segment, municipalities, until } = sent;
  const name = sent.name.trim();
  const targetGroup = sent.targetGroup.trim();
  const sought = sent.sought.trim();
  const segments = segmentsToCallFor(region);
  const known = region.municipalities.map(({ code }) => code);
  const refusals = [
    ...textFaults(name, NAME),
    ...(segments.length === 0 || segments.some(({ code }) => code === segment)
      ? []
      : [no("no-segment", "segment")]),
    ...textFaults(targetGroup, GROUP),
    ...(municipalities.length > 0 && municipalities.every((code) => known.includes(code))
      ? []
      : [no("no-place", "gemeente")]),
    ...textFaults(sought, WANTED),
    ...(isDayToCome(until, today) ? [] : [no("no-day", "tot")]),
  ];
  if (until === null || refusals.length > 0) return { ok: false, refusals };
  const chosen = segments.length === 0 ? null : segment;
  return accept({
    name,
    segment: chosen,
    targetGroup,
    municipalities,
    sought,
    openUntil: dateOf(until),
  });
}

/** What is freely accessible needs no combination. */
export function segmentsToCallFor({ segments }: Pick<RegionConfig, "segments">) {
  return segments.filter(({ access }) => access !== "free");
}

export function readMotivation(sent: string): Outcome<string> {
  const text = sent.trim();
  const refusals = textFaults(text, MOTIVATION);
  return refusals.length > 0 ? { ok: false, refusals } : accept(text);
}

function isDayToCome(until: DayNumber | null, today: DayNumber): boolean {
  return until !== null && until > today && until <= today + LONGEST_OPEN_DAYS;
}

type Asked = { field: string; absent: string; longest: number };

const NAME: Asked = { field: "naam", absent: "no-name", longest: LONGEST_NAME };
const GROUP: Asked = { field: "doelgroep", absent: "no-group", longest: LONGEST_GROUP };
const WANTED: Asked = { field: "gezocht", absent: "no-sought", longest: LONGEST_SOUGHT };
const MOTIVATION: Asked = {
  ...{ field: "motivatie", absent: "no-motivation", longest: LONGEST_MOTIVATION },
};

function textFaults(text: string, { field, absent, longest }: Asked): Refusal[] {
  if (text === "") return [no(absent, field)];
  if (text.length > longest) return [{ ...no("long-text", field), details: { longest } }];
  return namesAPerson(text) || personalFault(text, field) ? [no("names-a-person", field)] : [];
}
