/**
 * Whom the page of `/zoeken` speaks to: residents in everyday words, referrers in the region's own terms.
 *
 * It says nothing of who someone is, and changes no result.
 */
export const AUDIENCES = ["inwoner", "verwijzer"] as const;
export type Audience = (typeof AUDIENCES)[number];

export function isAudience(value: unknown): value is Audience {
  return AUDIENCES.some((known) => known === value);
}
