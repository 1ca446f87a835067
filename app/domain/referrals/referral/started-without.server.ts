import type { FoundReferral } from "./referral-for.server";
import { wasReadBy } from "../plan/get-plans.server";
import { isPlanNeeded } from "../plan/plan";
import { wasDecidedBy } from "../references/read-references.server";
import { isDecisionNeeded } from "../references/reference";
import type { Tx } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { DayNumber } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** What the region asks before help starts and is not there, in codes and in this order. */
export type Lacking = "plan" | "decision";

type Asked = { on: DayNumber; by: Actor; now: Date };

async function lackingOn(tx: Tx, found: FoundReferral, { on, by, now }: Asked): Promise<Lacking[]> {
  const region = await getRegion(now);
  const lacking: Lacking[] = [];
  if (isPlanNeeded(region, found) && !(await wasReadBy(tx, found.id, on))) lacking.push("plan");
  if (!isDecisionNeeded(region, found)) return lacking;
  // The day of a decision is closed with the rest of it.
  const what = { event: "look" as const, referralId: found.id, groups: ["references"] };
  await noteLook(tx, by, { what: { ...what, ground: "referral.answer" }, now });
  return (await wasDecidedBy(tx, found.id, on)) ? lacking : [...lacking, "decision"];
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
  { delivery: { move, on, isWithout = false }, by, now }: { delivery: Step; by: Actor; now: Date },
): Promise<Marked | Refused> {
  if (move !== "start" || on === null) return {};
  const lacking = await lackingOn(tx, found, { on, by, now });
  if (lacking.length > 0 && !isWithout)
    return refuse("referral.starts-without", {
      ...{ field: "zonder", details: { lacking: lacking.join(" ") } },
    });
  return { startedWithout: lacking.join(" ") };
}
