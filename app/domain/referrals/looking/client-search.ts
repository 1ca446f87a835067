/**
 * Finding a client again by part of a name, by a birth date, or both, within what the own organisation
 * has. Names are compared as people type them: without capitals and accents.
 */
import { isIsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

export type ClientQuestion = { name: string; birthDate: string };

/** The newest that are opened to look in. */
export const SEARCHED = 2_000;
export const MOST_HITS = 20;
/** For one person and hour: looking somebody up is work, looking everybody up is not. */
export const SEARCHES = { limit: 60, seconds: 3_600 };
const SHORTEST = 3;

export function questionFault({ name, birthDate }: ClientQuestion): Refused | null {
  const letters = folded(name).replaceAll(" ", "").length;
  if (birthDate !== "" && !isIsoDay(birthDate))
    return refuse("find.not-a-day", { field: "birthDate" });
  if (letters === 0 && birthDate === "") return refuse("find.nothing-asked", { field: "name" });
  if (letters > 0 && letters < SHORTEST) return refuse("find.too-short", { field: "name" });
  return null;
}

/** Every word that was asked begins a word of the name, and the birth date is the same. */
export function answers(client: ClientQuestion, asked: ClientQuestion): boolean {
  if (asked.birthDate !== "" && asked.birthDate !== client.birthDate) return false;
  const words = folded(client.name).split(" ");
  const wanted = folded(asked.name).split(" ").filter(Boolean);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** `folded("Zoë  van-Dijk")` is "zoe van dijk". */
export function folded(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
