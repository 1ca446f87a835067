import { randomUUID } from "node:crypto";

import { newTokenHash } from "./confirmation-token.server";
import { listAging, type AgingSupplier, type AgingWait } from "./list-aging.server";
import { LINK_DAYS, type Stage, STAGES } from "./reminder";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { writeLetter } from "~/db/letters.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { listReaders, notify, putNews, type Reader } from "~/domain/accounts/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Asks every supplier with a wait that reached an age whether its waits still hold: one letter a day
 * to each person who keeps them, with all that is due. Safe to do again at any time.
 */
export async function remindSuppliers(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "waiting-time.remind");
  if (isTooEarlyToTell(now)) return;
  for (const supplier of await listAging(now)) await remind(actor, supplier, now);
}

function remind(actor: Actor, supplier: AgingSupplier, now: Date) {
  return commit(actor, async (tx) => {
    const reached = await noteStages(tx, supplier, now);
    if (reached.length === 0) return unchanged(0);
    const silent = reached.filter(({ stage }) => stage === "silent");
    if (silent.length > 0) await raiseSignals(tx, { supplier, silent }, now);
    if (reached.length > silent.length) await ask(tx, supplier, now);
    return changed(reached.length, {
      ...{
        action: "waiting-time.remind",
        subject: `supplier/${supplier.id}`,
        details: countsOf(reached),
      },
      announce: [],
    });
  });
}

function countsOf(reached: Reached[]): Record<string, number> {
  const count = (stage: Stage) => reached.filter((one) => one.stage === stage).length;
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)]));
}

type Reached = { offerPlaceId: string; declarationId: bigint; stage: string };

/** The ages that nobody acted on yet. */
function noteStages(tx: Tx, { waits }: AgingSupplier, now: Date): Promise<Reached[]> {
  const row = ({ offerPlaceId, declarationId }: AgingWait, stage: Stage) => ({
    ...{ offerPlaceId, declarationId, stage, at: now },
  });
  return tx.waitingReminder.createManyAndReturn({
    data: waits.flatMap((wait) => wait.stages.map((stage) => row(wait, stage))),
    skipDuplicates: true,
    select: { offerPlaceId: true, declarationId: true, stage: true },
  });
}

async function ask(tx: Tx, supplier: AgingSupplier, now: Date): Promise<void> {
  const roles = NOTIFICATION_KINDS["waits-due"];
  const readers = await listReaders(tx, "waits-due", { supplierId: supplier.id, roles });
  const eventKey = `waits-due/${supplier.id}/${isoDay(dayAt(now))}`;
  const news = { kind: "waits-due" as const, subject: `supplier/${supplier.code}`, eventKey };
  for (const reader of await putNews(tx, news, { readers, now })) {
    if (reader.delivery === "at_once") await writeTo(tx, reader, { supplier, eventKey, now });
  }
}

async function writeTo(
  tx: Tx,
  { userId, address, language }: Reader,
  { supplier, eventKey, now }: { supplier: AgingSupplier; eventKey: string; now: Date },
): Promise<void> {
  const id = randomUUID();
  await tx.waitingConfirmation.create({
    data: {
      ...{ id, hash: newTokenHash(id), supplierId: supplier.id, userId },
      declarationIds: supplier.waits.flatMap(({ declarationId }) => declarationId || []),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_DAYS * DAY_MS),
    },
  });
  await writeLetter(tx, {
    ...{ kind: "reminder", eventKey: `${eventKey} ${userId}`, userId, address, language },
    facts: { count: supplier.waits.length, confirmation: id },
  });
}

async function raiseSignals(
  tx: Tx,
  { supplier, silent }: { supplier: AgingSupplier; silent: Reached[] },
  now: Date,
): Promise<void> {
  const day = dayAt(now);
  await tx.waitingSignal.createMany({
    data: silent.map(({ offerPlaceId, declarationId }) => ({
      ...{ offerPlaceId, declarationId, supplierId: supplier.id, raisedOn: dateOf(day) },
    })),
    skipDuplicates: true,
  });
  const news = {
    kind: "provider-silent" as const,
    subject: `supplier/${supplier.code}`,
    eventKey: `provider-silent/${supplier.id}/${isoDay(day)}`,
  };
  await notify(tx, news, { concerned: { roles: NOTIFICATION_KINDS["provider-silent"] }, now });
}
