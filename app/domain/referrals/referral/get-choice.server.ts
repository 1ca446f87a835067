import { referralName } from "./referral";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

export type ChoiceFor = {
  needId: string;
  requestId: string | null;
  offerPlaceId: string | null;
  /** A referral that ended in a no: what was said then is filled in. */
  afterId: string | null;
};

export type ChoiceFile = {
  needId: string;
  needNumber: number;
  supplier: string;
  /** Until when its yes holds; null: it was not asked yet. */
  holdsUntil: IsoDay | null;
  before: { name: string; chooser: string | null; advisedBy: string | null } | null;
};

/** What lies before whoever records a choice. */
export async function getChoice(
  actor: Actor,
  { needId, requestId, offerPlaceId, afterId }: ChoiceFor,
  now = new Date(),
): Promise<ChoiceFile> {
  const organisationId = actor.organisationId ?? "";
  assertMay(actor, "referral.keep", { organisationId });
  return askWithin(actor, async (tx) => {
    const need = isUuid(needId)
      ? await tx.need.findFirst({
          where: { id: needId, organisationId },
          include: { requests: { include: { supplier: true } } },
        })
      : null;
    if (!need) throw new Missing("need");
    const request = need.requests.find(({ id, state }) => id === requestId && state === "answered");
    const supplier = request?.supplier.name ?? (await supplierAt(tx, offerPlaceId));
    if (supplier === null) throw new Missing("option");
    return {
      ...{ needId, needNumber: need.number, supplier },
      holdsUntil: standing(request?.holdsUntil ?? null, now),
      before: await saidBefore(tx, { afterId, needId, organisationId }),
    };
  });
}

async function supplierAt(tx: Tx, offerPlaceId: string | null): Promise<string | null> {
  if (!isUuid(offerPlaceId ?? "")) return null;
  const place = await tx.offerPlace.findFirst({
    where: { id: offerPlaceId!, endedOn: null },
    include: { offer: { include: { supplier: { select: { name: true } } } } },
  });
  return place?.offer.supplier.name ?? null;
}

function standing(holdsUntil: Date | null, now: Date): IsoDay | null {
  const day = holdsUntil && dayNumber(holdsUntil);
  return day !== null && day >= dayAt(now) ? isoDay(day) : null;
}

type Before = { afterId: string | null; needId: string; organisationId: string };

async function saidBefore(tx: Tx, { afterId, needId, organisationId }: Before) {
  if (!isUuid(afterId ?? "")) return null;
  const found = await tx.referral.findFirst({ where: { id: afterId!, needId, organisationId } });
  if (!found) return null;
  const { number, chooser, advisedBy } = found;
  return { name: referralName(number), chooser, advisedBy };
}
