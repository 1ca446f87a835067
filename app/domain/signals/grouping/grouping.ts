/**
 * What is said often: signals are grouped by tags of the desk and by "belongs to", so that the region
 * learns from what returns (requirements P73).
 */
import { type Refused, refuse } from "~/domain/kernel/outcome";

const LONGEST_TAG = 40;
const MOST_TAGS = 8;
/** Fewer than so many are no number to who reads counts only: they could point to one. */
export const FEWEST_SHOWN = 5;

/** One way to write a tag. */
export function tagName(sent: string): string {
  return sent.replaceAll("\0", "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

export function tagsFault(tags: string[]): Refused | null {
  if (tags.length > MOST_TAGS) return refuse("signal.too-many-tags", { field: "nieuw" });
  return tags.some((tag) => tag.length > LONGEST_TAG)
    ? refuse("signal.tag-too-long", { field: "nieuw" })
    : null;
}
