import { announceIndicated, type Indicated, knownUntil } from "./announce-indicated.server";
import {
  lastDayAfter,
  lastRegular,
  longerFault,
  monthsOf,
  newFault,
  type Period,
} from "./indication";
import { addPeriod, periodsOf } from "./periods.server";
import {
  intensityFault,
  noteDone,
  type Running,
  runningFor,
  setterFault,
} from "./running-referral.server";
import { runningDue } from "../clocks/due";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { type Changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay, NEVER } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";

export type GoingOn = {
  id: string;
  /** The same indication for longer, or a new one. */
  how: "longer" | "new" | null;
  from: DayNumber | null;
  to: DayNumber | null;
  intensity: string | null;
};

/**
 * The sender has help go on: by the same indication, or by a new one, which ends the former the day before.
 * Where the region has an intensity indicated anew it never goes on by the same one (I11).
 */
export function goOn(actor: Actor, sent: GoingOn, now = new Date()): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await runningFor(tx, actor, { id: sent.id, side: "sender" });
    if ("ok" in found) return found;
    const region = await getRegion(now);
    const fault = setterFault(found, region);
    if (fault) return fault;
    if (sent.how === null) return refuse("indication.no-way", { field: "hoe" });
    const last = lastRegular(await periodsOf(tx, sent.id));
    const given: Given = { sent, last, region, by: actor.userId, now };
    const done = await (sent.how === "longer" ? extend : replace)(tx, found, given);
    if (!done.ok) return done;
    const key = `${sent.how}/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    return done;
  });
}

type Given = {
  sent: GoingOn;
  last: Period | null;
  region: RegionConfig;
  by: string;
  now: Date;
};
type Done = Promise<Changed<null> | Refused>;

async function extend(tx: Tx, found: Running, given: Given): Done {
  const { sent, last, by, now } = given;
  const fault = longerFault(last, sent.to);
  if (fault) return fault;
  const toOn = sent.to === null ? null : dateOf(sent.to);
  await tx.indication.update({ where: { id: last!.id }, data: { toOn, toldDays: null } });
  const action = "referral.extend" as const;
  const done = { action, side: "sender" as const, by, now, dueOn: dueOn(sent.to, given) };
  const noted = await noteDone(tx, found, { done, details: { to: dayText(sent.to) } });
  return announcing(
    noted,
    await announceIndicated(tx, found, beyond(last, { from: null, to: sent.to })),
  );
}

async function replace(tx: Tx, found: Running, given: Given): Done {
  const { sent, last, region, by, now } = given;
  const { intensity, from } = sent;
  const months = monthsOf(region, intensity);
  const startedOn = dayNumber(found.startedOn);
  const faults = [
    intensityFault(found, intensity, region),
    newFault(last, { from, to: sent.to, months, startedOn }),
  ];
  const refusals = faults.flatMap((fault) => fault?.refusals ?? []);
  if (refusals.length > 0 || from === null) return { ok: false, refusals };
  const to = sent.to ?? (months === null ? null : lastDayAfter(from, months));
  if (last && (last.to === null || last.to >= from))
    await tx.indication.update({ where: { id: last.id }, data: { toOn: dateOf(from - 1) } });
  const profile = last?.profile ?? null;
  const period = { kind: "regular" as const, profile, intensity, reason: "", from, to };
  await addPeriod(tx, found, { period, by, region, now });
  const action = "referral.indicate" as const;
  const done = { action, side: "sender" as const, by, now, dueOn: dueOn(to, given) };
  const details = { intensity: intensity!, from: isoDay(from), to: dayText(to) };
  const noted = await noteDone(tx, found, { done, details });
  return announcing(noted, await announceIndicated(tx, found, beyond(last, { from, to })));
}

/** What was not indicated before: help that is indicated anew in the middle of its days adds what comes after them. */
function beyond(
  last: Period | null,
  { from, to }: { from: DayNumber | null; to: DayNumber | null },
): Indicated {
  const known = last && knownUntil({ from: last.from ?? NEVER, to: last.to });
  return { from: Math.max(from ?? NEVER, (known ?? NEVER) + 1), to };
}

function announcing(noted: Changed<null>, announce: Event[]): Changed<null> {
  return { ...noted, traces: noted.traces.map((trace) => ({ ...trace, announce })) };
}

const dayText = (day: DayNumber | null) => (day === null ? "" : isoDay(day));

function dueOn(endsOn: DayNumber | null, { region, now }: Given): Date {
  const { terms } = referralRules(region);
  return dateOf(runningDue(endsOn, { today: dayAt(now), terms }));
}
