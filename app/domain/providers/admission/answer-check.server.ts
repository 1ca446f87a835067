import { holdScreened, subjectOf } from "./open-application.server";
import { LONGEST_NOTE, type Verdict } from "./screening";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type CheckAnswer = {
  id: string;
  check: string;
  verdict: Verdict;
  note: string;
  proofIds: string[];
};

/** Answers a point of the screening; an earlier second pair of eyes saw another answer, and goes. */
export async function answerCheck(
  actor: Actor,
  { id, check, verdict, note, proofIds }: CheckAnswer,
  now = new Date(),
): Promise<Outcome<null>> {
  const { admission } = await getRegion(now);
  return commit(actor, async (tx) => {
    assertMay(actor, "application.screen");
    if (!admission?.screening.some(({ code }) => code === check)) throw new Missing("check");
    const refused = await holdScreened(tx, id, now);
    if (refused) return refused;
    const fault = answerFault({ check, verdict, note });
    if (fault) return fault;
    const proofs = await proofsOf(tx, id, proofIds);
    const answer = {
      ...{ verdict, note: note.trim(), proofIds: proofs },
      ...{ answeredBy: actor.userId, answeredAt: now, secondBy: null, secondAt: null },
    };
    await tx.applicationCheck.upsert({
      where: { applicationId_check: { applicationId: id, check } },
      create: { applicationId: id, check, ...answer },
      update: answer,
    });
    const details = { check, verdict };
    return changed(accept(null).value, {
      ...{ action: "application.answer-check", subject: subjectOf(id), details, announce: [] },
    });
  });
}

function answerFault({
  check,
  verdict,
  note,
}: Omit<CheckAnswer, "id" | "proofIds">): Refused | null {
  const field = `note.${check}`;
  if (verdict !== "met" && note.trim() === "") return refuse("application.no-note", { field });
  return note.length > LONGEST_NOTE ? refuse("application.note-too-long", { field }) : null;
}

/** Only proofs of the organisation that asks. */
async function proofsOf(tx: Tx, id: string, proofIds: string[]): Promise<string[]> {
  const found = await tx.proof.findMany({
    where: {
      id: { in: proofIds.filter(isUuid) },
      applicant: { applications: { some: { id } } },
    },
    select: { id: true },
  });
  return found.map((proof) => proof.id);
}

/** The second pair of eyes: somebody else saw the same, in the very answer that is named by its moment. */
export function confirmCheck(
  actor: Actor,
  { id, check, answeredAt }: { id: string; check: string; answeredAt: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "application.screen");
    const refused = await holdScreened(tx, id, now);
    if (refused) return refused;
    const where = { applicationId_check: { applicationId: id, check } };
    const answer = await tx.applicationCheck.findUnique({ where });
    if (!answer) throw new Missing("check");
    if (answer.answeredBy === actor.userId) return refuse("application.second-is-another");
    if (answer.secondBy || answer.answeredAt.toISOString() !== answeredAt)
      return refuseMove("application.answered-anew");
    await tx.applicationCheck.update({
      where,
      data: { secondBy: actor.userId, secondAt: now },
    });
    return changed(accept(null).value, {
      ...{ action: "application.confirm-check", subject: subjectOf(id), details: { check } },
      announce: [],
    });
  });
}
