import { randomUUID } from "node:crypto";

import { monthsOf, type Period } from "./indication";
import { agreedOn } from "../money/agreed";
import { releasedBy } from "../money/instalments";
import type { FoundReferral } from "../referral/referral-for.server";
import { inForceOn } from "../referral/version-on.server";
import type { Tx } from "~/db/commit.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";

/** All that was set for a referral, the first day first. */
export async function periodsOf(tx: Tx, referralId: string): Promise<Period[]> {
  const rows = await tx.indication.findMany({
    where: { trajectory: { referralId } },
    orderBy: [{ fromOn: { sort: "asc", nulls: "first" } }, { kind: "asc" }],
  });
  return rows.map(({ id, kind, fromOn, toOn, profile, intensity, months, reason }) => ({
    ...{ id, profile, intensity, months, reason },
    // Held to its codes by the database.
    kind: kind as Period["kind"],
    from: fromOn && dayNumber(fromOn),
    to: toOn && dayNumber(toOn),
  }));
}

export type NewPeriod = Pick<Period, "kind" | "profile" | "intensity" | "reason"> & {
  from: DayNumber;
  to: DayNumber | null;
};

type Adding = { period: NewPeriod; by: string; region: RegionConfig; now: Date };

/** Tariff and terms are those of its first day, copied with the version of the region that holds now (D17). */
export async function addPeriod(
  tx: Tx,
  found: FoundReferral,
  { period: { from, to, ...period }, by, region, now }: Adding,
): Promise<void> {
  const trajectory = await tx.trajectory.findUniqueOrThrow({ where: { referralId: found.id } });
  const { type } = trajectory;
  const { tariffCents, per, parts } = agreedOn(region, { ...period, type }, isoDay(from));
  await tx.indication.create({
    data: {
      ...{ id: randomUUID(), trajectoryId: trajectory.id, ...period },
      ...{ fromOn: dateOf(from), toOn: to === null ? null : dateOf(to) },
      ...{ months: monthsOf(region, period.intensity), version: await inForceOn(now) },
      ...{ tariffCents, per, parts: { create: parts }, setBy: by, setAt: now },
    },
  });
  await releaseByDays(tx, found.id, { by, now });
}

/** The parts that come with the first day of an indication, or after its last, once that day is there. */
export async function releaseByDays(
  tx: Tx,
  referralId: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const today = dateOf(dayAt(now));
  const indication = { trajectory: { referralId } };
  await tx.instalment.updateMany({
    where: {
      releasedAt: null,
      OR: [
        {
          trigger: { in: releasedBy({ kind: "start" }) },
          indication: { ...indication, fromOn: { lte: today } },
        },
        { trigger: "period-end", indication: { ...indication, toOn: { lt: today } } },
      ],
    },
    data: { releasedAt: now, releasedBy: by },
  });
}
