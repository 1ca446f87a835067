import { proposalFault } from "../requests/proposal";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { moveReferral, type Step } from "./move-referral.server";
import { receiving } from "./received-by.server";
import type { ReferralState } from "./referral";
import { mustSay, saidFault } from "./said";
import { release } from "./settle-requests.server";
import { tellOwner } from "./tell-of-referral.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import {
  type RefusalReason,
  type ReferralRules,
  referralRules,
  type RegionConfig,
} from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";
import type { Tx } from "~/db/commit.server";

/** What whoever receives a referral can do with it. `return` is a late no, on coded grounds only. */
export type ReferralAnswer =
  | { move: "accept"; intensity: string | null }
  | { move: "ask"; text: string }
  | { move: "waitlist"; until: DayNumber | null; text: string }
  | { move: "decline" | "return"; code: string | null; text: string; whoCan: string };

/** The receiver makes a move of the table; the sender hears of it. */
export async function answerReferral(
  actor: Actor,
  { id, answer }: { id: string; answer: ReferralAnswer },
  now = new Date(),
): Promise<Outcome<{ state: ReferralState }>> {
  const receiver = await receiving(actor, now);
  return commit(receiver, async (tx) => {
    const found = await referralFor(tx, receiver, { id, side: "supplier" });
    const region = await getRegion(now);
    const rules = referralRules(region);
    const fault = answerFault(answer, {
      region,
      rules,
      hasDuty: await hasDuty(tx, found),
      found,
      today: dayAt(now),
    });
    if (fault) return fault;
    const data = dataOf(answer, { rules, now });
    const step: Step = { move: answer.move, side: "supplier", data };
    const moved = await moveReferral(tx, found, { ...step, actor: receiver, now });
    if (!("state" in moved)) return moved;
    if (answer.move === "decline") await release(tx, found, { actor: receiver, now });
    const key = `${answer.move}/${found.version}`;
    await tellOwner(tx, found, { kind: "referral-answered", key, now });
    return changed({ state: moved.state }, moved.trace);
  });
}

type Given = {
  region: RegionConfig;
  rules: ReferralRules;
  hasDuty: boolean;
  found: FoundReferral;
  today: DayNumber;
};

function answerFault(answer: ReferralAnswer, given: Given): Refused | null {
  if (answer.move === "accept")
    return proposalFault(answer.intensity, given.found.need.law, given.region);
  if (answer.move === "ask") return mustSay(remarkText(answer.text), "tekst");
  if (answer.move === "waitlist") {
    const isLater = answer.until !== null && answer.until > given.today;
    return isLater ? saidFault(remarkText(answer.text), "tekst") : NO_DAY;
  }
  return refusalFault(answer, given);
}

const NO_DAY = refuse("referral.no-day", { field: "dag" });

/** Price is no reason (I8); where the contract carries the duty to accept, only its grounds are. */
function refusalFault(
  { move, code, text, whoCan }: Extract<ReferralAnswer, { code: string | null }>,
  { rules, hasDuty }: Given,
): Refused | null {
  const step = move === "return" ? "return" : "referral";
  const allowed = reasonsFor(rules, { step, hasDuty });
  if (!allowed.some((reason) => reason.code === code))
    return refuse("referral.no-such-reason", { field: "reden" });
  return saidFault(remarkText(text), "tekst") ?? saidFault(remarkText(whoCan), "wie");
}

/** The reasons that can be given in a step. */
export function reasonsFor(
  { refusals }: ReferralRules,
  { step, hasDuty }: { step: "referral" | "return"; hasDuty: boolean },
): RefusalReason[] {
  return refusals.filter(
    ({ steps, inSpiteOfDuty }) => steps.includes(step) && (!hasDuty || inSpiteOfDuty === true),
  );
}

/** Whether the contract under which this help is given carries the duty to accept. */
export async function hasDuty(
  tx: Pick<Tx, "contract">,
  { supplierId, need }: Pick<FoundReferral, "supplierId" | "need">,
): Promise<boolean> {
  const { law, profile } = need;
  const contract = await tx.contract.findFirst({
    where: {
      ...{ supplierId, state: "active", acceptanceDuty: true },
      AND: [
        { OR: [{ law: null }, { law }] },
        { OR: [{ profile: null }, ...(profile === null ? [] : [{ profile }])] },
      ],
    },
  });
  return contract !== null;
}

function dataOf(
  answer: ReferralAnswer,
  { rules, now }: { rules: ReferralRules; now: Date },
): NonNullable<Step["data"]> {
  if (answer.move === "accept") {
    const holdsUntil = dateOf(dayAt(now) + rules.terms.yesHoldsDays);
    return { acceptedAt: now, proposed: answer.intensity, holdsUntil };
  }
  if (answer.move === "ask") return { question: remarkText(answer.text), answer: "" };
  if (answer.move === "waitlist")
    return { waitlistedUntil: dateOf(answer.until!), declineNote: remarkText(answer.text) };
  return {
    ...{ declineCode: answer.code, declineNote: remarkText(answer.text) },
    ...{ whoCan: remarkText(answer.whoCan) },
    // A late no closes who it is about at once and for good.
    ...(answer.move === "return" && { shutAt: now }),
  };
}
