const LONGEST = 220;

/** The beginning of a text as a card shows it, cut between words. */
export function summaryOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
