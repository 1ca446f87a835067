/** What a provider's own program waits for. */
import { atMost, type Figure } from "./figures";
import { startPart } from "./part";

type Said = { rows: number; newMs: number; changedMs: number; againMs: number };

export async function apiFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/put-waits.ts");
  await part.stop();
  const { rows, newMs, changedMs, againMs } = part.said;
  const figure = (what: string, ms: number) =>
    atMost(`PUT of ${rows} waits, ${what}`, ms / 1_000, { most: 5, unit: "s" });
  return [
    figure("all new today", newMs),
    figure("all changed", changedMs),
    figure("the same again", againMs),
  ];
}
