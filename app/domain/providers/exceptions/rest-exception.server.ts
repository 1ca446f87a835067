import { type Exception, type ExceptionKind, restFault } from "./exception";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may, type Permission } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

export type Rest = {
  kind: ExceptionKind;
  key: string;
  reason: string;
  until: DayNumber | null;
  /** What is open for the actor now: nothing else is left to rest. */
  open: Pick<Exception, "kind" | "key">[];
};

const AGREED_ACTIONS: Permission = "talk.keep";

/** Who may do something about it may also choose not to. */
const RIGHTS: Record<ExceptionKind, Permission> = {
  ...{ signal: "signal.work", proof: "mark.judge", action: AGREED_ACTIONS, tariff: "tariff.check" },
  ...{ ending: "contract.keep", unused: "contract.keep" },
  ...{ doubtful: "waiting-time.record", silent: "waiting-time.record" },
  ...{ full: "waiting-time.record", stale: "waiting-time.record" },
};

export function mayRest(actor: Actor, kind: ExceptionKind): boolean {
  return may(actor, "exception.rest") && may(actor, RIGHTS[kind]);
}

/** Nothing is done, for a reason; on the day that is named it stands on the list again. */
export function restException(
  actor: Actor,
  { kind, key, reason, until, open }: Rest,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "exception.rest");
    assertMay(actor, RIGHTS[kind]);
    if (!open.some((one) => one.kind === kind && one.key === key)) throw new Missing("exception");
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
