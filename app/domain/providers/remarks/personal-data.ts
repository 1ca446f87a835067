/**
 * What in a text could point to a person, and therefore does not belong in a remark.
 *
 * It looks for forms, not for meaning: a name or an illness is not found. Better one refusal too many
 * than a citizen number in the database; of those that pass the elfproef none gets through.
 */
import type { IsoDay } from "~/domain/kernel/day";

export type PersonalKind = "email" | "citizen-number" | "phone" | "address" | "birth-date";

const EMAIL = /[^\s@]+\s?(?:@|\(at\)|\[at\])\s?[^\s@]+\.[a-z]{2,}/i;
const NINE_DIGITS = /(?<!\d)(?=(\d(?:[\s.-]?\d){8})(?!\d))/g;
/** The first zero is often left out; with hyphens they are more often two years. */
const EIGHT_DIGITS = /(?<!\d[\s.-]?)(?=(\d(?:[\s.]?\d){7})(?![\s.-]?\d))/g;
const DUTCH_PHONE = /(?<!\d)0(?:[\s().-]{0,2}\d){9}(?!\d)/;
const WORLD_PHONE = /(?:\+|(?<!\d)00)\d(?:[\s().-]{0,3}\d){7,13}(?!\d)/;
const DAY = /(?<!\d)\d{1,2}(?:[-/.]\d{1,2}[-/.]| \p{L}{3,9} )(?:19|20)?\d{2}(?!\d)/giu;
const BORN =
  /\bgeb(?:oren|oortedatum|\.)?(?!\p{L})[^!?\n]{0,30}\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})/iu;

const POSTCODE = /(?<!\d)[1-9]\d{3}(\s?)([a-z]{2})(?!\p{L})/giu;
const NUMBER_BEFORE = /\p{L}\.?\s+\d{1,5}\s?[a-z]?(?:[-/]\w{1,4})?[\s,]+$/iu;
const NUMBER_AFTER = /^[\s,]*(?:nr\.?|nummer|huisnr\.?|huisnummer)?\s*\d{1,5}(?!\d)/i;
/** Two small letters after a year are more often one of these than part of a postcode. */
const SHORT_WORDS = new Set(
  "al as bv de en er ga ik in is je ma me na nu of om op te uw wo ze zo we zn".split(" "),
);

export function personalDataIn(text: string): PersonalKind | null {
  const plain = text.normalize("NFKC");
  if (EMAIL.test(plain)) return "email";
  const dateless = plain.replace(DAY, " | ");
  if (hasCitizenNumber(plain, NINE_DIGITS) || hasCitizenNumber(dateless, EIGHT_DIGITS))
    return "citizen-number";
  if (BORN.test(plain)) return "birth-date";
  if (DUTCH_PHONE.test(dateless) || WORLD_PHONE.test(dateless)) return "phone";
  return hasHomeAddress(plain) ? "address" : null;
}

/** "mevrouw De Vries", "dhr. Jansen", "J. van Dijk", "A.B. Smit". */
const TITLED =
  /(?<!\p{L})(?:[Dd]e heer|[Dd]hr\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Ff]amilie|[Ff]am\.|[Cc]liënte?|[Cc]lient|[Mm]oeder|[Vv]ader|[Zz]oon|[Dd]ochter)\s+(?:(?:[Vv]an|[Dd]e|der|den|het|ter|ten)\s+)*(?:[A-Z]\.\s?)*(?!(?:Die|Dat|De|Het|Is)\s)[A-Z]\p{Ll}+/u;
const WITH_INITIALS =
  /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?(?:\p{Lu}\.\s?)*|(?:van|de|der|den|ter|ten)\s)(?:(?:van|de|der|den|het|ter|ten)\s)*\p{Lu}\p{Ll}+/u;

/**
 * Whether a text calls somebody by name. For texts of people who know those they write about; a name
 * without a title or initials is not found.
 */
export function namesAPerson(text: string): boolean {
  const plain = text.normalize("NFKC");
  return TITLED.test(plain) || WITH_INITIALS.test(plain);
}

const MONTHS = "jan feb maa apr mei jun jul aug sep okt nov dec".split(" ");
const FULL_DAY =
  /(?<!\d)(\d{1,2})(?:[-/.]|\s)\s?(\d{1,2}|\p{L}{3,9})\.?(?:[-/.]|\s)\s?((?:19|20)?\d{2})(?!\d)/giu;
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/g;

/**
 * Whether a text holds a whole day before this one: of somebody that is the day of birth more often
 * than not. A day to come says when a goal is reached.
 */
export function hasPastDay(text: string, today: IsoDay): boolean {
  const plain = text.normalize("NFKC");
  const said = [...plain.matchAll(FULL_DAY)].map(([, day, month, year]) =>
    dayOf({ day: day!, month: month!, year: year! }, today),
  );
  const iso = [...plain.matchAll(ISO_DAY)].map(([, year, month, day]) =>
    dayOf({ day: day!, month: month!, year: year! }, today),
  );
  return [...said, ...iso].some((one) => one !== null && one < today);
}

/** Null for what is no day; of two figures the year that is not to come. */
function dayOf(
  { day, month, year }: { day: string; month: string; year: string },
  today: IsoDay,
): IsoDay | null {
  const named =
    MONTHS.findIndex((name) => month.toLowerCase().replace("mrt", "maa").startsWith(name)) + 1;
  const number = named > 0 ? named : Number(month);
  if (!(number >= 1 && number <= 12) || Number(day) < 1 || Number(day) > 31) return null;
  const isRecent = Number(year) <= Number(today.slice(2, 4)) + 5;
  const whole = year.length === 4 ? year : `${isRecent ? "20" : "19"}${year}`;
  return `${whole}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Digits that pass the elfproef: of nine 9a + 8b + … + 2h − i is a multiple of eleven. */
function hasCitizenNumber(text: string, form: RegExp): boolean {
  const found = [...text.matchAll(form)].map(([, digits]) =>
    digits!.replace(/\D/g, "").padStart(9, "0"),
  );
  return found.some((digits) => {
    const sum = [...digits].reduce(
      (all, digit, i) => all + Number(digit) * (i < 8 ? 9 - i : -1),
      0,
    );
    return sum % 11 === 0 && Number(digits) > 0;
  });
}

/** A postcode with a house number beside it; a postcode alone is a neighbourhood. */
function hasHomeAddress(text: string): boolean {
  return [...text.matchAll(POSTCODE)].some((found) => {
    const [whole, space, letters = ""] = found;
    if (space && SHORT_WORDS.has(letters)) return false;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const after = text.slice(found.index + whole.length);
    return NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after);
  });
}
