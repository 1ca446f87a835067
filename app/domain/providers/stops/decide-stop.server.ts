import { LONGEST_REASON, LONGEST_REFERENCE } from "./client-stop";
import { type MovedStop, moveStop } from "./move-stop.server";
import { tellSupplierOfStop } from "./tell-of-stop.server";
import { commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type StopDecision = {
  id: string;
  decision: "grant" | "refuse";
  /** Of the written decision; without one nothing is granted. */
  decisionRef: string;
  explanation: string;
  /** What the supplier does meanwhile; in the decision. */
  conditions?: string;
  /** The last day that is granted, no later than what was asked; null: as asked. */
  endsOn?: DayNumber | "unreadable" | null;
};

/** The contract manager decides in writing; only then, and between its dates, a stop is in force. */
export function decideStop(
  actor: Actor,
  { id, decision, decisionRef, explanation, conditions = "", endsOn = null }: StopDecision,
  now = new Date(),
): Promise<Outcome<MovedStop>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "client-stop.decide");
    const said = { decision, decisionRef, explanation, conditions };
    const isGranted = decision === "grant";
    if (isGranted && endsOn === "unreadable")
      return refuse("client-stop.no-day", { field: "endsOn" });
    const lastDay = isGranted && endsOn !== "unreadable" ? endsOn : null;
    const fault = decisionFault(said) ?? (await endFault(tx, id, lastDay));
    if (fault) return fault;
    const written = { decisionRef: decisionRef.trim(), explanation: explanation.trim() };
    const data = {
      ...{ ...written, decidedBy: actor.userId, decidedAt: now, conditions: conditions.trim() },
      ...(lastDay !== null && { endsOn: dateOf(lastDay) }),
    };
    const moved = await moveStop(tx, actor, {
      ...{ id, move: decision, permission: "client-stop.decide", data },
    });
    if (moved.ok) await tellSupplierOfStop(tx, { id, kind: "stop-decided" }, now);
    return moved;
  });
}

function decisionFault({
  decision,
  decisionRef,
  explanation,
  conditions,
}: Required<Omit<StopDecision, "id" | "endsOn">>): Refused | null {
  if (decision === "grant" && decisionRef.trim() === "")
    return refuse("client-stop.no-decision-reference", { field: "decisionRef" });
  if (decision === "refuse" && explanation.trim() === "")
    return refuse("client-stop.no-explanation", { field: "explanation" });
  if (decisionRef.length > LONGEST_REFERENCE)
    return refuse("client-stop.reference-too-long", { field: "decisionRef" });
  if (conditions.length > LONGEST_REASON)
    return refuse("client-stop.conditions-too-long", { field: "conditions" });
  return explanation.length > LONGEST_REASON
    ? refuse("client-stop.explanation-too-long", { field: "explanation" })
    : null;
}

/** What is granted lies within what was asked. */
async function endFault(tx: Tx, id: string, endsOn: DayNumber | null): Promise<Refused | null> {
  if (endsOn === null || !isUuid(id)) return null;
  const stop = await tx.clientStop.findUnique({ where: { id } });
  if (!stop) return null;
  if (endsOn < dayNumber(stop.startsOn))
    return refuse("client-stop.ends-before-it-starts", { field: "endsOn" });
  return endsOn > dayNumber(stop.endsOn)
    ? refuse("client-stop.longer-than-asked", { field: "endsOn" })
    : null;
}
