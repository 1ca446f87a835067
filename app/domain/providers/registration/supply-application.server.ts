import { draftFor } from "./save-draft.server";
import { endOfLink } from "../admission/application-link.server";
import { moveApplication } from "../admission/move-application.server";
import { applicationSupplied } from "../events";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, type IsoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuseMove } from "~/domain/kernel/outcome";
import { workdaysAfter, workdaysBetween } from "~/domain/kernel/workday";

const LONGEST_ANSWER = 4_000;

/** `isDone`: all is answered, and the region goes on; otherwise what was written is kept. */
export type Supply = { applicationId: string; answers: Record<string, string>; isDone: boolean };

/**
 * What more was asked is answered. The clock of the region stood still meanwhile: what was left of its
 * term when it asked is left again.
 */
export async function supplyApplication(
  actor: Actor,
  { applicationId: id, answers, isDone }: Supply,
  now = new Date(),
): Promise<Outcome<{ isDone: boolean }>> {
  const { holidays } = await getRegion(now);
  return commit<{ isDone: boolean }>(actor, async (tx) => {
    const { state, dueOn, applicantId } = await draftFor(tx, actor, id);
    if (state !== "more_asked") return refuseMove("application.nothing-asked");
    const asks = await tx.applicationAsk.findMany({
      where: { applicationId: id, answeredAt: null },
      orderBy: { askedAt: "asc" },
    });
    const long = tooLong(asks, answers);
    if (long.length > 0) return { ok: false, refusals: long };
    for (const { id: askId, answer } of asks)
      await tx.applicationAsk.update({
        where: { id: askId },
        data: { answer: answers[askId] ?? answer },
      });
    await tx.application.update({ where: { id }, data: { tokenExpiresAt: endOfLink(now) } });
    const trace = { action: "application.answer", subject: `application/${id}` };
    if (!isDone) return changed({ isDone }, { ...trace, announce: [] });
    const refusals = await unanswered(tx, id, applicantId);
    if (refusals.length > 0) return { ok: false, refusals };
    await tx.applicationAsk.updateMany({
      where: { applicationId: id, answeredAt: null },
      data: { answeredAt: now },
    });
    const asked = asks[0]?.askedAt ?? now;
    const moved = await moveApplication(tx, {
      ...{ id, move: "supply", now },
      data: { dueOn: dueAgain(dueOn, asked, { now, holidays }), tokenExpiresAt: endOfLink(now) },
    });
    if (!moved.ok) return moved;
    return changed(
      { isDone },
      { ...trace, action: "application.supply", announce: [applicationSupplied(id)] },
    );
  });
}

/** What does not fit is refused, and not cut. */
function tooLong(asks: { id: string }[], answers: Record<string, string>): Refusal[] {
  const details = { most: LONGEST_ANSWER };
  return asks
    .filter(({ id }) => (answers[id] ?? "").length > LONGEST_ANSWER)
    .map(({ id }) => ({ code: "registration.too-long", field: `answer-${id}`, details }));
}

/** The last day to decide, with the workdays that were left when more was asked. */
function dueAgain(
  dueOn: Date | null,
  askedAt: Date,
  { now, holidays }: { now: Date; holidays: IsoDay[] },
): Date | null {
  if (!dueOn) return null;
  const left = workdaysBetween(dayAt(askedAt), dayNumber(dueOn), holidays);
  return dateOf(workdaysAfter(dayAt(now), left, holidays));
}

/** A proof answers by being handed in; everything else by words. */
async function unanswered(tx: Tx, id: string, applicantId: string): Promise<Refusal[]> {
  const asks = await tx.applicationAsk.findMany({ where: { applicationId: id, answeredAt: null } });
  const proofs = await tx.proof.findMany({
    where: { applicantId, withdrawnAt: null },
    select: { kind: true, handedInAt: true },
  });
  const open = asks.filter(({ answer, proofKind, askedAt }) => {
    const isShown = proofs.some((one) => one.kind === proofKind && one.handedInAt >= askedAt);
    return proofKind === null ? answer.trim() === "" : !isShown && answer.trim() === "";
  });
  return open.map(({ id: askId, proofKind }) => ({
    code: proofKind === null ? "registration.no-answer" : "registration.no-asked-proof",
    field: `answer-${askId}`,
  }));
}
