/** What a coloured block means; the words in it say the same. */
export type Tone = "neutral" | "info" | "positive" | "warning" | "critical";

export const TONES: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-ink",
  info: "border-brand bg-brand-soft text-ink",
  positive: "border-positive bg-positive-soft text-positive",
  warning: "border-warning bg-warning-soft text-warning",
  critical: "border-critical bg-critical-soft text-critical",
};
