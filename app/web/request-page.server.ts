/** One request for its supplier in words, and what it answers. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { expertLinks } from "./expert-team.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { actsView } from "./request-acts.server";
import {
  declaredText,
  factorFacts,
  neededFacts,
  requestWords,
  type RequestWords,
} from "./request-words.server";
import { requireActor } from "./session.server";
import { toldOf } from "./told";
import type { Line, RequestView, TypedAnswer } from "~/components/requests/requests-view";
import { assertMay } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { requestName } from "~/domain/referrals/public";
import {
  answerRequest,
  getReceived,
  type ReceivedRequest,
  type RequestAnswerForm,
  requestAnswerForm,
  type SentAnswer,
} from "~/domain/referrals/public.server";
import { momentText } from "~/i18n/moment";

export type Sent = { typed: TypedAnswer; refusals: Refusal[] };
const NOTHING: Sent = { typed: {}, refusals: [] };

export async function requestPage(
  request: Request,
  id: string,
  sent: Sent = NOTHING,
): Promise<RequestView> {
  const actor = await requireActor(request);
  const [found, region] = await Promise.all([getReceived(actor, id), getRegion()]);
  const words = requestWords(request, region);
  const experts = await expertLinks(request, actor, { side: "supplier", id });
  const done = new URL(request.url).searchParams.get("gedaan");
  return { ...requestView(found, words, { ...sent, done }), experts };
}

export function requestView(
  found: ReceivedRequest,
  words: RequestWords,
  { typed, refusals, done }: Sent & { done: string | null },
): RequestView {
  const { texts } = words;
  const { state, isLate, number, offer, place, supplier, question, reply } = found;
  const view = {
    title: texts.heading(requestName(number), offer),
    supplier: [supplier, place].filter(Boolean).join(", "),
    ...{ state, isLate, due: dueText(found, words), explained: texts.explained[state] ?? null },
    needed: neededFacts(found.shown, words),
    factors: factorFacts(found.shown, words),
    sender: senderOf(found, words),
    declared: declaredText(found.declared, words),
    ...{ own: ownFacts(found, words), ownNotes: notesOf(found, words) },
    talk: question === "" ? null : { question, reply },
    acts: actsView(found, words),
    experts: [],
    history: historyOf(found, words),
  };
  return {
    ...view,
    copy: copyText(view, words),
    told: refusals.length === 0 ? toldOf(texts.done, done) : null,
    typed,
    faults: refusals.map((refusal) => ({
      ...{ field: refusal.field ?? null, text: words.faultText(refusal) },
    })),
  };
}

type Told = Pick<RequestView, "title" | "supplier" | "state" | "needed" | "factors" | "own"> &
  Pick<RequestView, "sender" | "talk" | "history">;

/** For the supplier's own file, where nothing can be linked. */
function copyText(view: Told, { texts }: RequestWords): string {
  const { title, supplier, state, needed, factors, sender, own, talk, history } = view;
  const lines = (facts: Line[]) =>
    facts.filter(({ value }) => value !== "").map(({ name, value }) => `${name}: ${value}`);
  const said = talk ? [`${texts.talk.question}: ${talk.question}`, talk.reply] : [];
  return [
    ...[title, supplier, texts.copy.state(texts.states[state]), "", ...lines(sender.facts), ""],
    ...[...lines(needed), ...lines(factors), "", ...said, ...lines(own), "", ...history],
  ]
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n");
}

function dueText(found: ReceivedRequest, { texts, day }: RequestWords): string | null {
  const { state, dueOn, promisedOn, isLate } = found;
  if (state !== "open" || dueOn === null) return null;
  if (isLate) return texts.line.lateBy(day(dueOn));
  return promisedOn ? texts.line.promised(day(promisedOn)) : texts.line.due(day(dueOn));
}

function senderOf({ sender, route, phone }: ReceivedRequest, words: RequestWords) {
  const { texts, region, language } = words;
  return {
    phone,
    facts: [
      { name: texts.sender.organisation, value: sender },
      { name: texts.sender.route, value: nameOf(region.referrers, route, language) },
    ],
  };
}

function ownFacts(found: ReceivedRequest, words: RequestWords): Line[] {
  const { texts, region, language } = words;
  const { answer, refusalCode, remark, whoCan } = found;
  const said = texts.own;
  const refusals = region.referral?.refusals ?? [];
  const facts = [
    ...(answer ? yesFacts(answer, words) : []),
    { name: said.reason, value: refusalCode ? nameOf(refusals, refusalCode, language) : "" },
    { name: said.remark, value: remark },
    { name: said.whoCan, value: whoCan },
  ];
  return facts.filter(({ value }) => value !== "");
}

type Yes = NonNullable<ReceivedRequest["answer"]>;

function yesFacts({ startsOn, holdsUntil, intensity }: Yes, words: RequestWords): Line[] {
  const { texts, day, region, language } = words;
  const proposed = intensity ? nameOf(region.intensities, intensity, language) : "";
  return [
    { name: texts.own.starts, value: day(startsOn) },
    { name: texts.own.holds, value: day(holdsUntil) },
    { name: texts.own.intensity, value: proposed },
  ];
}

function notesOf({ answer }: ReceivedRequest, { texts }: RequestWords): string[] {
  return [
    ...(answer?.isSpoken ? [texts.own.spoken] : []),
    ...(answer?.isLate ? [texts.own.late] : []),
  ];
}

function historyOf({ entries }: ReceivedRequest, { texts, language }: RequestWords): string[] {
  return entries.map(({ act, side, at, isByLink }) => {
    const spoken = side === "sender" ? texts.bySender[act] : undefined;
    const said = spoken ?? texts.entries[act] ?? act;
    const line = isByLink ? `${said}, ${texts.entryByLink}` : said;
    return texts.entry(line, momentText(at, language));
  });
}

export async function receiveAnswer({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "availability.answer", actor.supplierIds[0]);
  const id = params.id ?? "";
  const typed: TypedAnswer = {};
  const outcome = await perform(request, requestAnswerForm, (form) => {
    Object.assign(typed, typedIn(form));
    return answerRequest(actor, { id, ...answerIn(form) } as SentAnswer);
  });
  if (!outcome.ok) {
    const view = await requestPage(request, id, { typed, refusals: outcome.refusals });
    return data(view, { status: statusOf(outcome) });
  }
  const gedaan = outcome.value.isConfirmed ? "confirmed" : typed["doe"];
  return redirect(href("/aanbieder/verzoeken/:id", { id }, { gedaan }), 303);
}

export function typedIn(form: RequestAnswerForm): TypedAnswer {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, String(value ?? "")]),
  );
}

/** The form in the words of the verb. */
export function answerIn(form: RequestAnswerForm): Omit<SentAnswer, "id"> {
  const seen = form.gezien;
  switch (form.doe) {
    case "promise":
      return { act: form.doe, on: form.dag, seen } as Omit<SentAnswer, "id">;
    case "ask":
      return { act: form.doe, question: form.vraag, seen } as Omit<SentAnswer, "id">;
    case "refuse": {
      const { reden: reason, opmerking: remark, wie: whoCan } = form;
      return { act: form.doe, reason, remark, whoCan, seen } as Omit<SentAnswer, "id">;
    }
    default: {
      const { hoe: how, datum: startsOn, tot: holdsUntil, intensiteit: intensity } = form;
      const yes = { how, startsOn, holdsUntil, intensity, remark: form.opmerking, seen };
      return { act: form.doe, ...yes } as Omit<SentAnswer, "id">;
    }
  }
}
