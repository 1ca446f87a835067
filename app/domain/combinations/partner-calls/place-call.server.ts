import { readCall, type SentCall } from "./call-terms";
import { MOST_CALLS } from "./partner-call";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type PlacedCall = {
  /** Of the form; the call has it as its id. */
  key: string;
  /** Code of an own combination that seeks more members; nothing for a new one. */
  combination: string;
  sent: SentCall;
};

/** A provider looks for partners, for a combination that it leads or one that is still to begin. */
export async function placeCall(
  actor: Actor,
  { key, combination, sent }: PlacedCall,
  now = new Date(),
): Promise<Outcome<string>> {
  const callerId = actor.supplierIds[0];
  assertMay(actor, "partner-call.keep", callerId);
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    if (!isUuid(key)) return refuse("partner.no-form");
    if (await tx.partnerCall.findUnique({ where: { id: key } })) return unchanged(key);
    const terms = readCall(sent, region, dayAt(now));
    const whose = await ledByCaller(tx, callerId!, combination);
    if (!terms.ok || !whose.ok)
      return {
        ok: false,
        refusals: [terms, whose].flatMap((one) => (one.ok ? [] : one.refusals)),
      };
    const open = await tx.partnerCall.count({ where: { callerId: callerId!, state: "open" } });
    if (open >= MOST_CALLS) return refuse("partner.too-many");
    await tx.partnerCall.create({
      data: {
        ...{ ...terms.value, id: key, callerId: callerId!, combinationId: whose.value },
        ...{ placedBy: actor.userId, placedAt: now },
      },
    });
    return changed(key, {
      ...{ action: "partner-call.place", subject: `partner-call/${key}`, announce: [] },
    });
  });
}

async function ledByCaller(
  tx: Tx,
  providerId: string,
  code: string,
): Promise<Outcome<string | null>> {
  if (code === "") return accept(null);
  const found = await tx.combination.findFirst({
    where: {
      ...{ supplier: { code }, state: { not: "ended" } },
      members: { some: { providerId, isLead: true } },
    },
  });
  return found ? accept(found.supplierId) : refuse("partner.not-led", { field: "combinatie" });
}
