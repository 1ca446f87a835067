import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type IsoDay, isIsoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";

export type MarkStatement = {
  mark: string;
  number: string;
  issuer: string;
  validUntil: IsoDay | "";
};

const LONGEST = { mark: 200, number: 100, issuer: 200 } as const;

/** States a mark or registration; whatever is new or changed has to be verified by the region again. */
export function saveMark(actor: Actor, stated: MarkStatement): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const supplierId = actor.supplierIds[0] ?? "";
    assertMay(actor, "quality.save", supplierId);
    const refusals = markFaults(stated);
    if (refusals.length > 0) return { ok: false, refusals };
    const { mark, number, issuer, validUntil } = stated;
    const key = { supplierId_mark_number: { supplierId, mark, number } };
    const until = validUntil === "" ? null : dateOf(validUntil);
    const unjudged = { state: "unverified", judgedBy: null, judgedOn: null, reason: null } as const;
    const row = { issuer, validUntil: until, ...unjudged };
    await tx.mark.upsert({
      where: key,
      create: { supplierId, mark, number, ...row },
      update: row,
    });
    const subject = `supplier/${supplierId}`;
    const details = { mark, number, issuer, validUntil };
    return changed(null, { action: "mark.save", subject, details, announce: [] });
  });
}

function markFaults(stated: MarkStatement): Refusal[] {
  const texts = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((field): Refusal[] => {
    if (stated[field] === "") return [{ code: "mark.no-text", field }];
    const most = LONGEST[field];
    return stated[field].length > most ? [{ code: "mark.too-long", field, details: { most } }] : [];
  });
  const { validUntil } = stated;
  const isDay = validUntil === "" || isIsoDay(validUntil);
  return [...texts, ...(isDay ? [] : [{ code: "mark.no-day", field: "validUntil" }])];
}
