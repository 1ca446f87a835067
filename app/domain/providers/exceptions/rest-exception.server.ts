import { type ExceptionKind, restFault } from "./exception";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

export type Rest = { kind: ExceptionKind; key: string; reason: string; until: DayNumber | null };

/** Nothing is done, for a reason; on the day that is named it stands on the list again. */
export function restException(
  actor: Actor,
  { kind, key, reason, until }: Rest,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "exception.rest");
    const fault = restFault({ reason, until }, dayAt(now));
    if (fault) return fault;
    await tx.exceptionRest.create({
      data: {
        ...{ kind, key, reason: reason.trim(), until: dateOf(until!) },
        ...{ by: actor.userId, at: now },
      },
    });
    const trace = { action: "exception.rest", subject: `exception/${kind}/${key}` };
    return changed(null, { ...trace, details: { until: isoDay(until!) }, announce: [] });
  });
}

/** What rests today, as `kind key`. */
export async function listResting(today: DayNumber): Promise<Set<string>> {
  const rows = await db.exceptionRest.findMany({
    where: { until: { gt: dateOf(today) } },
    select: { kind: true, key: true },
  });
  return new Set(rows.map(({ kind, key }) => `${kind} ${key}`));
}
