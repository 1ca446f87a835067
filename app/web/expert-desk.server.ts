/** What waits for the expert team, in words, and what it decides. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import {
  askedFacts,
  decisionFacts,
  expertFaults,
  expertWords,
  type ExpertWords,
  reasonName,
  senderFacts,
} from "./expert-words.server";
import { href } from "./href";
import { aboutNeed, factLines } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { toldOf } from "./told";
import type {
  ExpertDeskView,
  ExpertLineView,
  ExpertQuestionPageView,
  TypedDecision,
} from "~/components/expert-team/expert-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { COMPLEXITIES, expertQuestionName, LONGEST_QUESTION } from "~/domain/referrals/public";
import {
  decideQuestion,
  decisionForm,
  type ExpertQuestionView,
  getExpertQuestion,
  listExpertQuestions,
} from "~/domain/referrals/public.server";

export async function expertDeskView(request: Request): Promise<ExpertDeskView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [{ waiting, decided }, region] = await Promise.all([
    listExpertQuestions(actor, now),
    getRegion(now),
  ]);
  const words = expertWords(request, region, now);
  return {
    title: words.said.title,
    waiting: waiting.map((one) => lineView(one, words)),
    decided: decided.map((one) => lineView(one, words)),
  };
}

function lineView(one: ExpertQuestionView, words: ExpertWords): ExpertLineView {
  const { said, day } = words;
  const { id, number, shown, reason, dueOn, decision, isLate, sender } = one;
  return {
    ...{ id, isLate, to: href("/regio/expertteam/:id", { id }) },
    title: `${expertQuestionName(number)}: ${aboutNeed(shown, words)}`,
    lines: [
      reasonName(reason, words),
      sender.name,
      ...(dueOn ? [`${said.facts.due} ${day(dueOn)}`] : []),
      ...(decision ? [said.complexities[decision.complexity]] : []),
    ],
  };
}

const NOTHING: TypedDecision = { complexiteit: "", waarom: "", advies: "", voor: "" };

type Sent = { typed: TypedDecision; refusals: Refusal[] };

export async function expertQuestionView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = { typed: NOTHING, refusals: [] },
): Promise<ExpertQuestionPageView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [found, region] = await Promise.all([getExpertQuestion(actor, id, now), getRegion(now)]);
  const words = expertWords(request, region, now);
  const { said, day } = words;
  const { decision, withdrawnAt, dueOn, sender, shown } = found;
  const faults = expertFaults(refusals, words);
  const done = new URL(request.url).searchParams.get("gedaan");
  return {
    title: said.of(`${expertQuestionName(found.number)}, ${aboutNeed(shown, words)}`),
    self: href("/regio/expertteam/:id", { id }),
    ...{ isLate: found.isLate, isWithdrawn: withdrawnAt !== null, phone: sender.phone },
    told: faults.length === 0 ? toldOf(said.told, done) : null,
    asked: [
      ...(dueOn ? [{ name: said.facts.due, value: day(dueOn) }] : []),
      ...askedFacts(found, said.theSender, words),
      ...senderFacts(found, words),
    ],
    need: factLines(shown, words).map(({ name, text }) => ({ name, value: text })),
    decision: decision && decisionFacts(decision, words),
    form:
      dueOn === null
        ? null
        : {
            complexities: COMPLEXITIES.map((code) => ({ code, name: said.complexities[code] })),
            ...{ typed, today: isoDay(dayAt(now)), longest: LONGEST_QUESTION },
          },
    faults,
  };
}

export async function decideExpert({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "complexity.decide");
  const id = params.id ?? "";
  let typed = NOTHING;
  const outcome = await perform(request, decisionForm, (sent) => {
    typed = sent;
    const { complexiteit: complexity, waarom: grounds, advies: advice, voor: actBy } = sent;
    return decideQuestion(actor, { id, complexity, grounds, advice, actBy });
  });
  if (outcome.ok)
    return redirect(href("/regio/expertteam/:id", { id }, { gedaan: "beslist" }), 303);
  const view = await expertQuestionView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

/** For the start page of the region: what waits for the team. */
export async function expertTasks(
  request: Request,
  actor: Actor,
): Promise<{ text: string; to: string } | null> {
  if (!may(actor, "complexity.decide")) return null;
  const [{ waiting }, region] = await Promise.all([listExpertQuestions(actor), getRegion()]);
  const { said } = expertWords(request, region);
  return { text: said.desk.toStart(waiting.length), to: href("/regio/expertteam") };
}
