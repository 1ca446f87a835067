/** A case before the expert team, for those whose case it is. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import {
  askedFacts,
  decisionFacts,
  expertFaults,
  expertWords,
  type ExpertWords,
  reasonName,
} from "./expert-words.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { toldOf } from "./told";
import type { ExpertCaseView, OwnQuestionView } from "~/components/expert-team/expert-view";
import type { Actor } from "~/domain/accounts/public";
import { openExpertReasons } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { expertQuestionName, LONGEST_QUESTION } from "~/domain/referrals/public";
import {
  askExpertTeam,
  type CaseKey,
  expertForm,
  listOwnQuestions,
  type OwnQuestion,
  withdrawExpertQuestion,
} from "~/domain/referrals/public.server";

type Side = CaseKey["side"];
type Typed = { reden: string; vraag: string };
type Sent = { typed: Typed; refusals: Refusal[] };

const PAGES = {
  sender: (id: string, asked = {}) => href("/verwijzer/hulpvragen/:id/expertteam", { id }, asked),
  supplier: (id: string, asked = {}) => href("/aanbieder/expertteam/:id", { id }, asked),
};

export async function expertCaseView(
  request: Request,
  key: CaseKey,
  sent?: Sent,
): Promise<ExpertCaseView> {
  const actor = await requireActor(request);
  const now = new Date();
  const { isRunning, questions } = await listOwnQuestions(actor, key, now);
  const words = expertWords(request, await getRegion(now), now);
  const { said } = words;
  const { searchParams } = new URL(request.url);
  const typed = sent?.typed ?? { reden: searchParams.get("reden") ?? "", vraag: "" };
  const isWaiting = questions.some(({ dueOn }) => dueOn !== null);
  const faults = expertFaults(sent?.refusals ?? [], words);
  return {
    ...{ title: said.title, self: PAGES[key.side](key.id), back: backOf(key) },
    told: faults.length === 0 ? toldOf(said.told, searchParams.get("gedaan")) : null,
    isOver: !isRunning,
    form:
      isRunning && !isWaiting
        ? {
            reasons: openExpertReasons(words.region, isoDay(dayAt(now))).map(({ code }) => ({
              ...{ code, name: reasonName(code, words) },
            })),
            ...{ reason: typed.reden, question: typed.vraag, longest: LONGEST_QUESTION },
          }
        : null,
    questions: questions.map((one) => questionView(one, key.side, words)),
    faults,
  };
}

/** A supplier comes from a request or from a referral: both lists lead there. */
function backOf({ side, id }: CaseKey): string {
  return side === "sender"
    ? href("/verwijzer/hulpvragen/:id", { id })
    : href("/aanbieder/verzoeken");
}

function questionView(one: OwnQuestion, side: Side, words: ExpertWords): OwnQuestionView {
  const { said, day } = words;
  const name = expertQuestionName(one.number);
  const { decision, withdrawnAt, dueOn } = one;
  const other = side === "sender" || one.mayWithdraw ? said.theSender : said.aSupplier;
  const who = one.question === null && side === "supplier" ? said.theSender : other;
  return {
    id: one.id,
    title: decision
      ? said.decided(name, day(decision.at))
      : withdrawnAt
        ? said.withdrawn(name, day(withdrawnAt))
        : said.waiting(name, day(dueOn!)),
    ...{ isLate: one.isLate, mayWithdraw: one.mayWithdraw },
    facts: [...(decision ? decisionFacts(decision, words) : []), ...askedFacts(one, who, words)],
  };
}

export async function askExperts({ request, params }: ActionFunctionArgs, side: Side) {
  const actor = await requireActor(request);
  const key = { side, id: params.id ?? "" };
  let typed: Typed = { reden: "", vraag: "" };
  let gedaan = "vraag";
  const outcome = await perform(request, expertForm, ({ doe, reden, vraag }) => {
    typed = { reden, vraag };
    gedaan = doe;
    return doe === "trek-in"
      ? withdrawExpertQuestion(actor, key)
      : askExpertTeam(actor, { ...key, reason: reden, question: vraag });
  });
  if (outcome.ok) return redirect(PAGES[side](key.id, { gedaan }), 303);
  const view = await expertCaseView(request, key, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

/** How a case stands with the expert team, as a link on the page of the case; none when there is nothing to ask. */
export async function expertLinks(
  request: Request,
  actor: Actor,
  key: CaseKey,
): Promise<{ to: string; text: string }[]> {
  const now = new Date();
  const [{ isRunning, questions }, region] = await Promise.all([
    listOwnQuestions(actor, key, now),
    getRegion(now),
  ]);
  const { said, day } = expertWords(request, region, now);
  const [last] = questions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const to = PAGES[key.side](key.id);
  if (last?.decision)
    return [{ to, text: said.links.decided(said.complexities[last.decision.complexity]) }];
  if (last?.dueOn) return [{ to, text: said.links.waiting(day(last.dueOn)) }];
  return isRunning ? [{ to, text: said.links.ask }] : [];
}
