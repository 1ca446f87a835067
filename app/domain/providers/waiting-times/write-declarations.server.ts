import { randomUUID } from "node:crypto";

import type { OwnDeclaration, OwnWait } from "./own-wait";
import type { WaitValues } from "./wait-values";
import { offersChanged } from "../events";
import { type Changed, changed, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { addRows } from "~/db/merge-rows.server";
import type { Actor } from "~/domain/accounts/public";
import { type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";

/** As of today, unless another day is given. */
export type NewDeclaration = {
  wait: OwnWait;
  values: WaitValues;
  source: string;
  asOf?: DayNumber;
};

/** `savedAs` is null when nothing had to be written. */
export type Saved = { savedAs: string | null; count: number };

/** Keeps two who save the same rows apart: the second sees what the first wrote. */
export async function holdOfferPlaces(tx: Tx, supplierIds: string[]): Promise<void> {
  await tx.$queryRaw`
    select id from offer_place
    where offer_id in (select id from offer where supplier_id = any(${supplierIds}::uuid[]))
    order by id for update`;
}

/** Who declares; `isByLink`: from a letter, without signing in. */
type Declaring = { actor: Actor; action: string; now: Date; isByLink?: boolean };

/** Declares what is new, under one name, so that it can be taken back as one. */
export async function writeDeclarations(
  tx: Tx,
  news: NewDeclaration[],
  by: Declaring,
): Promise<Changed<Saved>> {
  if (news.length === 0) return unchanged({ savedAs: null, count: 0 });
  const savedAs = randomUUID();
  const rows = news.map(({ wait, values, source, asOf }) => ({
    offerPlaceId: wait.id,
    ...stored(values, wait.declared),
    ...{ source, asOf: isoDay(asOf ?? dayAt(by.now)) },
    ...{ declaredBy: by.actor.userId, declaredAt: by.now.toISOString(), savedAs },
    byLink: by.isByLink ?? false,
  }));
  await addRows(tx, "waitingDeclaration", rows);
  return changed({ savedAs, count: news.length }, ...tracesOf(news, by.action));
}

function tracesOf(news: NewDeclaration[], action: string): Trace[] {
  const offerIds = [...new Set(news.map(({ wait }) => wait.offer.id))];
  return news.map(({ wait, values }, position) => ({
    action,
    subject: `offer-place/${wait.id}`,
    details: { before: wait.declared && told(wait.declared), after: told(values) },
    announce: position === 0 ? [offersChanged(offerIds)] : [],
  }));
}

function told({ status, weeksToIntake, weeksToStart, numberWaiting, placesFree }: WaitValues) {
  return { status, weeksToIntake, weeksToStart, numberWaiting, placesFree };
}

/**
 * A stop that a register told stays with its offer, whatever its supplier says of the wait; only who
 * takes people again ends a stop that was the whole state.
 */
function stored(values: WaitValues, before: OwnDeclaration | null) {
  const isLifted = before?.status === "stop" && values.status !== "stop";
  const stop = isLifted || !before ? NO_STOP : before;
  const day = (number: number | null) => (number === null ? null : isoDay(number));
  return {
    ...values,
    fullUntil: day(values.fullUntil),
    stopFrom: day(stop.stopFrom),
    stopTo: day(stop.stopTo),
    stopReason: stop.stopReason,
    decisionRef: stop.decisionRef,
  };
}

const NO_STOP = { stopFrom: null, stopTo: null, stopReason: null, decisionRef: null };
