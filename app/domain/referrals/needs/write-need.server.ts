import { randomUUID } from "node:crypto";

import { factorsFor } from "./need-choices";
import { type SentNeed, needFaults } from "./need-faults";
import { assertReferrer, factsOf, holdNeed, needFor, rowOf } from "./need-for.server";
import { isUnderWay } from "./under-way.server";
import { NEED_FIELDS, type NeedFacts, routeOf } from "./need";
import { changed, type Changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { workdaysAfter } from "~/domain/kernel/workday";

export type WrittenNeed = { id: string; number: number };

type NewNeed = { formKey: string; sent: SentNeed };

/** A referrer writes a need; a form that is sent twice, by its key, makes one. */
export function writeNeed(
  actor: Actor,
  written: NewNeed,
  now = new Date(),
): Promise<Outcome<WrittenNeed>> {
  return commit(actor, (tx) => writeNeedWithin(tx, actor, { ...written, now }));
}

/** The same as a part of a larger step. */
export async function writeNeedWithin(
  tx: Tx,
  actor: Actor,
  { formKey, sent, now }: NewNeed & { now: Date },
): Promise<Changed<WrittenNeed> | Refused> {
  const organisationId = assertReferrer(actor, "need.keep");
  await within(tx, actor);
  const region = await getRegion(now);
  const route = ownRoute(actor);
  const today = isoDay(dayAt(now));
  const faults = needFaults(sent, { region, route, today, startsFrom: today });
  if (faults) return faults;
  const id = isUuid(formKey) ? formKey : randomUUID();
  const made = await tx.need.createManyAndReturn({
    data: {
      ...rowOf(keptFacts(sent, region)),
      ...{ id, organisationId, route, ownerId: actor.userId, createdAt: now, changedAt: now },
      dueOn: dateOf(needDue(region, now)),
    },
    skipDuplicates: true,
    select: { number: true },
  });
  if (!made[0]) return unchanged({ id, number: (await needFor(tx, actor, id)).number });
  const trace = { action: "need.write", subject: `need/${id}`, announce: [] };
  return changed({ id, number: made[0].number }, trace);
}

export type ChangedNeed = { id: string; version: number; sent: SentNeed };

/** Somebody of the organisation changes it; whoever saw an older one is told, and nothing is lost. */
export function changeNeed(
  actor: Actor,
  { id, version, sent }: ChangedNeed,
  now = new Date(),
): Promise<Outcome<{ changed: (keyof NeedFacts)[] }>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "need.keep");
    await within(tx, actor);
    const row = await holdNeed(tx, actor, id);
    if (row.state !== "open") return refuseMove("need.closed");
    const region = await getRegion(now);
    const today = isoDay(dayAt(now));
    const startsFrom = earliest(row.wishedStart, today);
    const faults = needFaults(sent, { region, route: row.route, today, startsFrom });
    if (faults) return faults;
    const facts = keptFacts(sent, region);
    const before = factsOf(row);
    const fields = NEED_FIELDS.filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(facts[field]),
    );
    if (fields.length === 0) return unchanged({ changed: [] });
    // A supplier said yes to these, and the basis rests on them.
    if (fields.some((field) => AGREED.includes(field)) && (await isUnderWay(tx, id)))
      return refuseMove("need.agreed-on");
    const { count } = await tx.need.updateMany({
      where: { id, version, state: "open" },
      data: {
        ...rowOf(facts),
        ...{ changedAt: now, version: version + 1, dueOn: dateOf(needDue(region, now)) },
      },
    });
    if (count === 0) return refuseMove("need.changed-meanwhile");
    const trace = { action: "need.change", subject: `need/${id}`, announce: [] };
    return changed({ changed: fields }, { ...trace, details: { fields } });
  });
}

const AGREED: readonly (keyof NeedFacts)[] = ["law", "ageBand", "profile", "intensity"];

/** A wished start that has passed meanwhile does not stand in the way of another change. */
function earliest(wishedStart: Date | null, today: IsoDay): IsoDay {
  const start = wishedStart === null ? today : isoDay(dayNumber(wishedStart));
  return start < today ? start : today;
}

function ownRoute({ roles }: Actor): string {
  const route = routeOf(roles);
  if (route === null) throw new Denied("need.keep");
  return route;
}

export function needDue(region: RegionConfig, now: Date): number {
  const { needWorkdays } = referralRules(region).terms;
  return workdaysAfter(dayAt(now), needWorkdays, region.holidays);
}

/** Without what the profile does not ask; what nobody answered is unknown. */
function keptFacts(sent: SentNeed, region: RegionConfig): NeedFacts {
  const { isProfileOpen: _, ...facts } = sent;
  const asked = factorsFor(sent.profile, region);
  const factors = Object.fromEntries(
    asked.map(({ code }) => [code, sent.factors[code] ?? "unknown"] as const),
  );
  return { ...facts, factors } as NeedFacts;
}
