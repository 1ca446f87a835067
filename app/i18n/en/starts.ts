/** What the region asks before a start and is not there yet: the plan, the decision. */
import type { starts as nl } from "~/i18n/nl/starts";

export const starts: typeof nl = {
  fact: "Note",
  without: { plan: "started without a plan", decision: "started without a decision" },
  notes: {
    plan: "The plan of the resident is not there yet, or you did not read it yet. Wait for it if that is possible.",
    decision: "The decision of the municipality is not there yet. Wait for it if that is possible.",
  },
  label: "Has the help begun already?",
  begun: {
    plan: "Yes, the help began without a plan",
    decision: "Yes, the help began without a decision",
    "plan decision": "Yes, the help began without a plan and without a decision",
  },
  begunBefore: "Yes, the help has begun",
  faults: {
    plan: "The plan of the resident is not there yet, or it was not read in time. Has the help begun already? Then tick that.",
    decision:
      "The decision was not there yet on that day. Has the help begun already? Then tick that.",
    "plan decision":
      "The plan and the decision were not there yet on that day. Has the help begun already? Then tick that.",
  },
  counts: {
    title: "Started before all was there",
    intro:
      "Of the help that began in the quarter that you chose above: how often did it begin without the plan or the decision that a start waits for in the region?",
    caption: "Starts in the chosen quarter, by law",
    columns: ["Law", "Started", "Without a plan", "Without a decision"],
    none: "No help began in that quarter.",
  },
};
