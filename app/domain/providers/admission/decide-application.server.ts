import { endOfLink } from "./application-link.server";
import { admit, type AdmittedItem } from "./admit.server";
import { type ItemDecision, decisionFaults, lastDay } from "./decision";
import { moveApplication } from "./move-application.server";
import { subjectOf } from "./open-application.server";
import { type Screening, screeningOf } from "./screening";
import { applicationDecided } from "../events";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Event } from "~/domain/kernel/event";
import { accept, type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type Decision = { id: string; items: ItemDecision[] };

const whole = { applicant: true, members: true, items: true, checks: true } as const;

/**
 * Decides on everything that a request asks, once: each item with its reason and day. What is admitted
 * becomes contract scope in the same transaction; what is refused can be asked again.
 */
export async function decideApplication(
  actor: Actor,
  { id, items: decisions }: Decision,
  now = new Date(),
): Promise<Outcome<{ admitted: number; refused: number }>> {
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    assertMay(actor, "application.decide");
    if (!isUuid(id)) throw new Missing("application");
    const moved = await moveApplication(tx, {
      ...{ id, move: "decide", data: { decidedAt: now, tokenExpiresAt: endOfLink(now) }, now },
    });
    if (!moved.ok) return moved;
    const request = await tx.application.findUniqueOrThrow({ where: { id }, include: whole });
    const refusals = decisionFaults(decisions, {
      items: request.items.map((item) => item.id),
      screening: screeningFor(region, request.checks),
      today: dayAt(now),
    });
    if (refusals.length > 0) return { ok: false, refusals };

    const own = new Set(request.items.map((item) => item.id));
    for (const decision of decisions.filter(({ itemId }) => own.has(itemId))) {
      const { count } = await tx.applicationItem.updateMany({
        where: { id: decision.itemId, applicationId: id, state: "pending" },
        data: decided(decision, { actor, region, now }),
      });
      if (count === 0) return refuseMove("application.moved-already");
    }
    const items = await tx.applicationItem.findMany({
      where: { applicationId: id, state: "admitted" },
      orderBy: { id: "asc" },
    });
    const admission = { request, items: items.map(admittedItem), region, now };
    const done = items.length > 0 ? await admit(tx, admission) : accept({ announce: [] });
    if (!done.ok) return done;
    return traced(id, { items: request.items.length, admitted: items.length }, done.value.announce);
  });
}

function screeningFor(
  { admission }: RegionConfig,
  checks: Parameters<typeof screeningOf>[1],
): Screening {
  return screeningOf(admission ?? { screening: [], secondPairOfEyes: false }, checks);
}

type How = { actor: Actor; region: RegionConfig; now: Date };

function decided({ verdict, reason, startsOn, endsOn }: ItemDecision, { actor, region, now }: How) {
  const who = { reason: reason.trim(), decidedBy: actor.userId, decidedAt: now };
  if (verdict !== "admit") return { state: "refused" as const, ...who };
  const months = region.admission?.contractMonths ?? null;
  const usual = lastDay(dayNumber(startsOn), months);
  const end = endsOn === "" ? usual : dayNumber(endsOn);
  return {
    ...{ state: "admitted" as const, ...who, startsOn: dateOf(startsOn) },
    endsOn: end === null ? null : dateOf(end),
  };
}

type Item = Awaited<ReturnType<Tx["applicationItem"]["findMany"]>>[number];

function admittedItem({ startsOn, endsOn, ...item }: Item): AdmittedItem {
  return {
    ...item,
    startsOn: isoDay(dayNumber(startsOn!)),
    endsOn: endsOn && isoDay(dayNumber(endsOn)),
  };
}

function traced(id: string, counts: { items: number; admitted: number }, announce: Event[]) {
  const { items, admitted } = counts;
  const value = { admitted, refused: items - admitted };
  return changed(value, {
    ...{ action: "application.decide", subject: subjectOf(id), details: value },
    announce: [applicationDecided(id), ...announce],
  });
}
