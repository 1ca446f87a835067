import { type Happening, releasedBy } from "../money/instalments";
import { moveReferral, type Step } from "./move-referral.server";
import { receiving } from "./received-by.server";
import type { Outcomes } from "../running/evaluation";
import { announceIndicated } from "../running/announce-indicated.server";
import { beginIndication } from "../running/begin-indication.server";
import type { ReferralState } from "./referral";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { refFault } from "./said";
import { startedWithout } from "./started-without.server";
import { tellOwner } from "./tell-of-referral.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type EndReason, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";

export type Delivery =
  | { move: "schedule"; on: DayNumber | null; supplierRef: string }
  | {
      move: "start";
      on: DayNumber | null;
      supplierRef: string;
      /** It began though something should have been there before. */
      isWithout?: boolean;
    }
  | {
      move: "end";
      on: DayNumber | null;
      reason: string | null;
      outcomes: Outcomes;
      supplierRef: string;
    };

/** The first talk is planned, help starts, help ends. A start that happened can always be recorded. */
export async function deliverHelp(
  actor: Actor,
  { id, delivery }: { id: string; delivery: Delivery },
  now = new Date(),
): Promise<Outcome<{ state: ReferralState }>> {
  const receiver = await receiving(actor, now);
  return commit(receiver, async (tx) => {
    const found = await referralFor(tx, receiver, { id, side: "supplier" });
    const { endReasons } = referralRules(await getRegion(now));
    const fault = deliveryFault(delivery, { found, endReasons, today: dayAt(now) });
    if (fault) return fault;
    const start = await startedWithout(tx, found, { delivery, by: receiver, now });
    if (start.refusals) return start;
    const data = { ...dataOf(delivery, found), ...start };
    const step: Step = { move: delivery.move, side: "supplier", data };
    const moved = await moveReferral(tx, found, { ...step, actor: receiver, now });
    if (!("state" in moved)) return moved;
    const announce = delivery.move === "start" ? await begin(tx, found, { delivery, now }) : [];
    const happening = happeningOf(delivery, endReasons);
    const release = { on: delivery.on!, by: receiver.userId, now };
    if (happening) await releaseParts(tx, found.id, { happening, ...release });
    const key = `${delivery.move}/${found.version}`;
    await tellOwner(tx, found, { kind: "referral-answered", key, now });
    return changed({ state: moved.state }, { ...moved.trace, announce });
  });
}

type Beginning = { delivery: Delivery; now: Date };

async function begin(tx: Tx, found: FoundReferral, { delivery, now }: Beginning): Promise<Event[]> {
  const begun = await beginIndication(tx, found.id, { startedOn: delivery.on!, now });
  return begun ? announceIndicated(tx, found, begun) : [];
}

type Given = { found: FoundReferral; endReasons: EndReason[]; today: DayNumber };

function deliveryFault(delivery: Delivery, given: Given): Refused | null {
  const { on, supplierRef } = delivery;
  const fault = refFault(supplierRef);
  if (fault) return fault;
  if (on === null) return refuse("referral.no-day", { field: "dag" });
  if (delivery.move === "schedule")
    return on < given.today ? refuse("referral.day-is-past", { field: "dag" }) : null;
  if (on > given.today) return refuse("referral.day-is-to-come", { field: "dag" });
  return delivery.move === "start"
    ? startFault(on, given.found)
    : endFault(on, delivery.reason, given);
}

function startFault(on: DayNumber, { openedAt, createdAt }: FoundReferral): Refused | null {
  const earliest = dayAt(openedAt ?? createdAt) - LONG_BEFORE;
  return on < earliest ? refuse("referral.day-too-early", { field: "dag" }) : null;
}

function endFault(
  on: DayNumber,
  reason: string | null,
  { found: { startedOn }, endReasons }: Given,
): Refused | null {
  if (startedOn !== null && on < dayNumber(startedOn))
    return refuse("referral.ends-before-start", { field: "dag" });
  return endReasons.some(({ code }) => code === reason)
    ? null
    : refuse("referral.no-such-reason", { field: "reden" });
}

/** Help may have started before the papers were in order, but not years. */
const LONG_BEFORE = 365;

function dataOf(delivery: Delivery, { need }: FoundReferral): NonNullable<Step["data"]> {
  const on = dateOf(delivery.on!);
  const ref = delivery.supplierRef === "" ? {} : { supplierRef: delivery.supplierRef };
  if (delivery.move === "schedule") return { plannedOn: on, ...ref };
  if (delivery.move === "start") return { startedOn: on, ...ref };
  // Of the goals that were set, and of no others.
  const outcomes = Object.fromEntries(
    Object.entries(delivery.outcomes).filter(([goal]) => need.goalTypes.includes(goal)),
  );
  return { endedOn: on, endReason: delivery.reason, outcomes, ...ref };
}

function happeningOf(delivery: Delivery, endReasons: EndReason[]): Happening | null {
  if (delivery.move === "schedule") return null;
  if (delivery.move === "start") return { kind: "start" };
  const reason = endReasons.find(({ code }) => code === delivery.reason);
  return {
    kind: "end",
    isAsPlanned: reason?.isAsPlanned === true,
    isDropOut: reason?.isDropOut === true,
  };
}

/** What the happening releases and was not released before, with who and when (I10). */
async function releaseParts(
  tx: Tx,
  referralId: string,
  { happening, on, by, now }: { happening: Happening; on: DayNumber; by: string; now: Date },
): Promise<void> {
  await tx.instalment.updateMany({
    where: {
      // What never began is not paid.
      indication: { trajectory: { referralId }, fromOn: { lte: dateOf(on) } },
      releasedAt: null,
      trigger: { in: releasedBy(happening) },
    },
    data: { releasedAt: now, releasedBy: by },
  });
}
