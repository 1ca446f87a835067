import { CHALLENGE_KEPT_DAYS, type ChallengeView } from "./challenge";
import { readChallenges } from "./list-challenges.server";
import { UNDO_SECONDS } from "../waiting-times/undo-waiting-times.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/**
 * Tells what became of challenges: who called hears that there is an answer, or that none came in time;
 * of the latter the contract manager hears as well. Safe to do again at any time.
 */
export async function tendChallenges(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "challenges.tend");
  if (isTooEarlyToTell(now)) return;
  const untold = await db.waitingChallenge.findMany({
    where: { OR: [{ told: null }, { told: "expired" }], offerPlace: { endedOn: null } },
    distinct: ["offerPlaceId"],
    select: { offerPlaceId: true },
  });
  const places = untold.map(({ offerPlaceId }) => offerPlaceId);
  const challenges = await readChallenges(db, places, now);
  for (const challenge of challenges.filter((one) => isNews(one, now)))
    await tell(actor, challenge, now);
}

/** An answer is news once it can be taken back no longer. */
function isNews({ told, state, answer }: ChallengeView, now: Date): boolean {
  if (state === "open" || told === state || (told !== null && told !== "expired")) return false;
  const since = answer ? now.getTime() - answer.at.getTime() : Infinity;
  return since > UNDO_SECONDS * 1000;
}

function tell(actor: Actor, challenge: ChallengeView, now: Date) {
  return commit(actor, async (tx) => {
    const { id, state } = challenge;
    const { count } = await tx.waitingChallenge.updateMany({
      where: { id, told: challenge.told },
      data: { told: state },
    });
    if (count === 0) return unchanged(null);
    await tellPeople(tx, challenge, now);
    const trace = { action: "waiting-time.challenge-told", subject: `challenge/${id}` };
    return changed(null, { ...trace, details: { state }, announce: [] });
  });
}

async function tellPeople(
  tx: Tx,
  { id, madeBy, state, offerCode }: ChallengeView,
  now: Date,
): Promise<void> {
  const isExpired = state === "expired";
  const subject = `offer/${offerCode}`;
  const kind = isExpired ? "challenge-expired" : "challenge-answered";
  const eventKey = `challenge/${id}/${state}`;
  const caller = { userId: madeBy, roles: NOTIFICATION_KINDS[kind] };
  await notify(tx, { kind, subject, eventKey }, { concerned: caller, now });
  if (!isExpired) return;
  const doubtful = { kind: "wait-doubtful", subject, eventKey: `${eventKey}/region` } as const;
  await notify(tx, doubtful, { concerned: { roles: NOTIFICATION_KINDS["wait-doubtful"] }, now });
}

/** Deletes the challenges whose time is over: long before, their declaration is shown no longer. */
export async function forgetChallenges(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "challenges.tend");
  await commit(actor, async (tx) => {
    const { count } = await tx.waitingChallenge.deleteMany({
      where: { madeAt: { lt: dateOf(dayAt(now) - CHALLENGE_KEPT_DAYS) } },
    });
    if (count === 0) return unchanged(0);
    const trace = { action: "challenges.forget", subject: "challenge", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}
