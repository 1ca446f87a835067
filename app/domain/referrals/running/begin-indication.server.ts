import { lastDayAfter } from "./indication";
import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";

/** What was agreed at the opening holds from the start of the help, for as long as it may (I11). */
export async function beginIndication(
  tx: Tx,
  referralId: string,
  { startedOn, now }: { startedOn: DayNumber; now: Date },
): Promise<void> {
  const where = { trajectory: { referralId }, fromOn: null };
  const opened = await tx.indication.findFirst({ where });
  if (!opened) return;
  const { id, months } = opened;
  const fromOn = dateOf(startedOn);
  if (months === null)
    return void (await tx.indication.update({ where: { id }, data: { fromOn } }));
  const last = lastDayAfter(startedOn, months);
  await tx.indication.update({ where: { id }, data: { fromOn, toOn: dateOf(last) } });
  // Its end comes before the day on which it would be looked at anyhow.
  const dueOn = dateOf(Math.max(last, dayAt(now)));
  await tx.referral.updateMany({
    where: { id: referralId, dueOn: { gt: dueOn } },
    data: { dueOn },
  });
}
