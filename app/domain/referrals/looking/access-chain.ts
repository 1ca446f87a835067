/**
 * The chain over who looked: of each organisation every entry is sealed together with the seal before it
 * (security requirement P-52), so that a change, a gap or a late insertion shows.
 */

/** As it stands in the log. */
export type AccessEntry = {
  id: bigint;
  at: Date;
  event: string;
  userId: string;
  roles: string[];
  organisationId: string;
  referralId: string | null;
  groups: string[];
  ground: string;
};

/** What the first seal of an organisation follows upon. */
export const FIRST = "";

/** What is sealed: the same text for the same entry, always. */
export function canonical(entry: AccessEntry): string {
  const { id, at, event, userId, roles, organisationId, referralId, groups, ground } = entry;
  return JSON.stringify([
    ...[String(id), at.toISOString(), event, userId, roles, organisationId, referralId],
    ...[groups, ground],
  ]);
}

/** `removed`: a seal whose entry is gone; `added`: an entry among sealed ones that has none. */
export type ChainFault = {
  organisationId: string;
  entryId: bigint;
  kind: "changed" | "removed" | "added";
};
