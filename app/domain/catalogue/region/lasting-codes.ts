/**
 * Codes are for ever (D17): rows elsewhere refer to them, so a later version may relabel a code or
 * end it by `until`, but never drop it or let it mean something of another kind or law.
 */
import type { RegionConfig } from "./region-config";
import { CODED_LISTS, type CodedList } from "./rules/code-rules";

export type BrokenCode = { list: CodedList; code: string; expected: string };

/** What `later` does to codes that `earlier` gave out. */
export function brokenCodes(earlier: RegionConfig, later: RegionConfig): BrokenCode[] {
  return CODED_LISTS.flatMap((list) => {
    const kept = new Map(later[list].map((item) => [item.code, meaning(item)]));
    return earlier[list].flatMap((item): BrokenCode[] => {
      const now = kept.get(item.code);
      const before = meaning(item);
      if (now === before) return [];
      const expected =
        now === undefined
          ? `"${item.code}" to stay, because the version of ${earlier.startsOn} has it; end it with "until"`
          : `"${item.code}" to stay ${before}, as in the version of ${earlier.startsOn}, not ${now}`;
      return [{ list, code: item.code, expected }];
    });
  });
}

/** What may not change about a code, besides the list it stands in. */
function meaning(item: { code: string; law?: string; regime?: string }): string {
  if (item.regime) return `a law under the ${item.regime}`;
  return item.law ? `of ${item.law}` : "there";
}
