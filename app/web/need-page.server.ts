/** One need with whom was asked, in words, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { expertLinks } from "./expert-team.server";
import { href } from "./href";
import { answersView, askedTexts, NOTHING_SENT, type SentAct } from "./need-answers.server";
import { needText } from "./need-text";
import { aboutNeed, factLines, type NeedWords, needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { type ReferralWords, referralWords } from "./referral-words.server";
import { requireActor } from "./session.server";
import type { NeedPageView } from "~/components/needs/need-page";
import type { Actor } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isIsoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import { CLOSE_REASONS, needName, referralName } from "~/domain/referrals/public";
import {
  closeNeed,
  closeRequest,
  enterAnswer,
  getNeed,
  listReferralsOf,
  listSentRequests,
  type NeedView,
  reopenNeed,
  replyToQuestion,
} from "~/domain/referrals/public.server";

export async function needPageView(
  request: Request,
  id: string,
  sent: SentAct = NOTHING_SENT,
): Promise<NeedPageView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [need, region, requests, referrals, experts] = await Promise.all([
    getNeed(actor, id, now),
    getRegion(now),
    listSentRequests(actor, id, now),
    listReferralsOf(actor, id),
    expertLinks(request, actor, { side: "sender", id }),
  ]);
  const words = needWords(request, region, now);
  const { texts } = words;
  const isOpen = need.state === "open";
  const answers = answersView(id, requests, { words, sent, isOpen });
  const title = texts.one.title(needName(need.number), aboutNeed(need, words));
  const facts = factsOf(need, words);
  const asked = askedTexts(words);
  return {
    ownerId: need.owner.id,
    ...{ id, title, isOpen, isLate: need.isLate, hasGoals: need.goals !== "" },
    ...{ lines: headLines(need, words), facts, answers },
    told: toldOf(request, words),
    experts,
    referrals: referralsView(referrals, referralWords(request, region, now)),
    text: needText({ title, facts, rows: answers.rows, day: words.day(now) }, asked),
    reasons: CLOSE_REASONS.map((code) => ({ code, name: texts.one.reasons[code] })),
    faults: answers.faults,
  };
}

type Referred = Awaited<ReturnType<typeof listReferralsOf>>;

function referralsView(referrals: Referred, { said }: ReferralWords): NeedPageView["referrals"] {
  return {
    title: said.ofNeed,
    lines: referrals.map(({ id, number, state, supplier }) => ({
      to: href("/verwijzer/aanmeldingen/:id", { id }),
      text: `${referralName(number)}, ${supplier}: ${said.states[state] ?? state}`,
    })),
  };
}

function factsOf(need: NeedView, words: NeedWords): NeedPageView["facts"] {
  const { texts, region, language } = words;
  const route = nameOf(region.referrers, need.route, language);
  return [...factLines(need, words), { key: "route", name: texts.facts.route, text: route }];
}

/** What was just done. */
function toldOf(request: Request, words: NeedWords): string | null {
  const { searchParams } = new URL(request.url);
  const sent = searchParams.get("gevraagd");
  if (sent !== null) return askedTexts(words).sent(Number(sent) || 0);
  const done = searchParams.get("gedaan");
  const { told } = askedTexts(words);
  if (done !== null && Object.hasOwn(told, done)) return told[done]!;
  return done === null ? null : words.texts.one.saved;
}

function headLines(need: NeedView, { texts, day }: NeedWords): string[] {
  const { one, list } = texts;
  const reasons: Record<string, string> = one.reasons;
  return [
    one.written(day(need.createdAt), need.owner.name),
    ...(need.dueOn ? [one.due(day(need.dueOn))] : []),
    ...(need.state === "closed" ? [one.closed(reasons[need.closedReason] ?? "")] : []),
    list.touched(day(need.changedAt)),
  ];
}

const word = z.string().max(200).default("");
const actForm = z.object({
  doe: z.enum(["sluit", "heropen", "antwoord", "gezegd", "trek-in"]),
  reden: word,
  vraag: word,
  antwoord: z.string().max(20_000).default(""),
  ...{ dag: word, waarom: word },
});

type ActForm = z.output<typeof actForm>;

function act(actor: Actor, id: string, sent: ActForm): Promise<Outcome<unknown>> {
  const { doe, reden, vraag, antwoord, dag, waarom } = sent;
  const acts: Record<ActForm["doe"], () => Promise<Outcome<unknown>>> = {
    sluit: () => closeNeed(actor, { id, reason: reden }),
    heropen: () => reopenNeed(actor, id),
    antwoord: () => replyToQuestion(actor, { id: vraag, reply: antwoord }),
    gezegd: () =>
      enterAnswer(actor, {
        id: vraag,
        startsOn: isIsoDay(dag) ? dag : null,
        refusalCode: waarom || null,
      }),
    "trek-in": () => closeRequest(actor, vraag),
  };
  return acts[doe]();
}

export async function actOnNeed({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  let typed = NOTHING_SENT.typed;
  let gedaan = "";
  const outcome = await perform(request, actForm, (sent) => {
    const { vraag, antwoord, dag, waarom } = sent;
    typed = { vraag, antwoord, dag, waarom };
    gedaan = sent.doe;
    return act(actor, id, sent);
  });
  if (outcome.ok) return redirect(href("/verwijzer/hulpvragen/:id", { id }, { gedaan }), 303);
  const view = await needPageView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
