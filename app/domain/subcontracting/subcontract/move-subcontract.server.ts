import type { FoundSubcontract } from "./subcontract-for.server";
import {
  type Side,
  subcontract,
  type SubcontractMove,
  type SubcontractState,
  waitsFor,
} from "./subcontract";
import { tellSide } from "./tell-sides.server";
import { type Changed, changed, type Tx } from "~/db/commit.server";
import { type RegionConfig, subcontractTerms } from "~/domain/catalogue/public";
import { dateOf, dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { workdaysAfter } from "~/domain/kernel/workday";
import type { Prisma } from "~/generated/prisma/client";

/** After the planned end, or without one, it is looked at again. */
const REVIEW_DAYS = 90;

export type Moving = {
  by: string;
  side: Side;
  move: SubcontractMove;
  data?: Prisma.SubcontractUncheckedUpdateManyInput;
  region: RegionConfig;
  now: Date;
};

/** One move of the table, with its entry, the day of what follows and word to the other side. */
export async function moveSubcontract(
  tx: Tx,
  found: FoundSubcontract,
  { by, side, move, data = {}, region, now }: Moving,
): Promise<Changed<SubcontractState> | Refused> {
  const to = after(subcontract, found.state, move);
  if (!to) return refuseMove("subcontract.moved-already");
  const due = dueOf(to, found, { region, today: dayAt(now) });
  const { id, state, version } = found;
  const { count } = await tx.subcontract.updateMany({
    where: { id, state, version },
    data: {
      ...{ ...data, state: to, version: version + 1, changedAt: now },
      dueOn: due === null ? null : dateOf(due),
    },
  });
  if (count === 0) return refuseMove("subcontract.moved-already");
  await tx.subcontractEntry.create({ data: { subcontractId: id, at: now, by, side, act: move } });
  await tellSide(tx, { subcontract: found, move, side, key: `${move}/${version}` }, now);
  return changed(to, {
    ...{ action: `subcontract.${move}`, subject: `subcontract/${id}`, announce: [] },
    details: { from: state, to },
  });
}

type Around = { region: RegionConfig; today: DayNumber };

/** By when whoever has the next move makes it; null where nothing is waited for. */
function dueOf(
  state: SubcontractState,
  { fromOn, toOn }: { fromOn: Date; toOn: Date | null },
  { region, today }: Around,
): DayNumber | null {
  if (state === "draft" || waitsFor(state) === null) return null;
  if (state === "running") return toOn ? dayNumber(toOn) : today + REVIEW_DAYS;
  if (state === "accepted") return Math.max(today, dayNumber(fromOn));
  return workdaysAfter(today, subcontractTerms(region).answerWorkdays, region.holidays);
}
