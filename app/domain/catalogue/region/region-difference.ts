/**
 * How one version of a region's configuration differs from another: list by list, setting by setting.
 *
 * It knows no list by name, so that a new part of the configuration is compared as well.
 */
import type { RegionConfig } from "./region-config";
import type { IsoDay } from "~/domain/kernel/day";

/** `classification.second.name`, with how it read before and after; null: it was or is not there. */
export type FieldChange = { field: string; before: string | null; after: string | null };

export type ItemChange = { key: string; name: string; fields: FieldChange[] };

export type ListChange = {
  /** `profiles`, `admission.proofs`. */
  list: string;
  added: { key: string; name: string }[];
  gone: { key: string; name: string }[];
  ended: { key: string; name: string; until: IsoDay }[];
  relabelled: { key: string; before: string; after: string }[];
  changed: ItemChange[];
};

export type VersionDifference = {
  startsOn: IsoDay;
  /** The version that it is compared with; null: there is none before it. */
  against: IsoDay | null;
  /** It takes the place of a version of the same day. */
  isCorrection: boolean;
  lists: ListChange[];
  settings: FieldChange[];
};

type Item = Record<string, unknown>;
type Parts = { lists: Map<string, Item[]>; settings: Map<string, string> };

const LONGEST = 160;
/** What an item of a list is known by. */
const KEYS = ["code", "postcode", "word", "term", "title", "kind"];
const OWN = ["startsOn"];

export function regionDifference(
  before: RegionConfig,
  after: RegionConfig,
): Pick<VersionDifference, "lists" | "settings"> {
  const [was, is] = [partsOf(before), partsOf(after)];
  const lists = namesOf(was.lists, is.lists).flatMap((list) => {
    const change = listChange(list, was.lists.get(list) ?? [], is.lists.get(list) ?? []);
    return isSomething(change) ? [change] : [];
  });
  return { lists, settings: fieldChanges(was.settings, is.settings) };
}

function isSomething({ added, gone, ended, relabelled, changed }: ListChange): boolean {
  return [added, gone, ended, relabelled, changed].some((part) => part.length > 0);
}

function listChange(list: string, before: Item[], after: Item[]): ListChange {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const is = new Map(after.map((item) => [keyOf(item), item]));
  const both = [...is].flatMap(([key, item]) => {
    const old = was.get(key);
    return old ? [{ key, old, item }] : [];
  });
  return {
    list,
    added: [...is].filter(([key]) => !was.has(key)).map(named),
    gone: [...was].filter(([key]) => !is.has(key)).map(named),
    ended: both.flatMap(({ key, old, item }) => {
      const { until } = item;
      const isEnded = typeof until === "string" && until !== old["until"];
      return isEnded ? [{ key, name: nameOf(key, item), until }] : [];
    }),
    relabelled: both.flatMap(({ key, old, item }) => {
      const [from, to] = [nameOf(key, old), nameOf(key, item)];
      return from === to ? [] : [{ key, before: from, after: to }];
    }),
    changed: both.flatMap(({ key, old, item }) => {
      const fields = fieldChanges(textsOf(old), textsOf(item)).filter(
        ({ field, after: now }) => field !== "name" && !(field === "until" && now !== null),
      );
      return fields.length > 0 ? [{ key, name: nameOf(key, item), fields }] : [];
    }),
  };
}

function fieldChanges(before: Map<string, string>, after: Map<string, string>): FieldChange[] {
  return namesOf(before, after).flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return was === is ? [] : [{ field, before: short(was), after: short(is) }];
  });
}

function namesOf(...maps: Map<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

function short(text: string | null): string | null {
  return text !== null && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function named([key, item]: [string, Item]): { key: string; name: string } {
  return { key, name: nameOf(key, item) };
}

function nameOf(key: string, { name }: Item): string {
  return typeof name === "string" ? name : key;
}

/** An arrangement has no code: it is known by what it joins, and from when. */
function keyOf(item: Item): string {
  const key = KEYS.map((name) => item[name]).find((value) => typeof value === "string");
  if (typeof key === "string") return key;
  const joined = ["profile", "intensity", "educationLevel", "from"].flatMap((name) => {
    const value = item[name];
    return typeof value === "string" ? [value] : [];
  });
  return joined.length > 0 ? joined.join(" ") : JSON.stringify(item);
}

function partsOf(config: object, prefix = ""): Parts {
  const parts: Parts = { lists: new Map(), settings: new Map() };
  const compared = Object.entries(config).filter(
    ([name, value]) => isSaid(value) && !(prefix === "" && OWN.includes(name)),
  );
  for (const [name, value] of compared) {
    const place = `${prefix}${name}`;
    if (isList(value)) parts.lists.set(place, value);
    else if (isRecord(value)) {
      const inner = partsOf(value, `${place}.`);
      for (const [list, items] of inner.lists) parts.lists.set(list, items);
      for (const [setting, text] of inner.settings) parts.settings.set(setting, text);
    } else parts.settings.set(place, textOf(value));
  }
  return parts;
}

function textsOf(item: Item): Map<string, string> {
  const known = Object.entries(item).filter(([, value]) => isSaid(value));
  return new Map(known.map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== "object"))
    return value.map(String).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is Item[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}
