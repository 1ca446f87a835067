import type { Indicated } from "./announce-indicated.server";
import { lastDayAfter } from "./indication";
import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";

/** What was agreed at the opening holds from the start of the help, for as long as it may (I11); its days. */
export async function beginIndication(
  tx: Tx,
  referralId: string,
  { startedOn, now }: { startedOn: DayNumber; now: Date },
): Promise<Indicated | null> {
  const where = { trajectory: { referralId }, fromOn: null };
  const opened = await tx.indication.findFirst({ where });
  if (!opened) return null;
  const { id, months } = opened;
  const fromOn = dateOf(startedOn);
  if (months === null) {
    await tx.indication.update({ where: { id }, data: { fromOn } });
    return { from: startedOn, to: null };
  }
  const last = lastDayAfter(startedOn, months);
  await tx.indication.update({ where: { id }, data: { fromOn, toOn: dateOf(last) } });
  // Its end comes before the day on which it would be looked at anyhow.
  const dueOn = dateOf(Math.max(last, dayAt(now)));
  await tx.referral.updateMany({
    where: { id: referralId, dueOn: { gt: dueOn } },
    data: { dueOn },
  });
  return { from: startedOn, to: last };
}
