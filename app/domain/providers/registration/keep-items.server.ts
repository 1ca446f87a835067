import { type AskedItem, isOutside, itemFaults, MOST_ITEMS } from "./asked-item";
import { askMembersAgain } from "./ask-members-again.server";
import { type Draft, type OfDraft, saveDraft, type Saved, written } from "./save-draft.server";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/**
 * A part of the classification is asked for, or what was said of it changes: each part once. What falls
 * outside is another each time, unless `itemId` says which one changes.
 */
export async function keepItem(
  actor: Actor,
  { item, itemId, ...of }: OfDraft & { item: AskedItem; itemId: string | null },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const region = await getRegion(now);
  return saveDraft(actor, { ...of, now }, async (tx, draft) => {
    const asking = { day: isoDay(dayAt(now)), kind: draft.kind };
    const refusals = itemFaults(item, region, asking);
    if (refusals.length > 0) return { ok: false, refusals };
    const same = await findSame(tx, draft, { item, itemId });
    const isChanged = !same || isAnother(same, item);
    if (same) await tx.applicationItem.update({ where: { id: same.id }, data: item });
    else if ((await countItems(tx, draft)) >= MOST_ITEMS)
      return refuse("registration.too-many", { field: "scope", details: { most: MOST_ITEMS } });
    else await tx.applicationItem.create({ data: { applicationId: draft.id, ...item } });
    return written(["items"], isChanged ? await askMembersAgain(tx, draft.id) : []);
  });
}

/** It is asked for no more. */
export function removeItem(
  actor: Actor,
  { itemId, ...of }: OfDraft & { itemId: string },
  now = new Date(),
): Promise<Outcome<Saved>> {
  return saveDraft(actor, { ...of, now }, async (tx, { id: applicationId }) => {
    const { count } = await tx.applicationItem.deleteMany({ where: { id: itemId, applicationId } });
    if (count === 0) throw new Missing("application-item");
    return written(["items"], await askMembersAgain(tx, applicationId));
  });
}

type Kept = { item: AskedItem; itemId: string | null };

async function findSame(
  tx: Tx,
  { id }: Draft,
  { item, itemId }: Kept,
): Promise<(AskedItem & { id: string }) | null> {
  const { segment, profile } = item;
  const which = isOutside(item) ? { id: itemId ?? "" } : {};
  if (isOutside(item) && itemId === null) return null;
  return tx.applicationItem.findFirst({
    where: { applicationId: id, segment, profile, ...which },
  });
}

/** Whether members confirmed something else; why it can be done is said by who asks alone. */
function isAnother(kept: AskedItem, item: AskedItem): boolean {
  const saidOf = ({ law, intensities, roles, outside }: AskedItem) =>
    JSON.stringify([law, intensities.toSorted(), roles.toSorted(), outside]);
  return saidOf(kept) !== saidOf(item);
}

function countItems(tx: Tx, { id: applicationId }: Draft): Promise<number> {
  return tx.applicationItem.count({ where: { applicationId } });
}
