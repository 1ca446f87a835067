import { LONGEST_CONSULT } from "./consult";
import { tellAsker } from "./tell-of-consult.server";
import { textFault } from "../personal-text";
import { answersFor } from "../requests/answers-for.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** The supplier answers, once; it knows of nobody, and takes nobody. */
export function answerConsult(
  actor: Actor,
  { id, answer }: { id: string; answer: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "consult.answer", actor.supplierIds[0]);
    const supplierId = { in: await answersFor(tx, actor.supplierIds) };
    const found = isUuid(id)
      ? await tx.consultQuestion.findFirst({ where: { id, supplierId } })
      : null;
    if (!found) throw new Missing("consult");
    const text = answer.replaceAll("\r\n", "\n").trim();
    const field = "antwoord";
    if (text === "") return refuse("consult.no-answer", { field });
    const today = isoDay(dayAt(now));
    const fault = textFault(text, { field, longest: LONGEST_CONSULT, today });
    if (fault) return fault;
    const { count } = await tx.consultQuestion.updateMany({
      where: { id, answeredAt: null, withdrawnAt: null },
      data: { answer: text, answeredAt: now, answeredBy: actor.userId, dueOn: null },
    });
    if (count === 0) return refuseMove("consult.moved-already");
    await tellAsker(tx, found, { key: "answered", now });
    return changed(null, { action: "consult.answer", subject: `consult/${id}`, announce: [] });
  });
}
