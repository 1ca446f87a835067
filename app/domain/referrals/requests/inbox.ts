/** The one inbox of a supplier: what waits for it, what is late, what changed, and what it answered. */
export const BOXES = ["wacht", "te-laat", "veranderd", "beantwoord", "alles"] as const;
export type Box = (typeof BOXES)[number];
export type BoxCounts = Record<Box, number>;

export function readBox(text: string | null): Box {
  return BOXES.find((box) => box === text) ?? "wacht";
}
