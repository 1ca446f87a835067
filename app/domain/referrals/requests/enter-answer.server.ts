import { availability, type AvailabilityMove, type AvailabilityState } from "./availability";
import { moveRequest } from "./move-request.server";
import { requestFor, type SentRow } from "./sent-request-for.server";
import { assertReferrer } from "../needs/need-for.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

/** What was said by telephone: a yes from a day on, or a no with its reason. */
export type SpokenAnswer = { id: string; startsOn: IsoDay | null; refusalCode: string | null };

/** The sender writes down what a supplier said by telephone; it is marked as that. */
export function enterAnswer(
  actor: Actor,
  spoken: SpokenAnswer,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "availability.ask");
    await within(tx, actor);
    const found = await requestFor(tx, actor, spoken.id);
    const region = await getRegion(now);
    const fault = spokenFault(spoken, region, isoDay(dayAt(now)));
    if (fault) return fault;
    const row = await beyondQuestion(tx, found, { actor, now });
    if (!row) return refuseMove("availability.moved");
    const move = moveOf(row.state, spoken);
    const to = move && after(availability, row.state, move);
    if (!to) return refuseMove("availability.moved");
    const data = { ...answerOf(spoken, region, now), ...facts(row, actor, now) };
    if (!(await moveRequest(tx, row, { actor, now, act: move, to, data })))
      return refuseMove("availability.moved");
    const trace = { action: "availability.enter", subject: `availability/${spoken.id}` };
    return changed(null, { ...trace, announce: [] });
  });
}

/** One of both, and sound. */
function spokenFault(
  { startsOn, refusalCode }: SpokenAnswer,
  region: RegionConfig,
  today: IsoDay,
): Refused | null {
  const reasons = referralRules(region).refusals.filter(({ steps }) => steps.includes("request"));
  if (refusalCode !== null)
    return reasons.some(({ code }) => code === refusalCode)
      ? null
      : refuse("availability.no-reason", { field: "waarom" });
  if (startsOn === null) return refuse("availability.no-answer", { field: "dag" });
  return startsOn < today ? refuse("availability.day-in-the-past", { field: "dag" }) : null;
}

/** A question that was talked about is answered; null when somebody came first. */
async function beyondQuestion(
  tx: Tx,
  row: SentRow,
  { actor, now }: { actor: Actor; now: Date },
): Promise<SentRow | null> {
  if (row.state !== "question") return row;
  const moved = await moveRequest(tx, row, { actor, now, act: "reply", to: "open", data: {} });
  return moved ? { ...row, state: "open", version: row.version + 1 } : null;
}

function moveOf(state: AvailabilityState, { refusalCode }: SpokenAnswer): AvailabilityMove | null {
  if (refusalCode !== null) return "refuse";
  return state === "answered" || state === "refused" ? "revise" : "answer";
}

function answerOf({ startsOn, refusalCode }: SpokenAnswer, region: RegionConfig, now: Date) {
  if (refusalCode !== null) return { refusalCode, startsOn: null, holdsUntil: null };
  const { yesHoldsDays } = referralRules(region).terms;
  return {
    ...{ refusalCode: null, answerKind: "date", startsOn: dateOf(startsOn!) },
    holdsUntil: dateOf(dayAt(now) + yesHoldsDays),
  };
}

function facts({ state }: SentRow, actor: Actor, now: Date) {
  return {
    ...{ isSpoken: true, isLate: state === "expired" },
    ...{ answeredAt: now, answeredBy: actor.userId, promisedOn: null },
  };
}
