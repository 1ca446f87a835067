/**
 * What stands out in the log of who looked (security requirement P-55): many clients in an hour, clients of
 * colleagues, at night, or help that is over. A signal is a reason to ask, never a verdict (decision 124).
 */
import type { UnusualTerms } from "~/domain/catalogue/public";
import { dayAt, hourAt, isoDay } from "~/domain/kernel/day";

export type UnusualKind = "many" | "outside" | "night" | "over";

export const OUTCOMES = ["work", "mistake", "wrong"] as const;
export type UnusualOutcome = (typeof OUTCOMES)[number];

export const LONGEST_NOTE = 500;

/** One entry of the log, of one person in one organisation, with what was true of it then. */
export type WatchedLook = {
  id: bigint;
  at: Date;
  event: string;
  referralId: string;
  /** In the own case load, or in one that everybody of the organisation has. */
  isOwn: boolean;
  isOver: boolean;
};

export type UnusualSignal = {
  kind: UnusualKind;
  /** What belongs together: a day, a night, or the entry with which it became many. */
  bucket: string;
  entryIds: bigint[];
};

const HOUR_MS = 60 * 60 * 1_000;

/**
 * The signals of one person, in order, of the entries after `after`; the ones before tell what the day and
 * the hour already held. Finding somebody shows others in passing: that is no look at a colleague's client.
 */
export function signalsIn(
  looks: WatchedLook[],
  { after, terms }: { after: bigint; terms: UnusualTerms },
): UnusualSignal[] {
  const isNew = ({ id }: WatchedLook) => id > after;
  const opened = looks.filter(({ event }) => event !== "find");
  const byDay = ({ at }: WatchedLook) => isoDay(dayAt(at));
  return [
    ...manyIn(looks, { after, most: terms.clientsPerHour }),
    ...grouped(
      "outside",
      opened.filter((one) => !one.isOwn),
      byDay,
    ).filter(({ looks: all }) => clientsOf(all) >= terms.othersPerDay && all.some(isNew)),
    ...grouped(
      "night",
      opened.filter((one) => isNight(one.at, terms) && isNew(one)),
      (one) => nightOf(one.at, terms),
    ),
    ...grouped(
      "over",
      opened.filter((one) => one.isOver && isNew(one)),
      byDay,
    ),
  ].map(({ looks: all, ...signal }) => ({ ...signal, entryIds: all.map(({ id }) => id) }));
}

type Grouped = { kind: UnusualKind; bucket: string; looks: WatchedLook[] };

const clientsOf = (looks: WatchedLook[]) => new Set(looks.map((one) => one.referralId)).size;

/** Each time it becomes more than the most within an hour, with what that hour held. */
function manyIn(looks: WatchedLook[], { after, most }: { after: bigint; most: number }): Grouped[] {
  const hourBefore = (n: number) => {
    const from = looks[n]!.at.getTime() - HOUR_MS;
    return looks.slice(0, n + 1).filter(({ at }) => at.getTime() > from);
  };
  const isMany = (n: number) => n >= 0 && clientsOf(hourBefore(n)) > most;
  return looks.flatMap(({ id }, n) =>
    id > after && isMany(n) && !isMany(n - 1)
      ? [{ kind: "many" as const, bucket: String(id), looks: hourBefore(n) }]
      : [],
  );
}

function grouped(
  kind: UnusualKind,
  looks: WatchedLook[],
  bucketOf: (look: WatchedLook) => string,
): Grouped[] {
  const buckets = new Map<string, WatchedLook[]>();
  for (const look of looks) {
    const bucket = bucketOf(look);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), look]);
  }
  return [...buckets].map(([bucket, all]) => ({ kind, bucket, looks: all }));
}

function isNight(at: Date, { nightFrom, nightTo }: UnusualTerms): boolean {
  const hour = hourAt(at);
  return nightFrom > nightTo
    ? hour >= nightFrom || hour < nightTo
    : hour >= nightFrom && hour < nightTo;
}

/** A night is called by the day on which it begins. */
function nightOf(at: Date, { nightFrom, nightTo }: UnusualTerms): string {
  const isAfterMidnight = nightFrom > nightTo && hourAt(at) < nightTo;
  return isoDay(dayAt(at) - (isAfterMidnight ? 1 : 0));
}
