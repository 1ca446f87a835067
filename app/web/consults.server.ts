/** Consult questions in words, for whoever asks them and whoever is asked. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { type NeedWords, needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { toldOf } from "./told";
import type {
  ConsultLine,
  ConsultsView,
  ConsultView,
  NewConsultView,
} from "~/components/consults/consults-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { nameOf, referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { consultDue, consultName, LONGEST_CONSULT } from "~/domain/referrals/public";
import {
  answerConsult,
  askConsult,
  type Consult,
  consultAnswerForm,
  consultForm,
  findConsultOffer,
  getConsult,
  getReceivedConsult,
  listConsults,
  listReceivedConsults,
  withdrawConsult,
} from "~/domain/referrals/public.server";
import { consults as en } from "~/i18n/en/consults";
import { consults as nl } from "~/i18n/nl/consults";

type Words = NeedWords & { said: typeof nl };

function wordsOf(request: Request, region: RegionConfig): Words {
  const words = needWords(request, region);
  return { ...words, said: { nl, en }[words.language] };
}

function faultsOf(refusals: Refusal[], { said, faultText }: Words) {
  return refusals.map((refusal) => ({
    field: refusal.field ?? null,
    text: said.faults[refusal.code] ?? faultText(refusal),
  }));
}

export async function consultsView(request: Request): Promise<ConsultsView> {
  const actor = await requireActor(request);
  const [list, region] = await Promise.all([listConsults(actor), getRegion()]);
  const words = wordsOf(request, region);
  return {
    title: words.said.title,
    lines: list.map((one) => ({
      ...lineOf(one, words),
      to: href("/verwijzer/consulten/:id", { id: one.id }),
      lines: [one.supplier, ...dueLines(one, words)],
    })),
  };
}

/** In the inbox of a supplier. */
export async function receivedConsults(request: Request, actor: Actor): Promise<ConsultLine[]> {
  if (!may(actor, "consult.answer", actor.supplierIds[0])) return [];
  const [list, region] = await Promise.all([listReceivedConsults(actor), getRegion()]);
  const words = wordsOf(request, region);
  return list.map((one) => ({
    ...lineOf(one, words),
    to: href("/aanbieder/consulten/:id", { id: one.id }),
    lines: [one.sender.name, ...dueLines(one, words)],
  }));
}

/** For the start page of a supplier. */
export async function consultTasks(
  request: Request,
  actor: Actor,
): Promise<{ text: string; to: string }[]> {
  const lines = await receivedConsults(request, actor);
  const waiting = lines.filter(({ state }) => state === "waiting").length;
  if (waiting === 0) return [];
  const { said } = wordsOf(request, await getRegion());
  return [{ text: said.toAnswer(waiting), to: href("/aanbieder/verzoeken") }];
}

function lineOf(one: Consult, { said }: Words): Omit<ConsultLine, "to" | "lines"> {
  const { id, number, offer, isLate } = one;
  return { id, isLate, state: stateOf(one), title: said.one(consultName(number), offer.title) };
}

function stateOf({ answeredAt, withdrawnAt }: Consult): ConsultLine["state"] {
  if (answeredAt !== null) return "answered";
  return withdrawnAt === null ? "waiting" : "withdrawn";
}

function dueLines({ dueOn }: Consult, { said, day }: Words): string[] {
  return dueOn === null ? [] : [`${said.facts.due} ${day(dueOn)}`];
}

type Asked = { leeftijd: string; gemeente: string; vraag: string; sleutel: string };
type SentConsult = { typed: Asked; refusals: Refusal[] };
const NOTHING_ASKED: Asked = { leeftijd: "", gemeente: "", vraag: "", sleutel: "" };
const FRESH: SentConsult = { typed: NOTHING_ASKED, refusals: [] };

export async function newConsultView(
  request: Request,
  sent?: SentConsult,
): Promise<NewConsultView> {
  const actor = await requireActor(request);
  assertMay(actor, "consult.ask", { organisationId: actor.organisationId ?? "" });
  const now = new Date();
  const region = await getRegion(now);
  const code = new URL(request.url).searchParams.get("aanbod") ?? "";
  const { title, supplier } = await findConsultOffer(actor, code, now);
  const words = wordsOf(request, region);
  const { said, language } = words;
  const { ageBands, terms } = referralRules(region);
  const due = consultDue(dayAt(now), { terms, holidays: region.holidays });
  const { refusals, typed } = sent ?? FRESH;
  const named = (list: { code: string; name: string; nameEn?: string }[]) =>
    list.map((one) => ({ code: one.code, name: nameOf(list, one.code, language) }));
  return {
    ...{ title: said.newTitle, to: said.to(supplier, title), offer: code },
    ...{ due: said.due(words.day(isoDay(due))), longest: LONGEST_CONSULT },
    ...{ ages: named(ageBands), municipalities: named(region.municipalities) },
    ...{ formKey: typed.sleutel || randomUUID(), typed },
    faults: faultsOf(refusals, words),
  };
}

export async function receiveConsult({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "consult.ask", { organisationId: actor.organisationId ?? "" });
  let typed = NOTHING_ASKED;
  const outcome = await perform(request, consultForm, (form) => {
    typed = form;
    const { sleutel: formKey, aanbod: offer, leeftijd: ageBand, gemeente, vraag } = form;
    const asked = { formKey, offer, ageBand, municipality: gemeente, question: vraag };
    return askConsult(actor, asked);
  });
  if (outcome.ok) {
    const { id } = outcome.value;
    return redirect(href("/verwijzer/consulten/:id", { id }, { gedaan: "gevraagd" }), 303);
  }
  const view = await newConsultView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

type SentAnswer = { typed: string; refusals: Refusal[] };
const NOTHING: SentAnswer = { typed: "", refusals: [] };

export async function consultView(
  request: Request,
  { side, id }: { side: "sender" | "supplier"; id: string },
  { typed, refusals }: SentAnswer = NOTHING,
): Promise<ConsultView> {
  const actor = await requireActor(request);
  const get = side === "sender" ? getConsult : getReceivedConsult;
  const [found, region] = await Promise.all([get(actor, id), getRegion()]);
  const words = wordsOf(request, region);
  const isWaiting = found.dueOn !== null;
  const done = new URL(request.url).searchParams.get("gedaan");
  return {
    ...{ ...lineOf(found, words), side, facts: factsOf(found, side, words) },
    told: refusals.length === 0 ? toldOf(words.said.told, done) : null,
    phone: side === "supplier" ? found.sender.phone : null,
    mayWithdraw: side === "sender" && isWaiting,
    onward: side === "sender" ? onwardOf(found, words) : null,
    form: side === "supplier" && isWaiting ? { typed, longest: LONGEST_CONSULT } : null,
    faults: faultsOf(refusals, words),
  };
}

function onwardOf({ id, needId, withdrawnAt }: Consult, { said }: Words): ConsultView["onward"] {
  if (needId !== null)
    return { to: href("/verwijzer/hulpvragen/:id", { id: needId }), text: said.becameNeed };
  if (withdrawnAt !== null) return null;
  return { to: href("/verwijzer/hulpvragen/nieuw", {}, { consult: id }), text: said.toNeed };
}

function factsOf(found: Consult, side: ConsultView["side"], words: Words): ConsultView["facts"] {
  const { said, day, names, region, language } = words;
  const { facts } = said;
  const { law, profile, ageBand, municipality, question, answer, answeredAt, dueOn } = found;
  const bands = region.referral?.ageBands ?? [];
  const other =
    side === "sender"
      ? [{ name: facts.supplier, value: found.supplier }]
      : [
          { name: facts.sender, value: found.sender.name },
          { name: facts.route, value: nameOf(region.referrers, found.sender.route, language) },
        ];
  const all = [
    { name: facts.question, value: question },
    { name: facts.answer, value: answer },
    { name: facts.answered, value: answeredAt ? day(answeredAt) : "" },
    { name: facts.due, value: dueOn ? day(dueOn) : "" },
    ...other,
    { name: facts.asked, value: day(found.askedAt) },
    { name: facts.law, value: names("wet", law) },
    { name: facts.profile, value: profile ? names("profiel", profile) : "" },
    { name: facts.ageBand, value: ageBand ? nameOf(bands, ageBand, language) : "" },
    { name: facts.municipality, value: municipality ? names("gemeente", municipality) : "" },
  ];
  return all.filter(({ value }) => value !== "");
}

export async function takeBackConsult({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const outcome = await perform(request, consultAnswerForm, () => withdrawConsult(actor, id));
  if (outcome.ok)
    return redirect(href("/verwijzer/consulten/:id", { id }, { gedaan: "ingetrokken" }), 303);
  const sent = { typed: "", refusals: outcome.refusals };
  const view = await consultView(request, { side: "sender", id }, sent);
  return data(view, { status: statusOf(outcome) });
}

export async function receiveConsultAnswer({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  let typed = "";
  const outcome = await perform(request, consultAnswerForm, ({ antwoord }) => {
    typed = antwoord;
    return answerConsult(actor, { id, answer: antwoord });
  });
  if (outcome.ok)
    return redirect(href("/aanbieder/consulten/:id", { id }, { gedaan: "beantwoord" }), 303);
  const sent = { typed, refusals: outcome.refusals };
  const view = await consultView(request, { side: "supplier", id }, sent);
  return data(view, { status: statusOf(outcome) });
}

/** For the start page of whoever refers. */
export async function consultLinks(request: Request): Promise<{ to: string; text: string }[]> {
  const actor = await requireActor(request);
  const region = await getRegion();
  const own = { organisationId: actor.organisationId ?? "" };
  if (!may(actor, "consult.ask", own) || !region.referral) return [];
  const late = (await listConsults(actor)).filter(({ isLate }) => isLate).length;
  const { said } = wordsOf(request, region);
  const to = href("/verwijzer/consulten");
  return [{ to, text: said.link }, ...(late > 0 ? [{ to, text: said.linkLate(late) }] : [])];
}
