import { COMPLEXITIES, type Complexity, LONGEST_QUESTION } from "./expert-question";
import { WAITING } from "./ask-expert-team.server";
import { textFault } from "../personal-text";
import { answeredBy } from "../requests/answers-for.server";
import { isOver as isOverRequest, type AvailabilityState } from "../requests/availability";
import { isOver, type ReferralState } from "../referral/referral";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay, NOTIFICATION_KINDS, theSystem } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { expertReasons } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isIsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type SentDecision = {
  id: string;
  complexity: string;
  grounds: string;
  advice: string;
  actBy: string;
};

/** The expert team, and nobody else, says how complex it is, why, and by when something is done (I13). */
export function decideQuestion(
  actor: Actor,
  sent: SentDecision,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "complexity.decide");
    const { id } = sent;
    const found = isUuid(id) ? await tx.expertQuestion.findUnique({ where: { id } }) : null;
    if (!found) throw new Missing("expert-question");
    const [grounds, advice] = [sent.grounds, sent.advice].map((text) =>
      text.replaceAll("\r\n", "\n").trim(),
    ) as [string, string];
    const asked = expertReasons(await getRegion(now)).find(({ code }) => code === found.reason);
    const asksComplexity = asked?.asksComplexity === true;
    const fault = decisionFault({ ...sent, grounds, advice }, { asksComplexity, now });
    if (fault) return fault;
    const { count } = await tx.expertQuestion.updateMany({
      where: { id, ...WAITING },
      data: {
        ...{ complexity: sent.complexity, grounds, advice, actBy: dateOf(sent.actBy) },
        ...{ decidedAt: now, decidedBy: actor.userId, dueOn: null },
      },
    });
    if (count === 0) return refuseMove("expert-team.moved-already");
    await tellParties(tx, found, now);
    const trace = { action: "expert-question.decide", subject: `expert-question/${id}` };
    return changed(null, { ...trace, details: { fields: ["complexity"] }, announce: [] });
  });
}

function decisionFault(
  { complexity, grounds, advice, actBy }: SentDecision,
  { asksComplexity, now }: { asksComplexity: boolean; now: Date },
): Refused | null {
  const today = isoDay(dayAt(now));
  const written = (text: string, field: string) =>
    textFault(text, { field, longest: LONGEST_QUESTION, today });
  const isAsked = complexity !== "none" || !asksComplexity;
  const faults = [
    isComplexity(complexity) && isAsked
      ? null
      : refuse("expert-team.no-complexity", { field: "complexiteit" }),
    grounds === ""
      ? refuse("expert-team.no-grounds", { field: "waarom" })
      : written(grounds, "waarom"),
    written(advice, "advies"),
    isIsoDay(actBy) && actBy >= today ? null : refuse("expert-team.no-day", { field: "voor" }),
  ];
  const refusals = faults.flatMap((fault) => fault?.refusals ?? []);
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

const isComplexity = (said: string): said is Complexity =>
  COMPLEXITIES.some((known) => known === said);

type Found = { id: string; needId: string };

/** Both sides: whoever has the need in hand, and the managers of each supplier for which it still runs. */
async function tellParties(tx: Tx, { id, needId }: Found, now: Date): Promise<void> {
  const kind = "expert-decided" as const;
  const roles = NOTIFICATION_KINDS[kind];
  const eventKey = `expert-question/${id}/decided`;
  const { ownerId } = await tx.need.findUniqueOrThrow({ where: { id: needId } });
  const news = { kind, subject: `need/${needId}`, eventKey };
  await notify(tx, news, { concerned: { userId: ownerId, roles }, now });
  for (const { subject, supplierId } of await runningOf(tx, needId))
    for (const provider of await answeredBy(tx, supplierId))
      await notify(
        tx,
        { kind, subject, eventKey },
        { concerned: { supplierId: provider, roles: ["provider-manager"] }, now },
      );
}

/** Where suppliers read of a need: the referral where there is one, else the requests. */
async function runningOf(
  tx: Tx,
  needId: string,
): Promise<{ subject: string; supplierId: string }[]> {
  await within(tx, theSystem("referrals"));
  const select = { id: true, supplierId: true, state: true } as const;
  const where = { needId, state: { notIn: ["draft", "discarded"] } };
  const referrals = (await tx.referral.findMany({ where, select })).filter(
    ({ state }) => !isOver(state as ReferralState),
  );
  const requests = (await tx.availabilityRequest.findMany({ where: { needId }, select })).filter(
    (one) =>
      !isOverRequest(one.state as AvailabilityState) &&
      referrals.every(({ supplierId }) => supplierId !== one.supplierId),
  );
  return [
    ...referrals.map(({ id, supplierId }) => ({ subject: `referral/${id}`, supplierId })),
    ...requests.map(({ id, supplierId }) => ({ subject: `request/${id}`, supplierId })),
  ];
}
