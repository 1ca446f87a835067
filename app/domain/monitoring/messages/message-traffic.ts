/** Whether what follows from changes happens, and whether letters arrive: without what they say. */

/** A letter is in one of these; `given-up`: tried for days in vain, or its matter was over. */
export const LETTER_STATES = ["waiting", "sent", "bounced", "given-up"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

type LetterRow = { sentAt: Date | null; bouncedAt: Date | null; givenUpAt: Date | null };

export function letterState({ sentAt, bouncedAt, givenUpAt }: LetterRow): LetterState {
  if (sentAt) return "sent";
  if (bouncedAt) return "bounced";
  return givenUpAt ? "given-up" : "waiting";
}

/** `masked("ada@example.nl")` is "a…@example.nl": enough to know which letter it is about. */
export function masked(address: string | null): string | null {
  if (address === null) return null;
  const [name = "", host = ""] = address.split("@");
  return `${name.slice(0, 1)}…@${host}`;
}
