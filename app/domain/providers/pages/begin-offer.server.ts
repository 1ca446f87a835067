import { EMPTY_OFFER, type OfferFields } from "./page";
import { append } from "./page-log.server";
import { ownSupplierId } from "./own-page.server";
import { pageSubject } from "./save-draft.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** A new offer begins as a draft with a code of its own; nothing is shown of it. */
export function beginOffer(
  actor: Actor,
  more: Partial<OfferFields> = {},
  now = new Date(),
): Promise<Outcome<{ offerCode: string }>> {
  return commit(actor, async (tx) => {
    const supplierId = ownSupplierId(actor, "page.save");
    const offerCode = await newCode(tx, supplierId);
    const key = { supplierId, offerCode };
    const entry = { act: "saved" as const, fields: { ...EMPTY_OFFER, ...more } };
    const refused = await append(tx, [entry], { key, seen: 0, by: actor.userId, now });
    if (refused) return refused;
    const trace = { action: "page.save", subject: pageSubject(key), announce: [] };
    return changed({ offerCode }, { ...trace, details: { fields: [] } });
  });
}

/** The supplier's code with the next number that nobody ever had: codes are for ever. */
async function newCode(tx: Tx, supplierId: string): Promise<string> {
  const { code } = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const prefix = `${code}-n`;
  const like = { startsWith: prefix };
  const [offers, drafts] = await Promise.all([
    tx.offer.findMany({ where: { code: like }, select: { code: true } }),
    tx.pageVersion.findMany({ where: { offerCode: like }, select: { offerCode: true } }),
  ]);
  const taken = [...offers.map((one) => one.code), ...drafts.map((one) => one.offerCode)];
  const numbers = taken.map((one) => Number(one.slice(prefix.length))).filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
