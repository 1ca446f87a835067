import { lastDayAfter } from "./indication";
import type { Tx } from "~/db/commit.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";

/** What was agreed at the opening holds from the start of the help, for as long as it may (I11). */
export async function beginIndication(
  tx: Tx,
  referralId: string,
  startedOn: DayNumber,
): Promise<void> {
  const where = { trajectory: { referralId }, fromOn: null };
  const opened = await tx.indication.findFirst({ where });
  if (!opened) return;
  const { id, months } = opened;
  const toOn = months === null ? null : dateOf(lastDayAfter(startedOn, months));
  await tx.indication.update({ where: { id }, data: { fromOn: dateOf(startedOn), toOn } });
}
