/**
 * Looking up what a code is called, and where a postcode lies.
 *
 * A code that the region does not know is shown as it is: an old code on an old paper stays legible.
 */
import type { Named, PostcodePoint, RegionConfig } from "./region-config";

export function nameOf(list: Named[], code: string, language: "nl" | "en"): string {
  const named = list.find((item) => item.code === code);
  if (!named) return code;
  return language === "en" ? (named.nameEn ?? named.name) : named.name;
}

/** The point of a postcode, given as `1621` or `1621 AB`; null outside the region. */
export function pointOf(
  config: Pick<RegionConfig, "postcodes">,
  postcode: string,
): PostcodePoint | null {
  const digits = postcode.trim().slice(0, 4);
  return config.postcodes.find((point) => point.postcode === digits) ?? null;
}
