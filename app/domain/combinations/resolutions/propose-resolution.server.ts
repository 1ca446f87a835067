import { carryWhole } from "./carry-out.server";
import { findResolution } from "./find-resolution.server";
import { askedOf, type ResolutionKind } from "./resolution";
import { endFault } from "./open-matters.server";
import {
  assertLead,
  type HeldCombination,
  inCombination,
} from "../membership/hold-combination.server";
import { tellCombination } from "../membership/tell-combination.server";
import { changed, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Proof, provePassword } from "~/domain/accounts/public.server";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

type Proposing = { code: string; kind: ResolutionKind; lead?: string } & Proof;

/**
 * The lead party lays before the members that another leads (by its code), or that the combination ends. That
 * is its own word, so it shows once more who it is; where nobody else is asked it is carried out at once.
 */
export async function proposeResolution(
  actor: Actor,
  { code, kind, lead = "", ...proof }: Proposing,
  now = new Date(),
): Promise<Outcome<"asked" | "carried">> {
  assertMay(actor, "governance.keep", actor.supplierIds[0]);
  const proven = await provePassword(actor.userId, proof, now);
  if (!proven.ok) return proven;
  return inCombination(actor, code, async (tx, held) => {
    assertLead(held);
    const to = held.members.find((one) => kind === "lead" && one.code === lead && !one.isLead);
    const fault = await proposalFault(tx, held, { kind, to });
    if (fault) return fault;
    const proposed = { kind, proposerId: held.own!.id, leadId: to?.id ?? null };
    const { id } = await tx.combinationResolution.create({
      data: { ...proposed, combinationId: held.id, proposedBy: actor.userId, proposedAt: now },
    });
    const asked = askedOf(proposed, held.members);
    const whom = { code, members: held.members.filter((one) => asked.includes(one.id)) };
    const trace = {
      ...{ action: "resolution.propose", subject: `combination/${code}` },
      ...{ details: { kind }, announce: [] },
    };
    if (asked.length === 0) {
      const open = { ...proposed, id, agreed: [] };
      const done = await carryWhole(tx, held, { open, by: actor.userId, now });
      return done.ok ? changed("carried", trace, ...done.traces) : done;
    }
    await tellCombination(tx, whom, { kind: "combination-asked", key: `resolution/${id}`, now });
    return changed("asked", trace);
  });
}

type Proposed = { kind: ResolutionKind; to: HeldCombination["members"][number] | undefined };

async function proposalFault(
  tx: Tx,
  held: HeldCombination,
  { kind, to }: Proposed,
): Promise<Refused | null> {
  if (await findResolution(tx, held.id)) return refuseMove("combination.asked-already");
  if (kind === "lead") return to ? null : refuse("combination.no-lead", { field: "lid" });
  return endFault(tx, held);
}
