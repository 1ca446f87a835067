import { z } from "zod";

import type { SentWait } from "../waiting-times/wait-values";

const text = z
  .string()
  .max(2_000)
  .default("")
  .transform((sent) => sent.trim());
/** What is no number answers like what does not exist. */
const whole = z
  .string()
  .regex(/^\d{1,15}$/)
  .catch("0");

/** The buttons of the region's tasks; `wat` says what is settled. */
export const regionTaskForm = z.object({
  wat: z.enum(["merk", "woord", "opmerking"]),
  nummer: z
    .string()
    .optional()
    .transform((sent) => whole.parse(sent ?? "0")),
  besluit: z.enum(["ja", "nee"]).catch("ja"),
  reden: text,
});

const ROW =
  /^(status|weeksToIntake|weeksToStart|numberWaiting|placesFree|fullUntil)\.([0-9a-f-]{36})$/;

/** One row per offer at a place: `status.<id>`, `weeksToStart.<id>` and so on. */
export const calledForm = z.record(z.string(), z.string().max(200)).transform((sent) => {
  const rows = new Map<string, SentWait>();
  for (const [name, value] of Object.entries(sent)) {
    const [, column, id] = ROW.exec(name) ?? [];
    if (!column || !id) continue;
    rows.set(id, { ...(rows.get(id) ?? blank(id)), [column]: value });
  }
  return { rows: [...rows.values()] };
});

function blank(id: string): SentWait {
  return {
    ...{ id, seen: "", status: "", weeksToIntake: "", weeksToStart: "" },
    ...{ numberWaiting: "", placesFree: "", fullUntil: "" },
  };
}
