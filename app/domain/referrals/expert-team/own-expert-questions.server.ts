import { actingIn, type CaseKey, caseFor } from "./case-for.server";
import { expertView, type ExpertQuestionView, include } from "./list-expert-questions.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";

export type OwnQuestion = Omit<ExpertQuestionView, "question" | "shown"> & {
  /** Null: the other side asked, and what it wrote is between that side and the team. */
  question: string | null;
  mayWithdraw: boolean;
};

export type OwnQuestions = { isRunning: boolean; questions: OwnQuestion[] };

/**
 * What the expert team was asked of a case and said of it, the newest first, for both its sides. The
 * sender reads what a supplier asked of its need; a supplier only what it asked itself.
 */
export async function listOwnQuestions(
  by: Actor,
  key: CaseKey,
  now = new Date(),
): Promise<OwnQuestions> {
  const actor = await actingIn(by, key);
  return askWithin(actor, async (tx) => {
    const { needId, supplierId, isRunning } = await caseFor(tx, actor, key);
    // Whoever is out of the case keeps what it asked itself, and hears of nothing more.
    const mayRead = supplierId === null || isRunning;
    const rows = await tx.expertQuestion.findMany({
      where: mayRead ? { needId } : { needId, supplierId },
      include,
      orderBy: { number: "desc" },
    });
    const questions = rows.map((row) => {
      const { question, shown: _, ...view } = expertView(row, now);
      const isOwn = row.supplierId === supplierId;
      const isTold = isOwn || supplierId === null;
      const isWaiting = row.withdrawnAt === null && row.decidedAt === null;
      // Another supplier that was asked is nobody's business.
      const supplier = isTold ? view.supplier : null;
      return {
        ...{ ...view, supplier, question: isTold ? question : null },
        mayWithdraw: isOwn && isWaiting,
      };
    });
    return { isRunning, questions };
  });
}
