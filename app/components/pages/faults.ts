/** Why a page is refused, as sentences that lead to their field. */
import { fieldLabel, type PageWords } from "./page-words";
import type { Refusal } from "~/domain/kernel/outcome";

export type FaultLine = { text: string; field: string | null };

export function faultLine(
  refusal: Refusal,
  words: PageWords,
  day: (iso: string) => string,
): FaultLine {
  const { code, field, details } = refusal;
  const label = field ? fieldLabel(field, words) : "";
  const detail = details?.["day"] ? day(String(details["day"])) : String(details?.["most"] ?? "");
  const say = words.texts.faults[code];
  return { text: say ? say(label, detail) : words.texts.fault, field: field ?? null };
}

export function errorsOf(lines: FaultLine[]): Record<string, string> {
  return Object.fromEntries(lines.flatMap(({ text, field }) => (field ? [[field, text]] : [])));
}
