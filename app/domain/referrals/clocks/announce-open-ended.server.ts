import { helpIndicated } from "../events";
import { changed, commit } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";

type Going = {
  trajectory: number;
  combination: string;
  municipality: string | null;
  fromOn: Date;
};

/**
 * Help by a combination that goes on without an end was indicated to the end of a year; of the next it is told
 * when that has come, once. Safe to do again at any time.
 */
export async function announceOpenEnded(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const today = dayAt(now);
  const year = isoDay(today).slice(0, 4);
  const [first, to] = [dayNumber(`${year}-01-01`), `${year}-12-31`];
  const going = await listGoing(actor, { year: Number(year), today });
  if (going.length === 0) return;
  const announce = going.map(({ fromOn, municipality, ...one }) => {
    const from = isoDay(Math.max(first, dayNumber(fromOn)));
    return helpIndicated({ ...one, municipality: municipality ?? "", from, to });
  });
  const trace = { action: "referral.goes-on", subject: "referrals", announce };
  await commit(actor, () => Promise.resolve(changed(null, trace)));
}

/** Of which nothing was counted in this year yet. */
function listGoing(
  actor: Actor,
  { year, today }: { year: number; today: DayNumber },
): Promise<Going[]> {
  return askWithin(
    actor,
    (tx) => tx.$queryRaw<Going[]>`
      select t.number as trajectory, r.supplier_id as combination, t.municipality,
        i.from_on as "fromOn"
      from referral r join combination c on c.supplier_id = r.supplier_id
        join trajectory t on t.referral_id = r.id join indication i on i.trajectory_id = t.id
      where r.state = 'started' and i.kind = 'regular' and i.from_on <= ${dateOf(today)}
        and i.to_on is null
        and not exists (select from indicated_months m where m.trajectory = t.number and m.year = ${year})`,
  );
}
