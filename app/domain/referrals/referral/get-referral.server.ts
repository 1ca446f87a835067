import { hasDuty, reasonsFor } from "./answer-referral.server";
import { isWaiting, pausesOf } from "../observing/record-pause.server";
import type { Pause } from "../observing/waited";
import { type Evaluating, evaluatingOf } from "../running/evaluating.server";
import type { Period } from "../running/indication";
import { periodsOf } from "../running/periods.server";
import { type RunningHelp, runningHelpOf } from "../running/running-help.server";
import { type PlanStand, planStandOf } from "../plan/get-plans.server";
import { isPlanNeeded } from "../plan/plan";
import { type DecisionStand, decisionStandOf } from "../references/read-references.server";
import { receiving } from "./received-by.server";
import { askedOf } from "./record-basis.server";
import { referral, type ReferralMove } from "./referral";
import { type FoundReferral, referralFor, type Side } from "./referral-for.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import {
  type Giver,
  type LegalBasis,
  type Purpose,
  referralRules,
  type RefusalReason,
} from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type IntakeFor, intakeFor } from "~/domain/combinations/public.server";
import type { DayNumber } from "~/domain/kernel/day";

export type Event = { at: Date; side: string; act: string };
export type ConsentView = { purpose: Purpose; giver: Giver; how: string; givenOn: Date };
export type PartView = { number: number; cents: bigint; trigger: string; releasedAt: Date | null };

export type ReferralFile = {
  referral: FoundReferral;
  moves: ReferralMove[];
  /** For whoever sends by which offer; for whoever receives from whom, with a number to call. */
  offer: { title: string; code: string; place: string | null };
  sender: { name: string; phone: string | null };
  owner: string | null;
  events: Event[];
  consents: ConsentView[];
  asked: { basis: LegalBasis | null; givers: Giver[] };
  reasons: { decline: RefusalReason[]; return: RefusalReason[] };
  /** The contract carries the duty to accept: not every reason holds. */
  hasDuty: boolean;
  trajectory: { number: number; type: string | null } | null;
  /** How it stands with the plan of the resident, and whether the start waits for it. */
  plan: { stand: PlanStand; isNeeded: boolean };
  /** The same of the decision on the help that goes on; never a number. */
  decision: DecisionStand;
  /** Days lost because of the client; for whoever receives it. */
  pauses: Pause[];
  mayPause: boolean;
  /** What was set since help started; null before that. */
  running: RunningHelp | null;
  evaluating: Evaluating;
  /** Of a combination: whom to call, and which member does what. */
  intake: IntakeFor | null;
};

/** A referral as one side sees it, without anything of who it is about. */
export async function getReferral(
  actor: Actor,
  { id, side }: { id: string; side: Side },
  now = new Date(),
): Promise<ReferralFile> {
  const reader = side === "supplier" ? await receiving(actor, now) : actor;
  return askWithin(reader, async (tx) => {
    const found = await referralFor(tx, reader, { id, side });
    const region = await getRegion(now);
    const rules = referralRules(region);
    const duty = await hasDuty(tx, found);
    const trajectory = await tx.trajectory.findUnique({
      where: { referralId: id },
      select: { number: true, type: true },
    });
    return {
      ...{ referral: found, moves: Object.keys(referral[found.state]) as ReferralMove[] },
      ...(await partiesOf(tx, found)),
      events: await eventsOf(tx, id),
      consents: await consentsOf(tx, id),
      asked: await askedOf(found, now),
      reasons: {
        decline: reasonsFor(rules, { step: "referral", hasDuty: duty }),
        return: reasonsFor(rules, { step: "return", hasDuty: duty }),
      },
      ...{ trajectory, hasDuty: duty },
      plan: {
        stand: await planStandOf(tx, found),
        isNeeded: isPlanNeeded(region, found),
      },
      decision: await decisionStandOf(tx, found, region),
      pauses: side === "supplier" ? await pausesOf(tx, id) : [],
      mayPause: side === "supplier" && isWaiting(found),
      running: await runningHelpOf(tx, found, { side, now }),
      evaluating: await evaluatingOf(tx, found, { side, now }),
      intake: await intakeFor(tx, { referralId: id, combinationId: found.supplierId }, now),
    };
  });
}

async function partiesOf(tx: Tx, { offerPlaceId, organisationId, ownerId }: FoundReferral) {
  const [place, organisation, owner] = await Promise.all([
    tx.offerPlace.findUniqueOrThrow({
      where: { id: offerPlaceId },
      select: { offer: { select: { title: true, code: true } }, place: { select: { name: true } } },
    }),
    tx.organisation.findUniqueOrThrow({ where: { id: organisationId } }),
    tx.user.findUnique({ where: { id: ownerId }, select: { name: true } }),
  ]);
  return {
    offer: { ...place.offer, place: place.place?.name ?? null },
    sender: { name: organisation.name, phone: organisation.phone },
    owner: owner?.name ?? null,
  };
}

async function eventsOf(tx: Tx, referralId: string): Promise<Event[]> {
  const rows = await tx.referralEntry.findMany({ where: { referralId }, orderBy: { id: "asc" } });
  return rows.map(({ at, side, act }) => ({ at, side, act }));
}

async function consentsOf(tx: Tx, referralId: string): Promise<ConsentView[]> {
  const rows = await tx.consent.findMany({ where: { referralId, withdrawnAt: null } });
  return rows.map(({ purpose, giver, how, givenOn }) => ({
    ...{ how, givenOn },
    // Held to their codes by whoever writes them.
    purpose: purpose as Purpose,
    giver: giver as Giver,
  }));
}

export type PaidPeriod = {
  kind: Period["kind"];
  from: DayNumber | null;
  to: DayNumber | null;
  tariffCents: bigint | null;
  per: string | null;
  parts: PartView[];
};

/** What the help is paid for, in its parts: for whoever delivers it alone (architecture §7; I16). */
export async function listParts(actor: Actor, id: string): Promise<PaidPeriod[]> {
  const reader = await receiving(actor);
  return askWithin(reader, async (tx) => {
    await referralFor(tx, reader, { id, side: "supplier" });
    const periods = await periodsOf(tx, id);
    const rows = await tx.indication.findMany({
      where: { trajectory: { referralId: id } },
      include: { parts: { orderBy: { number: "asc" } } },
    });
    return periods.map(({ id: one, kind, from, to }) => {
      const { tariffCents, per, parts } = rows.find((row) => row.id === one)!;
      const shown = parts.map(({ number, cents, trigger, releasedAt }) => ({
        ...{ number, cents, trigger, releasedAt },
      }));
      return { kind, from, to, tariffCents, per, parts: shown };
    });
  });
}
