/** What more the region wants to know: point by point, each about one item, a proof, or the whole. */
import type { Refusal } from "~/domain/kernel/outcome";

const LONGEST_ASK = 2_000;
export const MOST_ASKS = 10;

/** Both codes empty: about the whole. */
export type Ask = { itemId: string; proofKind: string; text: string };

/** What was filled in, and what is wrong with it at its field. */
export function readWritten(asks: Ask[]): { written: Ask[]; refusals: Refusal[] } {
  const numbered = asks.map((ask, n) => ({ ask, field: `vraag.${n}`, text: ask.text.trim() }));
  const begun = numbered.filter(({ ask, text }) => text !== "" || ask.proofKind || ask.itemId);
  const refusals = begun.flatMap(({ field, text }): Refusal[] => {
    if (text === "") return [{ code: "application.no-question", field }];
    return text.length > LONGEST_ASK ? [{ code: "application.question-too-long", field }] : [];
  });
  const nothing = { code: "application.no-question", field: "vraag.0" };
  return {
    written: begun.map(({ ask, text }) => ({ ...ask, text })),
    refusals: begun.length === 0 ? [nothing] : refusals,
  };
}
