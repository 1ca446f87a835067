import { receiversOf } from "../referral/received-by.server";
import { remindersDue, STATES_TO_TAKE_OVER } from "./wipe-day";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import type { KeepingTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

const REMIND = "remind";

/**
 * Asks a supplier that read who it is whether it took that over; the last time the sender and its
 * privacy officer hear of it too. Nothing ever goes by itself (security requirement P-40).
 */
export async function remindOfTakeOver(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const { referral } = await getRegion(now);
  if (!referral || isTooEarlyToTell(now)) return;
  const open = await askWithin(actor, (tx) =>
    tx.referral.findMany({ where: WAITING, select: { id: true }, orderBy: { number: "asc" } }),
  );
  for (const { id } of open) await remindOne(actor, { id, terms: referral.keeping, now });
}

const WAITING = {
  ...{ state: { in: STATES_TO_TAKE_OVER }, takenOverAt: null, wipedAt: null },
  ...{ openedAt: { not: null }, shutAt: null },
};

type Reminder = { id: string; terms: KeepingTerms; now: Date };

async function remindOne(actor: Actor, { id, terms, now }: Reminder): Promise<void> {
  await commit(actor, async (tx) => {
    await within(tx, actor);
    // Two that remind at once count one after the other.
    await tx.$queryRaw`select id from referral where id = ${id}::uuid for update`;
    const found = await tx.referral.findFirst({ where: { id, ...WAITING } });
    if (!found?.openedAt) return unchanged(null);
    const due = remindersDue(dayAt(found.openedAt), terms, dayAt(now));
    const told = await tx.referralEntry.count({ where: { referralId: id, act: REMIND } });
    if (told >= due) return unchanged(null);
    const entry = { referralId: id, at: now, by: actor.userId, side: "supplier", act: REMIND };
    await tx.referralEntry.createMany({ data: Array.from({ length: due - told }, () => entry) });
    const subject = `referral/${id}`;
    const news = { subject, eventKey: `take-over ${due} ${id}` };
    const roles = ["provider-manager"] as const;
    for (const receiver of await receiversOf(tx, found.supplierId, now))
      await notify(
        tx,
        { ...news, kind: "take-over-due" },
        { concerned: { supplierId: receiver, roles }, now },
      );
    if (due === terms.remindDays.length) await tellSender(tx, { ...found, news }, now);
    return changed(null, { action: "referral.remind", subject, announce: [] });
  });
}

type Late = {
  organisationId: string;
  ownerId: string;
  news: { subject: string; eventKey: string };
};

async function tellSender(tx: Tx, { organisationId, ownerId, news }: Late, now: Date) {
  const officers = await tx.organisationMember.findMany({
    where: { organisationId, roles: { has: "privacy-officer" } },
  });
  const userIds = [ownerId, ...officers.map(({ userId }) => userId)];
  const roles = [
    ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
    ...(["medical-specialist", "certified-institution", "privacy-officer"] as const),
  ];
  await notify(tx, { ...news, kind: "take-over-late" }, { concerned: { userIds, roles }, now });
}
