import { membersWithoutContract } from "./members-without-contract.server";
import {
  assertLead,
  type HeldCombination,
  inCombination,
  moveCombination,
} from "./hold-combination.server";
import { changed, type Trace, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Coverage, missingOf } from "../coverage/coverage";
import { getCoverage } from "../coverage/get-coverage.server";
import { findGovernance } from "../governance/current-governance.server";
import { showTogether } from "~/domain/providers/public.server";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";

/** The lead party puts it where it is found, when it is complete (I6). */
export function publishCombination(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<Outcome<string>> {
  return inCombination(actor, code, async (tx, held) => {
    assertLead(held);
    const fault = await gapOf(tx, held, now);
    if (fault) return fault;
    const traces: Trace[] = [];
    let standing = held;
    for (const move of held.state === "incomplete"
      ? (["restore", "publish"] as const)
      : (["publish"] as const)) {
      const moved = await moveCombination(tx, standing, move);
      if (!moved.ok) return moved;
      standing = { ...standing, state: moved.to };
      traces.push(moved.trace);
    }
    const shown = await showTogether(tx, held.id);
    return changed(standing.state as string, ...traces, ...(shown ? [shown] : []));
  });
}

/** What is still missing: members, their signatures under the newest version, contracts, and what is asked. */
async function gapOf(tx: Tx, held: HeldCombination, now: Date): Promise<Refused | null> {
  const { id, members } = held;
  if (members.length < 2) return refuse("combination.too-few");
  const governance = await findGovernance(tx, id);
  const newest = await tx.governance.count({ where: { combinationId: id } });
  const signed = (governance?.shares ?? []).map(({ providerId }) => providerId).toSorted();
  const all = members.map((one) => one.id).toSorted();
  if (governance?.version !== newest || signed.join() !== all.join())
    return refuse("combination.not-signed");
  const without = await membersWithoutContract(tx, held, now);
  if (without.length > 0) return refuse("combination.no-contract");
  return uncovered(await getCoverage(tx, id, now));
}

function uncovered(coverage: Coverage | null): Refused | null {
  const refusals = (coverage ? missingOf(coverage) : []).map(({ aspect, code }) => ({
    ...{ code: "combination.not-covered", details: { aspect, code } },
  }));
  return refusals.length > 0 ? { ok: false, refusals } : null;
}
