/** What is asked of a subcontractor: is it sound? The writer keeps what was typed. */
import {
  LONGEST_SCOPE,
  LONGEST_WORDS,
  MOST_ASKED,
  PRICE_UNITS,
  type PriceUnit,
} from "./subcontract";
import { readEuros } from "./price";
import { dateOf, type DayNumber, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal, type Refused } from "~/domain/kernel/outcome";
import { textFault } from "~/domain/referrals/public";

const MOST_UNITS = 10_000;

export type SentTerms = {
  scope: string;
  profile: string | null;
  from: DayNumber | null;
  to: DayNumber | null;
  unit: string | null;
  units: string;
  price: string;
};

export type Terms = {
  scope: string;
  profile: string | null;
  fromOn: Date;
  toOn: Date | null;
  per: PriceUnit;
  units: number;
  priceCents: bigint;
};

const no = (code: string, field: string): Refusal => ({ code: `subcontract.${code}`, field });

/** The terms, or everything that is wrong with them at once. */
export function readTerms(sent: SentTerms, profiles: string[], today: DayNumber): Outcome<Terms> {
  const part = partOf(sent, profiles, today);
  const price = priceOf(sent);
  const refusals = [...(part.ok ? [] : part.refusals), ...(price.ok ? [] : price.refusals)];
  return part.ok && price.ok ? accept({ ...part.value, ...price.value }) : { ok: false, refusals };
}

type Part = Pick<Terms, "scope" | "profile" | "fromOn" | "toOn">;

/** What is done, and when. */
function partOf(
  { scope: written, profile, from, to }: SentTerms,
  profiles: string[],
  today: DayNumber,
): Outcome<Part> {
  const scope = written.trim();
  const refusals = [
    ...scopeFaults(scope, today),
    ...(profile === null || profiles.includes(profile) ? [] : [no("no-profile", "profiel")]),
    ...(from === null ? [no("no-start", "van")] : []),
    ...(endsFirst(from, to) ? [no("ends-first", "tot")] : []),
  ];
  if (from === null || refusals.length > 0) return { ok: false, refusals };
  return accept({ scope, profile, fromOn: dateOf(from), toOn: to === null ? null : dateOf(to) });
}

function scopeFaults(scope: string, today: DayNumber): Refusal[] {
  if (scope === "") return [no("no-scope", "omvang")];
  return wordsFault(scope, "omvang", { today, longest: LONGEST_SCOPE })?.refusals ?? [];
}

function endsFirst(from: DayNumber | null, to: DayNumber | null): boolean {
  return from !== null && to !== null && to < from;
}

function priceOf(sent: SentTerms): Outcome<Pick<Terms, "per" | "units" | "priceCents">> {
  const per = PRICE_UNITS.find((one) => one === sent.unit);
  const units = Number(sent.units || "1");
  const priceCents = readEuros(sent.price);
  const areUnits = Number.isInteger(units) && units >= 1 && units <= MOST_UNITS;
  if (per && areUnits && priceCents !== null) return accept({ per, units, priceCents });
  const refusals = [
    ...(per ? [] : [no("no-unit", "per")]),
    ...(areUnits ? [] : [no("no-units", "aantal")]),
    ...(priceCents === null ? [no("no-price", "prijs")] : []),
  ];
  return { ok: false, refusals };
}

/** One to several, none twice, and never oneself. */
export function askedFault(subIds: string[], mainId: string): Refused | null {
  const refusals = [
    ...(subIds.length === 0 ? [no("nobody-asked", "aanbieder")] : []),
    ...(subIds.length > MOST_ASKED ? [no("too-many-asked", "aanbieder")] : []),
    ...(subIds.includes(mainId) ? [no("asks-oneself", "aanbieder")] : []),
  ];
  return refusals.length === 0 ? null : { ok: false, refusals };
}

/** Words between both never say who is helped (decision D8). */
export function wordsFault(
  text: string,
  field: string,
  { today, longest = LONGEST_WORDS }: { today: DayNumber; longest?: number },
): Refused | null {
  return textFault(text, { field, longest, today: isoDay(today) });
}
