import { LONGEST_REASON, LONGEST_REFERENCE } from "./client-stop";
import { type MovedStop, moveStop } from "./move-stop.server";
import { commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";

export type StopDecision = {
  id: string;
  decision: "grant" | "refuse";
  /** Of the written decision; without one nothing is granted. */
  decisionRef: string;
  explanation: string;
};

/** The contract manager decides in writing; only then, and between its dates, a stop is in force. */
export function decideStop(
  actor: Actor,
  { id, decision, decisionRef, explanation }: StopDecision,
  now = new Date(),
): Promise<Outcome<MovedStop>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "client-stop.decide");
    const fault = decisionFault({ decision, decisionRef, explanation });
    if (fault) return fault;
    const written = { decisionRef: decisionRef.trim(), explanation: explanation.trim() };
    const data = { ...written, decidedBy: actor.userId, decidedAt: now };
    return moveStop(tx, actor, { id, move: decision, permission: "client-stop.decide", data });
  });
}

function decisionFault({
  decision,
  decisionRef,
  explanation,
}: Omit<StopDecision, "id">): Refused | null {
  if (decision === "grant" && decisionRef.trim() === "")
    return refuse("client-stop.no-decision-reference", { field: "decisionRef" });
  if (decision === "refuse" && explanation.trim() === "")
    return refuse("client-stop.no-explanation", { field: "explanation" });
  if (decisionRef.length > LONGEST_REFERENCE)
    return refuse("client-stop.reference-too-long", { field: "decisionRef" });
  return explanation.length > LONGEST_REASON
    ? refuse("client-stop.explanation-too-long", { field: "explanation" })
    : null;
}
