import type { Tone } from "~/components/ui/tone";

export const STATE_TONES: Record<string, Tone> = {
  draft: "info",
  published: "positive",
  withdrawn: "neutral",
};
