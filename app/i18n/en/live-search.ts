import type { liveSearch as nl } from "../nl/live-search";

export const liveSearch: typeof nl = {
  failed: {
    busy: "You are searching very fast. That is why you still see the previous list.",
    away: "The new list did not arrive. That is why you still see the previous list.",
  },
  again: "Try again",
};
