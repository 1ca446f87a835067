/**
 * Whose rows the registers hold: every provider, and combinations that are signed and published.
 *
 * What a register lists counts as signed, so a combination that is still forming stays out of it.
 */
export const registered = {
  OR: [{ kind: "provider" as const }, { combination: { state: "published" as const } }],
};
