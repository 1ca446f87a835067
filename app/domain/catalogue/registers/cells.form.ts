/** The kinds of cell that registers are made of: each reads text into a value and writes it back. */
import { z } from "zod";

import { type IsoDay, isIsoDay } from "~/domain/kernel/day";

class Unreadable {
  constructor(readonly message: string) {}
}

type Kind<T> = { read: (text: string) => T | Unreadable; write: (value: T) => string };

function cell<T>({ read, write }: Kind<T>) {
  return z.codec(z.string(), z.custom<T>(), {
    decode: (text, context): T => {
      const value = read(text);
      if (!(value instanceof Unreadable)) return value;
      context.issues.push({ code: "custom", message: value.message, input: text });
      return z.NEVER;
    },
    encode: write,
  });
}

/** Spaces around a code, number or day mean nothing. */
function matching(pattern: RegExp, message: string): Kind<string> {
  return {
    read: (text) => (pattern.test(text.trim()) ? text.trim() : new Unreadable(message)),
    write: (value) => value,
  };
}

/** An empty cell is null. */
function orNull<T>({ read, write }: Kind<T>): Kind<T | null> {
  return {
    read: (text) => (text.trim() === "" ? null : read(text)),
    write: (value) => (value === null ? "" : write(value)),
  };
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const codeKind = matching(
  CODE,
  "must be a code of letters, digits, dots and dashes, 60 at most, without spaces",
);
export const code = cell(codeKind);
export const codeOrNull = cell(orNull(codeKind));
/** Empty where a code may be left out of a key: `location_code` of help at home. */
export const codeOrEmpty = cell<string>({
  read: (text) => (text.trim() === "" ? "" : codeKind.read(text)),
  write: (value) => value,
});

/** Codes with `|` between them; empty is none. */
export const codes = cell<string[]>({
  read: (text) => {
    const found = listed(text);
    const wrong = found.find((one) => !CODE.test(one));
    return wrong === undefined
      ? found
      : new Unreadable(`"${wrong}" is not a code; put | between codes, as in a|b`);
  },
  write: (value) => value.join("|"),
});

function listed(text: string): string[] {
  const parts = text.split("|").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

function textOf(longest: number): Kind<string> {
  return {
    read: (text) =>
      text.length > longest ? new Unreadable(`is longer than ${longest} characters`) : text,
    write: (value) => value,
  };
}

/** Taken literally, spaces and line ends included. */
export function text(longest: number) {
  const kind = textOf(longest);
  const read = (content: string) =>
    content.trim() === "" ? new Unreadable("must not be empty") : kind.read(content);
  return cell({ ...kind, read });
}

export function textOrEmpty(longest: number) {
  return cell(textOf(longest));
}

export function textOrNull(longest: number) {
  const kind = textOf(longest);
  return cell<string | null>({
    read: (content) => (content === "" ? null : kind.read(content)),
    write: (value) => value ?? "",
  });
}

function oneOf<const V extends string>(values: readonly V[], text: string): V | Unreadable {
  const found = values.find((value) => value === text);
  return found ?? new Unreadable(`must be one of ${values.join(", ")}, not "${text}"`);
}

export function choice<const V extends string>(values: readonly V[]) {
  return cell<V>({ read: (text) => oneOf(values, text.trim()), write: (value) => value });
}

/** Like `choice`, but an empty cell is the first of the values. */
export function choiceOrFirst<const V extends string>(values: readonly [V, ...V[]]) {
  return cell<V>({
    read: (text) => (text.trim() === "" ? values[0] : oneOf(values, text.trim())),
    write: (value) => value,
  });
}

export function choices<const V extends string>(values: readonly V[]) {
  return cell<V[]>({
    read: (text) => {
      const read = listed(text).map((part) => oneOf(values, part));
      const wrong = read.find((one) => one instanceof Unreadable);
      return wrong ?? read.filter((one): one is V => !(one instanceof Unreadable));
    },
    write: (value) => value.join("|"),
  });
}

const YES = ["yes", "ja", "true", "1"];
const NO = ["no", "nee", "false", "0", ""];

export const flag = cell<boolean>({
  read: (text) => {
    const word = text.trim().toLowerCase();
    if (YES.includes(word)) return true;
    return NO.includes(word) ? false : new Unreadable(`must be yes or no, not "${text}"`);
  },
  write: (value) => (value ? "yes" : "no"),
});

function wholeFrom(least: number, most: number): Kind<number> {
  return {
    read: (text) => {
      const isWhole = /^\d{1,9}$/.test(text.trim());
      const value = Number(text);
      return isWhole && value >= least && value <= most
        ? value
        : new Unreadable(`must be a whole number from ${least} to ${most}, not "${text}"`);
    },
    write: String,
  };
}

export function whole(least: number, most: number) {
  return cell(wholeFrom(least, most));
}

export function wholeOrNull(least: number, most: number) {
  return cell(orNull(wholeFrom(least, most)));
}

/** Degrees, with a point. */
export function degrees(least: number, most: number) {
  return cell<number>({
    read: (text) => {
      const isNumber = /^\d{1,3}(\.\d+)?$/.test(text.trim());
      const value = Number(text);
      return isNumber && value >= least && value <= most
        ? value
        : new Unreadable(
            `must lie in the Netherlands, from ${least} to ${most} with a point, not "${text}"`,
          );
    },
    write: String,
  });
}

const dayKind: Kind<IsoDay> = {
  read: (text) =>
    isIsoDay(text.trim())
      ? text.trim()
      : new Unreadable(`must be a day that exists, as in 2026-03-02, not "${text}"`),
  write: (value) => value,
};
export const day = cell(dayKind);
export const dayOrNull = cell(orNull(dayKind));

const eightDigits = matching(/^\d{8}$/, "must be 8 digits, leading zeros included");
export const eightDigitsOrNull = cell(orNull(eightDigits));
export const municipality = cell(
  matching(/^\d{4}$/, "must be 4 digits, leading zeros included, as in 0405"),
);
export const postcode = cell(
  matching(/^[1-9]\d{3}( ?[A-Za-z]{2})?$/, "must be a postcode as in 1621 AB or 1621"),
);
export const websiteOrNull = cell(
  orNull({
    read: (text) =>
      isWebAddress(text.trim())
        ? text.trim()
        : new Unreadable("must be an address that starts with https:// or http://"),
    write: (value) => value,
  }),
);
export const emailOrNull = cell(
  orNull(matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "must be a mail address as in info@example.nl")),
);
export const phoneOrNull = cell(
  orNull(matching(/^[+\d][\d\s().-]{1,24}$/, "must be a phone number as in 0229 123456")),
);

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) && text.length <= 500;
}
