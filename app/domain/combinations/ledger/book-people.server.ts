import type { Book, BookMember } from "./book";
import type { Tx } from "~/db/commit.server";

type People = Pick<Book, "members" | "everyone" | "own" | "until">;
type Asked = { combinationId: string; supplierIds: readonly string[] };

/** Who takes part, and ever did; for who left, who took part when it did. */
export async function peopleOf(
  tx: Tx,
  { combinationId, supplierIds }: Asked,
  now: readonly BookMember[],
): Promise<People> {
  const periods = await tx.membershipPeriod.findMany({
    where: { combinationId },
    include: { provider: { select: { id: true, code: true, name: true } } },
    orderBy: { id: "asc" },
  });
  const ever = new Map(periods.map(({ provider }) => [provider.id, provider]));
  const everyone = [...ever.values()].map((one) => ({ ...one, isLead: false })).toSorted(byName);
  const members = now.toSorted(byName);
  const own = members.find(({ id }) => supplierIds.includes(id)) ?? null;
  const until = own ? null : lastDayOf(periods, supplierIds);
  if (!until) return { members, everyone, own, until };
  const then = periods
    .filter(({ fromAt, untilAt }) => fromAt <= until && (untilAt === null || untilAt >= until))
    .map(({ providerId }) => providerId);
  return { members: everyone.filter(({ id }) => then.includes(id)), everyone, own, until };
}

type Period = { providerId: string; untilAt: Date | null };

/** When an organisation that takes part no more left for the last time; null for who never did. */
export function lastDayOf(periods: readonly Period[], supplierIds: readonly string[]): Date | null {
  const own = periods.filter(({ providerId }) => supplierIds.includes(providerId));
  return own.flatMap(({ untilAt }) => untilAt ?? []).reduce<Date | null>(latest, null);
}

const latest = (last: Date | null, one: Date) => (last && last > one ? last : one);
const byName = (a: BookMember, b: BookMember) => a.name.localeCompare(b.name, "nl");
