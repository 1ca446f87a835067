import { isPlanNeeded, type PlanKind, type Waiver } from "./plan";
import { receiving } from "../referral/received-by.server";
import { askedOf } from "../referral/record-basis.server";
import { type FoundReferral, referralToRead, type Side } from "../referral/referral-for.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import type { Giver } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";

export type PlanVersion = {
  number: number;
  kind: PlanKind;
  addedAt: Date;
  deliveredAt: Date | null;
  readAt: Date | null;
  closedAt: Date | null;
};

/**
 * How it stands with the plan, for whoever reads the referral: `none` is there, `added` and not shared,
 * `shared`, `read`, `withdrawn`, or `waived`.
 */
export type PlanStand = "none" | "added" | "shared" | "read" | "withdrawn" | "waived";

export type PlanFile = {
  /** `partIn`: the combination in which the reader does a part, and did not receive it. */
  referral: FoundReferral & { partIn: string | null };
  stand: PlanStand;
  isNeeded: boolean;
  /** Of the sender; the supplier reads that none is shared, and not why. */
  waived: Waiver | null;
  /** Newest first; the supplier has those that are shared. */
  versions: PlanVersion[];
  /** Who may have to say yes, and who did. */
  givers: Giver[];
  given: Giver[];
};

/** The facts of a plan without a word of it: nothing is opened, so nobody is looked at. */
export async function getPlans(
  actor: Actor,
  { id, side }: { id: string; side: Side },
  now = new Date(),
): Promise<PlanFile> {
  const reader = side === "supplier" ? await receiving(actor, now) : actor;
  return askWithin(reader, async (tx) => {
    const referral = await referralToRead(tx, reader, { id, side });
    const versions = await versionsOf(tx, id);
    const consents = await tx.consent.findMany({
      where: { referralId: id, purpose: "plan", withdrawnAt: null },
    });
    return {
      ...{ referral, versions, stand: await standOf(tx, referral, versions) },
      isNeeded: isPlanNeeded(await getRegion(now), referral),
      // Held to their codes by the database and by whoever writes them.
      waived: side === "sender" ? (referral.planWaived as Waiver | null) : null,
      givers: (await askedOf(referral, now)).givers,
      given: consents.map(({ giver }) => giver as Giver),
    };
  });
}

async function versionsOf(tx: Tx, referralId: string): Promise<PlanVersion[]> {
  const rows = await tx.plan.findMany({ where: { referralId }, orderBy: { number: "desc" } });
  return rows.map(({ number, kind, addedAt, deliveredAt, readAt, closedAt }) => ({
    ...{ number, kind: kind as PlanKind, addedAt, deliveredAt, readAt, closedAt },
  }));
}

/** The same within a question about the referral. */
export async function planStandOf(tx: Tx, referral: FoundReferral): Promise<PlanStand> {
  return standOf(tx, referral, await versionsOf(tx, referral.id));
}

async function standOf(
  tx: Tx,
  { id: referralId, planWaived }: FoundReferral,
  versions: PlanVersion[],
): Promise<PlanStand> {
  const shared = versions.find((one) => one.deliveredAt !== null && one.closedAt === null);
  if (shared) return shared.readAt === null ? "shared" : "read";
  // To whom it is closed the rows are not there: what was done says it.
  const acts = await tx.referralEntry.findMany({
    where: { referralId, act: { in: [...ENDS, ANEW, "share-plan", "waive-plan", "need-plan"] } },
    orderBy: { id: "asc" },
  });
  const wasShared = acts.some(({ act }) => act === "share-plan");
  if (wasShared && isTakenBack(acts.at(-1)?.act ?? "", versions)) return "withdrawn";
  if (planWaived !== null) return "waived";
  return versions.length === 0 ? "none" : "added";
}

/** What takes back the permission for it. */
/** Where others have to agree, whoever read it reads it no more; whoever shares it has it still. */
function isTakenBack(last: string, versions: PlanVersion[]): boolean {
  return ENDS.includes(last) || (last === ANEW && versions.length === 0);
}

const ANEW = "ask-plan-anew";
const ENDS = ["close-plan", "withdraw-consent"];

/** Whether the supplier had read what is shared on the day that help began. */
export async function wasReadBy(tx: Tx, referralId: string, on: DayNumber): Promise<boolean> {
  const newest = await tx.plan.findFirst({
    where: { referralId, deliveredAt: { not: null }, closedAt: null },
    orderBy: { number: "desc" },
  });
  return newest?.readAt != null && dayAt(newest.readAt) <= on;
}
