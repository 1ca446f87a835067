import { readTerms, type SentTerms } from "./terms";
import { assertLead, inCombination, moveCombination } from "../membership/hold-combination.server";
import { tellCombination } from "../membership/tell-combination.server";
import { changed, type Trace } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Writing = {
  code: string;
  /** The newest version that the writer saw. */
  seen: number;
  sent: SentTerms;
};

/** The lead party writes a version for all to sign; until they have, the combination is not to be found (I6). */
export function writeGovernance(
  actor: Actor,
  { code, seen, sent }: Writing,
  now = new Date(),
): Promise<Outcome<number>> {
  return inCombination(actor, code, async (tx, held) => {
    assertLead(held);
    const { id: combinationId, members } = held;
    if (members.length < 2) return refuse("combination.too-few", { field: "aanbieder" });
    const read = readTerms(sent, members);
    if (!read.ok) return read;
    const last = await tx.governance.count({ where: { combinationId } });
    if (last !== seen) return refuse("combination.changed-since", { conflict: true });
    const { shares, ...terms } = read.value;
    const whose = { combinationId, version: last + 1 };
    await tx.governance.create({
      data: { ...whose, ...terms, writtenBy: actor.userId, writtenAt: now },
    });
    await tx.governanceShare.createMany({ data: shares.map((one) => ({ ...whose, ...one })) });
    const traces: Trace[] = [];
    // What was being signed goes back first, as the table says.
    let standing = held;
    for (const move of held.state === "signing"
      ? (["change", "propose"] as const)
      : [firstOf(held.state)]) {
      const moved = await moveCombination(tx, standing, move);
      if (!moved.ok) return moved;
      standing = { ...standing, state: moved.to };
      traces.push(moved.trace);
    }
    const about = {
      kind: "governance-to-sign",
      key: `governance/${code}/${last + 1}`,
      now,
    } as const;
    await tellCombination(tx, held, about);
    return changed(last + 1, ...traces);
  });
}

function firstOf(state: string): "propose" | "change" {
  return state === "forming" ? "propose" : "change";
}
