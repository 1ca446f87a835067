import { inCombination, moveCombination } from "../membership/hold-combination.server";
import { changed, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Proof, provePassword } from "~/domain/accounts/public.server";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

export type Signing = Proof & { code: string; version: number };

/** A member signs the newest version, showing once more who signs; the last signature completes it. */
export async function signGovernance(
  actor: Actor,
  { code, version, ...proof }: Signing,
  now = new Date(),
): Promise<Outcome<string>> {
  assertMay(actor, "governance.keep", actor.supplierIds[0]);
  const proven = await provePassword(actor.userId, proof, now);
  if (!proven.ok) return proven;
  return inCombination(actor, code, async (tx, held) => {
    if (!held.own) throw new Denied("governance.keep");
    const { id: combinationId, own } = held;
    const last = await tx.governance.count({ where: { combinationId } });
    if (last !== version) return refuseMove("combination.changed-since");
    const whose = { combinationId, version, providerId: own.id };
    const known = await tx.governanceSignature.count({ where: whose });
    if (known > 0) return unchanged(held.state);
    if (held.state !== "signing") return refuseMove("combination.moved-already");
    await tx.governanceSignature.create({
      data: { ...whose, signedBy: actor.userId, signedAt: now },
    });
    const trace = {
      ...{ action: "combination.sign", subject: `combination/${code}` },
      ...{ details: { version }, announce: [] },
    };
    const signed = await tx.governanceSignature.count({ where: { combinationId, version } });
    if (signed < held.members.length) return changed(held.state, trace);
    const moved = await moveCombination(tx, held, "complete");
    return moved.ok ? changed(moved.to, trace, moved.trace) : moved;
  });
}
