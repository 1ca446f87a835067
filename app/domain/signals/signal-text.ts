/**
 * Whatever is written of a supplier here: plain text without attachments, and without anything that
 * could point to a person. What looks like it is refused, and the writer keeps the text.
 */
import { type Refused, refuse } from "~/domain/kernel/outcome";
import { namesAPerson, personalFault, remarkText } from "~/domain/providers/public";

export const LONGEST_TEXT = 2_000;

/** As it is counted and kept. */
export function plainText(sent: string): string {
  return remarkText(sent);
}

/** Why a text cannot be kept, or null when it can; it must say something. */
export function textFault(text: string, field: string): Refused | null {
  return text === "" ? refuse("signal.no-text", { field }) : noteFault(text, field);
}

/** The same for what may be left empty. */
export function noteFault(text: string, field: string): Refused | null {
  if (text.length > LONGEST_TEXT) return refuse("signal.text-too-long", { field });
  if (namesAPerson(text)) return refuse("signal.names-a-person", { field });
  return personalFault(text, field);
}
