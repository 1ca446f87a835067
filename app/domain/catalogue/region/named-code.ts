import type { IsoDay } from "~/domain/kernel/day";

/**
 * A code with its words: Dutch for the screen, English where the region gives it, `plain` in
 * everyday Dutch (B1) and `plainEn` in everyday English. `fictional` marks what no source states; `until` ends a code,
 * and `followedBy` names the one that comes in its place.
 */
export type Named = {
  code: string;
  name: string;
  nameEn?: string;
  plain?: string;
  plainEn?: string;
  until?: IsoDay;
  followedBy?: string;
  fictional?: boolean;
};
