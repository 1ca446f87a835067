import { FEWEST_SHOWN } from "./grouping";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import type { SignalKind } from "~/domain/catalogue/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** `count` is null where it is too small to be told. */
export type KindCount = { kind: SignalKind; count: number | null };
export type Returning = {
  kind: SignalKind;
  tag: string | null;
  supplier: { code: string; name: string };
  count: number;
};
export type SignalCounts = {
  kinds: KindCount[];
  /** What was said more than once of one supplier; null for who reads counts only. */
  returning: Returning[] | null;
};

const DAYS = 365;
const MOST_SHOWN = 30;

/** What was said over the last twelve months, the most often first. */
export async function countSignals(actor: Actor, now = new Date()): Promise<SignalCounts> {
  assertMay(actor, "signals.count");
  const since = dateOf(dayAt(now) - DAYS);
  const rows = await db.signal.groupBy({
    by: ["kind"],
    where: { raisedAt: { gte: since } },
    _count: true,
  });
  const readsAll = may(actor, "signal.read");
  const shown = (count: number) => (readsAll || count >= FEWEST_SHOWN ? count : null);
  return {
    kinds: rows
      .toSorted((a, b) => b._count - a._count || a.kind.localeCompare(b.kind))
      .map(({ kind, _count }) => ({ kind: kind as SignalKind, count: shown(_count) })),
    returning: readsAll ? await whatReturns(since) : null,
  };
}

type Row = { kind: string; tag: string | null; code: string; name: string; count: number };

async function whatReturns(since: Date): Promise<Returning[]> {
  const rows = await db.$queryRaw<Row[]>`
    select g.kind, t.tag, s.code, s.name, count(*)::int as count
    from signal g
    join supplier s on s.id = g.supplier_id
    left join lateral unnest(g.tags) as t(tag) on true
    where g.raised_at >= ${since}
    group by g.kind, t.tag, s.code, s.name
    having count(*) > 1
    order by count(*) desc, s.name, g.kind, t.tag
    limit ${MOST_SHOWN}::int`;
  return rows.map(({ kind, tag, code, name, count }) => ({
    ...{ kind: kind as SignalKind, tag, supplier: { code, name }, count },
  }));
}
