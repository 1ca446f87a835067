import { changeFault, type SentChange } from "./change-fault.server";
import { sameFault } from "./indication";
import { addPeriod, periodsOf } from "./periods.server";
import { intensityFault, noteDone, runningFor, setterFault } from "./running-referral.server";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

/**
 * The sender sets another intensity for some days, as in a crisis: no plan, no new choice. From the day
 * after the last one what held before holds again, by the days alone (US36).
 */
export function changeForAWhile(
  actor: Actor,
  { id, ...sent }: SentChange,
  now = new Date(),
): Promise<Outcome<null>> {
  const change = { ...sent, reason: remarkText(sent.reason) };
  return commit(actor, async (tx) => {
    const found = await runningFor(tx, actor, { id, side: "sender" });
    if ("ok" in found) return found;
    const region = await getRegion(now);
    const periods = await periodsOf(tx, id);
    const { intensity, reason } = change;
    const ofIntensity =
      intensityFault(found, intensity, region) ?? sameFault(periods, change.from, intensity);
    const fault =
      setterFault(found, region) ??
      changeFault(found, { change, periods, region, now }, ofIntensity);
    if (fault) return fault;
    const [from, to] = [change.from!, change.to!];
    const profile = periods[0]?.profile ?? null;
    const period = { kind: "temporary" as const, profile, intensity, reason, from, to };
    const by = actor.userId;
    await addPeriod(tx, found, { period, by, region, now });
    await tx.changeAsk.updateMany({
      where: { referralId: id, answer: null },
      data: { answer: "set", answeredAt: now },
    });
    const key = `change/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    const done = { action: "referral.change" as const, side: "sender" as const, by, now };
    const details = { intensity: intensity!, from: isoDay(from), to: isoDay(to) };
    return noteDone(tx, found, { done, details });
  });
}

export type EarlyEnd = { id: string; indicationId: string; on: DayNumber | null };

/** A change is over sooner, after the day that is said; one that did not begin is taken back. */
export function endChange(
  actor: Actor,
  { id, indicationId, on }: EarlyEnd,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await runningFor(tx, actor, { id, side: "sender" });
    if ("ok" in found) return found;
    const fault = setterFault(found, await getRegion(now));
    if (fault) return fault;
    const change = (await periodsOf(tx, id)).find((one) => one.id === indicationId);
    if (change?.kind !== "temporary") return refuse("indication.no-such-change");
    const days = { from: change.from!, to: change.to! };
    const isToCome = days.from > dayAt(now);
    const last = isToCome ? null : lastDay(days, on);
    if (typeof last === "object" && last !== null) return last;
    const where = { id: indicationId };
    await (last === null
      ? tx.indication.delete({ where })
      : tx.indication.update({ where, data: { toOn: dateOf(last) } }));
    const key = `end-change/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    const done = {
      action: "referral.end-change" as const,
      side: "sender" as const,
      by: actor.userId,
      now,
    };
    const details = { from: isoDay(days.from), to: last === null ? "" : isoDay(last) };
    return noteDone(tx, found, { done, details });
  });
}

function lastDay(
  { from, to }: { from: DayNumber; to: DayNumber },
  on: DayNumber | null,
): DayNumber | Refused {
  if (on === null) return refuse("indication.no-last-day", { field: "dag" });
  return on < from || on >= to ? refuse("indication.not-within", { field: "dag" }) : on;
}
