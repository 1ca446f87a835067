import { receiversFor } from "../intake/receivers.server";
import { holdCombination, type HeldCombination } from "../membership/hold-combination.server";
import { type Changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** A referral to a combination as its members know it: by its number, and without a name. */
export type HeldNeed = HeldCombination & {
  own: NonNullable<HeldCombination["own"]>;
  referralId: string;
  /** The members that receive now. */
  receivers: string[];
};

type Which = { code: string; referralId: string };

/** Works on the parts of one referral alone until the transaction ends; of other combinations it is not there. */
export async function inNeed<T>(
  actor: Actor,
  { code, referralId, now }: Which & { now: Date },
  work: (tx: Tx, held: HeldNeed) => Promise<Changed<T> | Refused>,
): Promise<Outcome<T>> {
  assertMay(actor, "allocation.keep", actor.supplierIds[0]);
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const held = await holdCombination(tx, { supplier: { code } }, actor.supplierIds);
    if (!held?.own || !isUuid(referralId)) throw new Missing("combination");
    const known = await tx.$queryRaw<unknown[]>`
      select 1 from member_needs(${held.id}::uuid) n where n.id = ${referralId}::uuid`;
    if (known.length === 0) throw new Missing("referral");
    const running = await tx.$queryRaw<unknown[]>`
      select 1 from hold_member_need(${referralId}::uuid)`;
    if (running.length === 0) return refuseMove("allocation.need-over");
    const receivers = await receiversFor(tx, held.id, now);
    return work(tx, { ...held, own: held.own, referralId, receivers });
  });
}

/** Who receives proposes and ends; a part is accepted by whoever is asked. */
export function assertReceives({ own, receivers }: HeldNeed): void {
  if (!receivers.includes(own.id)) throw new Denied("allocation.keep");
}
