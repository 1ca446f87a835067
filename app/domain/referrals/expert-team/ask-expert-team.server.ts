import { actingIn, type CaseKey, caseFor } from "./case-for.server";
import { expertDue, LONGEST_QUESTION } from "./expert-question";
import { factsOf } from "../needs/need-for.server";
import { textFault } from "../personal-text";
import { shownOf } from "../requests/shown";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { openExpertReasons, referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type AskedExperts = CaseKey & { reason: string; question: string };

/** Somebody who is part of a case puts it to the expert team; nothing waits for the answer. */
export async function askExpertTeam(
  by: Actor,
  { reason, question, ...key }: AskedExperts,
  now = new Date(),
): Promise<Outcome<{ number: number }>> {
  const [actor, region] = await Promise.all([actingIn(by, key), getRegion(now)]);
  return commit(actor, async (tx) => {
    const { needId, supplierId, isRunning } = await caseFor(tx, actor, key);
    const text = question.replaceAll("\r\n", "\n").trim();
    const fault = questionFault({ reason, text }, region, now);
    if (fault) return fault;
    if (!isRunning) return refuseMove("expert-team.case-over");
    await tx.$queryRaw`select id from need where id = ${needId}::uuid for update`;
    if (await tx.expertQuestion.findFirst({ where: { needId, ...WAITING } }))
      return refuseMove("expert-team.asked-already");
    const clock = { terms: referralRules(region).terms, holidays: region.holidays };
    const need = await tx.need.findUniqueOrThrow({ where: { id: needId } });
    const made = await tx.expertQuestion.create({
      data: {
        ...{ needId, supplierId, askedBy: actor.userId, askedAt: now, reason, question: text },
        // Who decides on it reads the need whole, as the suppliers do: without name, goals or postcode.
        shown: shownOf(factsOf(need), { candidates: 1, rareBelow: 0 }),
        dueOn: dateOf(expertDue(dayAt(now), clock)),
      },
      select: { id: true, number: true },
    });
    await tellExperts(tx, made.id, now);
    const trace = { action: "expert-question.ask", subject: `expert-question/${made.id}` };
    return changed({ number: made.number }, { ...trace, details: { reason }, announce: [] });
  });
}

export const WAITING = { withdrawnAt: null, decidedAt: null } as const;

function questionFault(
  { reason, text }: { reason: string; text: string },
  region: RegionConfig,
  now: Date,
): Refused | null {
  const today = isoDay(dayAt(now));
  const isReason = openExpertReasons(region, today).some(({ code }) => code === reason);
  const faults = [
    isReason ? null : refuse("expert-team.no-reason", { field: "reden" }),
    text === ""
      ? refuse("expert-team.no-question", { field: "vraag" })
      : textFault(text, { field: "vraag", longest: LONGEST_QUESTION, today }),
  ];
  const refusals = faults.flatMap((fault) => fault?.refusals ?? []);
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

async function tellExperts(tx: Tx, id: string, now: Date): Promise<void> {
  const kind = "expert-asked" as const;
  const news = { kind, subject: `expert-question/${id}`, eventKey: `expert-question/${id}` };
  await notify(tx, news, { concerned: { roles: ["expert"] }, now });
}

/** Whoever asked takes it back while nothing is decided. */
export async function withdrawExpertQuestion(
  by: Actor,
  key: CaseKey,
  now = new Date(),
): Promise<Outcome<null>> {
  const actor = await actingIn(by, key);
  return commit(actor, async (tx) => {
    const { needId, supplierId } = await caseFor(tx, actor, key);
    const ids = await withdrawWaiting(tx, { needId, supplierId }, now);
    if (ids.length === 0) return refuseMove("expert-team.nothing-waits");
    const trace = { action: "expert-question.withdraw", subject: `expert-question/${ids[0]}` };
    return changed(null, { ...trace, announce: [] });
  });
}

/** What waits for the team of a need; without `supplierId` whoever asked it. */
export async function withdrawWaiting(
  tx: Tx,
  which: { needId: string; supplierId?: string | null },
  now: Date,
): Promise<string[]> {
  const withdrawn = await tx.expertQuestion.updateManyAndReturn({
    where: { ...which, ...WAITING },
    data: { withdrawnAt: now, dueOn: null },
    select: { id: true },
  });
  return withdrawn.map(({ id }) => id);
}
