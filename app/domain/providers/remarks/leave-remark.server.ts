import { remarkFault, remarkText } from "./remark";
import { isShown } from "../offers/get-offer.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Asker, takeTurn } from "~/domain/accounts/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** `asker` counts turns and is not kept. */
export type Remark = { offerCode: string; text: string; asker: Asker };

/** A visitor says what is not right about an offer; the audit names the field, never the text. */
export async function leaveRemark(
  actor: Actor,
  remark: Remark,
  now = new Date(),
): Promise<Outcome<{ id: bigint }>> {
  assertMay(actor, "offer.remark");
  const text = remarkText(remark.text);
  const fault = remarkFault(text);
  if (fault) return fault;
  // Only what can be kept takes a turn: who mends a text is not held up.
  // When turns cannot be counted, nobody's text is lost for it (decision 022).
  const seconds = await takeTurn("remark", remark.asker).catch(() => 0);
  if (seconds > 0) return refuse("remark.too-often", { details: { seconds } });

  return commit(actor, async (tx) => {
    const offer = await tx.offer.findFirst({
      where: { code: remark.offerCode, supplier: isShown },
      select: { id: true },
    });
    if (!offer) throw new Missing("offer");
    const { id } = await tx.offerRemark.create({
      data: { offerId: offer.id, text, leftOn: dateOf(dayAt(now)) },
    });
    const trace = { action: "offer.remark", subject: `offer/${offer.id}` };
    return changed({ id }, { ...trace, details: { fields: ["text"] }, announce: [] });
  });
}
