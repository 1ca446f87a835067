/**
 * What a visitor says about an offer that is not right, without an account ("Klopt dit niet?").
 *
 * Only the text, the offer and the day are kept: nothing tells who wrote it. The region's desk reads
 * it; after twelve months it is deleted.
 */
import { personalDataIn } from "./personal-data";
import { refuse, type Refused } from "~/domain/kernel/outcome";

export const LONGEST_REMARK = 500;
export const REMARK_KEPT_DAYS = 365;

/** As it is counted and kept: a browser sends every line break as two characters. */
export function remarkText(sent: string): string {
  return sent.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
}

/** Why a text cannot be kept, or null when it can. */
export function remarkFault(text: string): Refused | null {
  if (text === "") return refuse("remark.empty", { field: "text" });
  if (text.length > LONGEST_REMARK) return refuse("remark.too-long", { field: "text" });
  return personalFault(text, "text");
}

/** Refused where something in a text could point to a person. */
export function personalFault(text: string, field: string): Refused | null {
  const personal = personalDataIn(text);
  return personal && refuse(`remark.${personal}`, { field });
}
