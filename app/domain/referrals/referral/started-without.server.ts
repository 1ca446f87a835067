import type { FoundReferral } from "./referral-for.server";
import { wasReadBy } from "../plan/get-plans.server";
import { isPlanNeeded } from "../plan/plan";
import type { Tx } from "~/db/commit.server";
import { getRegion } from "~/domain/catalogue/public.server";
import type { DayNumber } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** What the region asks before help starts and is not there, in codes. */
export type Lacking = "plan";

async function lackingOn(
  tx: Tx,
  found: FoundReferral,
  { on, now }: { on: DayNumber; now: Date },
): Promise<Lacking[]> {
  const isNeeded = isPlanNeeded(await getRegion(now), found);
  return isNeeded && !(await wasReadBy(tx, found.id, on)) ? ["plan"] : [];
}

type Step = { move: string; on: DayNumber | null; isWithout?: boolean };

type Marked = { startedWithout?: string; refusals?: undefined };

/**
 * A start waits for what the region asks. A start that happened can always be recorded: then what was not
 * there is a mark on the referral, and a number for the region (requirements P42, US10).
 */
export async function startedWithout(
  tx: Tx,
  found: FoundReferral,
  { delivery: { move, on, isWithout = false }, now }: { delivery: Step; now: Date },
): Promise<Marked | Refused> {
  if (move !== "start" || on === null) return {};
  const lacking = await lackingOn(tx, found, { on, now });
  if (lacking.length > 0 && !isWithout)
    return refuse("referral.starts-without", {
      ...{ field: "zonder", details: { lacking: lacking.join(" ") } },
    });
  return { startedWithout: lacking.join(" ") };
}
