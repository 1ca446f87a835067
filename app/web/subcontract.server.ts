/** One subcontract as either side sees it, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import { subcontractActs, unitOf } from "./subcontract-acts.server";
import {
  answered,
  stateView,
  type SubcontractWords,
  subcontractWords,
} from "./subcontract-words.server";
import type { CallView, SubcontractView } from "~/components/subcontracts/subcontracts-view";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { subcontractName, waitsFor } from "~/domain/subcontracting/public";
import {
  getSubcontract,
  type SubcontractAct,
  type SubcontractFile,
  type SubcontractForm,
  subcontractForm,
  workOnSubcontract,
} from "~/domain/subcontracting/public.server";
import { momentText } from "~/i18n/moment";

type Sent = { typed: Typed; refusals: Refusal[] };

export async function subcontractView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<SubcontractView> {
  const actor = await requireActor(request);
  const now = new Date();
  const file = await getSubcontract(actor, id, now);
  const words = subcontractWords(request, await getRegion(now), now);
  const { said } = words;
  const { page } = said;
  const { view, errors } = answered(request, refusals, words);
  const other = file.side === "main" ? file.sub : file.main;
  const name = subcontractName(file.number);
  const state = stateView(file.state, words);
  return {
    ...{ title: page.title(name, other.name), state, ...view },
    back: { to: listOf(file), text: page.back },
    waits: waitsText(file, words),
    need: { title: page.scope, facts: askedFacts(file, words) },
    facts: otherFacts(file, words),
    parts: [
      { title: page.question, text: file.question },
      { title: page.reply, text: file.reply },
    ].filter(({ text }) => text !== ""),
    ...{ client: null, ways: [], running: null },
    links: linksOf(file, words),
    money: moneyOf(file, words),
    call: callOf(file, words),
    acts: subcontractActs(file, { ...typed, errors }, words),
    ...{ more: page.more, only: page.only, faultTitle: page.faultTitle },
    history: { title: page.history, lines: historyOf(file, words) },
    copy: page.copy(name, state.text, other.name),
  };
}

function listOf({ side }: SubcontractFile): string {
  return href("/aanbieder/onderaanneming", {}, { kant: side === "sub" ? "ontvangen" : null });
}

function waitsText({ state, dueOn, side }: SubcontractFile, { said, day }: SubcontractWords) {
  if (!dueOn) return null;
  if (state === "running") return said.page.running(day(dueOn));
  return (waitsFor(state) === side ? said.page.waitsOurs : said.page.waitsTheirs)(day(dueOn));
}

/** What is asked, when and at what price. */
function askedFacts(file: SubcontractFile, words: SubcontractWords) {
  const { said, names, day, amount } = words;
  const { page, units } = said;
  const { fromOn, toOn, units: count } = file;
  const price = (cents: bigint | null) => {
    if (cents === null) return "";
    const each = page.each(amount(cents), units[unitOf(file)]);
    return count === 1 ? each : page.inAll(each, count, amount(cents * BigInt(count)));
  };
  return [
    { name: page.profile, value: file.profile ? names("profiel", file.profile) : "" },
    { name: page.what, value: file.scope },
    {
      name: page.period,
      value: toOn ? page.fromTo(day(fromOn), day(toOn)) : page.from(day(fromOn)),
    },
    { name: page.price, value: price(file.priceCents) },
    { name: page.counter, value: price(file.counterCents) },
    { name: page.counterNote, value: file.counterNote },
    { name: page.agreed, value: price(file.agreedCents) },
  ].filter(({ value }) => value !== "");
}

function otherFacts(file: SubcontractFile, { said, day }: SubcontractWords) {
  const { page, reasons, ends } = said;
  const { side, main, sub, trajectory, declineCode, endReason } = file;
  const other = side === "main" ? sub : main;
  return [
    { name: page.main, value: `${main.name}. ${page.mainNote}` },
    { name: page.sub, value: `${sub.name}. ${page.noFurther}` },
    { name: page.phone, value: other.phone ?? "" },
    {
      name: page.referral,
      value: side === "sub" ? "" : trajectory ? `T-${trajectory.number}` : page.standing,
    },
    { name: page.reason, value: declineCode ? reasons[declineCode as keyof typeof reasons] : "" },
    { name: page.note, value: file.declineNote },
    { name: page.consent, value: file.consentRef },
    { name: page.started, value: file.startedOn ? day(file.startedOn) : "" },
    { name: page.ended, value: file.endedOn ? day(file.endedOn) : "" },
    { name: page.endReason, value: endReason ? ends[endReason as keyof typeof ends] : "" },
  ].filter(({ value }) => value !== "");
}

function linksOf({ side, main, sub, trajectory }: SubcontractFile, { said }: SubcontractWords) {
  const other = side === "main" ? sub : main;
  const window = {
    to: href("/aanbieders/:slug", { slug: other.slug }),
    text: said.page.toWindow(other.name),
  };
  const id = trajectory?.referralId;
  return [
    ...(other.page === "published" ? [window] : []),
    ...(id
      ? [
          {
            to: href("/aanbieder/aanmeldingen/:id", { id }),
            text: `${said.page.referral}: T-${trajectory.number}`,
          },
        ]
      : []),
  ];
}

/** All that was agreed on for the same help beside its tariff: told, and nothing waits for it (I8). */
function moneyOf({ sums }: SubcontractFile, { said, amount }: SubcontractWords) {
  if (!sums || sums.agreedCents === 0n) return null;
  const { page } = said;
  const { agreedCents, tariffCents } = sums;
  const agreed = amount(agreedCents);
  const told =
    tariffCents === null ? page.sumsAlone(agreed) : page.sums(agreed, amount(tariffCents));
  const isAbove = tariffCents !== null && agreedCents > tariffCents;
  return { title: page.money, intro: isAbove ? `${told} ${page.above}` : told, rows: [] };
}

function callOf({ id, call }: SubcontractFile, words: SubcontractWords): CallView | null {
  if (call.length === 0) return null;
  const { said, amount } = words;
  const { title, intro, columns } = said.call;
  return {
    ...{ title, intro: intro(call.length), columns },
    rows: call.map(({ name, number, state, priceCents, counterCents, totalCents, ...one }) => ({
      to: href("/aanbieder/onderaanneming/:id", { id: one.id }),
      ...{ name: `${subcontractName(number)}: ${name}`, isThis: one.id === id },
      state: stateView(state, words),
      cells: [
        amount(priceCents),
        counterCents === null ? said.call.none : amount(counterCents),
        amount(totalCents),
      ],
    })),
  };
}

function historyOf({ entries }: SubcontractFile, { said, language }: SubcontractWords): string[] {
  return entries.map(({ at, side, act }) => {
    const when = momentText(at, language);
    if (act === "expire") return said.expired(when);
    const who = side === "sub" ? said.sides.sub : said.sides.main;
    return said.entry(when, who, said.actsDone[act] ?? act);
  });
}

export async function workOnReceivedSubcontract({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const { side } = await getSubcontract(actor, id);
  const sent = await sentForm(request);
  const outcome = await performRead(sent, subcontractForm, (form) =>
    workOnSubcontract(actor, { id, side, act: actIn(form) }),
  );
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok)
    return redirect(href("/aanbieder/onderaanneming/:id", { id }, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await subcontractView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function actIn(form: SubcontractForm): SubcontractAct {
  switch (form.doe) {
    case "verstuur":
      return { move: "send" };
    case "weggooien":
      return { move: "discard" };
    case "ja":
      return { move: "accept" };
    case "tegenvoorstel":
      return { move: "counter", price: form.prijs, text: form.tekst };
    case "vraag":
      return { move: "ask", text: form.tekst };
    case "antwoord":
      return { move: "reply", text: form.tekst };
    case "nee":
      return { move: "decline", reason: form.reden, text: form.tekst };
    case "intrekken":
      return { move: "withdraw" };
    case "start":
      return { move: "start", on: form.dag, consentRef: form.toestemming };
    default:
      return { move: "end", on: form.dag, reason: form.reden };
  }
}
