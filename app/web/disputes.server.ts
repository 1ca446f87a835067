/** Talks about money in words, for each of those who take part; and what is said in them. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { type SignalWords, signalWords } from "./signal-words.server";
import type {
  DisputeLineView,
  DisputesView,
  DisputeThreadView,
} from "~/components/disputes/disputes-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { disputeName, LONGEST_TEXT } from "~/domain/signals/public";
import {
  disputeForm,
  type DisputeLine,
  findDisputeSubject,
  getDispute,
  handOverDispute,
  listDisputes,
  listOwnDisputes,
  raiseDispute,
  raisedDisputeForm,
  sayInDispute,
} from "~/domain/signals/public.server";
import { momentText } from "~/i18n/moment";

/** Where one takes part: each has pages of its own. */
export type Where = "verwijzer" | "aanbieder" | "regio";

const LISTS = {
  verwijzer: (asked = {}) => href("/verwijzer/geldvragen", {}, asked),
  aanbieder: (asked = {}) => href("/aanbieder/geldvragen", {}, asked),
  regio: (asked = {}) => href("/regio/geldvragen", {}, asked),
};
const THREADS = {
  verwijzer: (id: string, asked = {}) => href("/verwijzer/geldvragen/:id", { id }, asked),
  aanbieder: (id: string, asked = {}) => href("/aanbieder/geldvragen/:id", { id }, asked),
  regio: (id: string, asked = {}) => href("/regio/geldvragen/:id", { id }, asked),
};
const ENTRANCES = {
  verwijzer: "start.referrer",
  aanbieder: "start.provider",
  regio: "dispute.work",
} as const;

type Sent = { supplierCode?: string; typed: string; refusals: Refusal[] };
const NOTHING: Sent = { typed: "", refusals: [] };

/** Who takes part here; who takes part elsewhere is sent away. */
async function partaker(request: Request, where: Where): Promise<Actor> {
  const actor = await requireActor(request);
  assertMay(actor, ENTRANCES[where]);
  if (where !== "regio") assertMay(actor, "dispute.raise", actor.supplierIds[0]);
  return actor;
}

export async function disputesView(
  request: Request,
  where: Where,
  { supplierCode, typed, refusals }: Sent = NOTHING,
): Promise<DisputesView> {
  const actor = await partaker(request, where);
  const words = signalWords(request, await getRegion());
  const form = { longest: LONGEST_TEXT, typed, faults: faultsOf(refusals, words) };
  const { money } = words;
  if (where === "regio") {
    const disputes = linesView(await listDisputes(actor), where, words);
    return { ...form, title: money.title, intro: money.deskIntro, disputes, form: null };
  }
  const asked = supplierCode ?? new URL(request.url).searchParams.get("aanbieder") ?? "";
  const subject = await findDisputeSubject(actor, asked);
  if (asked !== "" && !subject) throw new Missing("supplier");
  const disputes = linesView(await listOwnDisputes(actor), where, words);
  const own = { title: money.title, intro: money.intro, disputes };
  return { ...form, ...own, form: { self: LISTS[where](), subject } };
}

function linesView(list: DisputeLine[], where: Where, words: SignalWords): DisputeLineView[] {
  return list.map((one) => ({ ...lineView(one, words), to: THREADS[where](one.id) }));
}

function faultsOf(refusals: Refusal[], words: SignalWords) {
  return refusals.map((one) => ({ field: one.field ?? null, text: words.faultText(one) }));
}

function lineView(one: DisputeLine, { money, day }: SignalWords): Omit<DisputeLineView, "to"> {
  const { id, number, supplier, organisation, state, isLate, owner } = one;
  const isOpen = state === "open";
  const turn = one.replyBy ? money.replyBy(day(one.replyBy)) : money.answered;
  return {
    ...{ id, isOpen, isLate, stateText: money.states[state] },
    title: money.heading(disputeName(number), supplier.name),
    lines: [
      money.raised(day(one.raisedAt), organisation),
      ...(isOpen ? [turn, owner ? money.owner(owner) : money.noOwner] : []),
    ],
  };
}

export async function beginDispute({ request }: ActionFunctionArgs, where: Where) {
  const actor = await partaker(request, where);
  let sent = { aanbieder: "", tekst: "" };
  const outcome = await perform(request, raisedDisputeForm, (form) => {
    sent = form;
    return raiseDispute(actor, { supplierCode: form.aanbieder, text: form.tekst });
  });
  if (outcome.ok) return redirect(THREADS[where](outcome.value.id, { gedaan: "ja" }), 303);
  const { aanbieder: supplierCode, tekst: typed } = sent;
  const again = { supplierCode, typed, refusals: outcome.refusals };
  return data(await disputesView(request, where, again), { status: statusOf(outcome) });
}

export async function disputeView(
  request: Request,
  { where, id }: { where: Where; id: string },
  { typed, refusals }: Sent = NOTHING,
): Promise<DisputeThreadView> {
  const actor = await partaker(request, where);
  const [found, region] = await Promise.all([getDispute(actor, id), getRegion()]);
  const words = signalWords(request, region);
  const { money, language } = words;
  const { ownerId, managers } = found;
  return {
    ...lineView(found, words),
    ...{ self: THREADS[where](id), list: LISTS[where](), longest: LONGEST_TEXT, typed },
    maySay: found.maySay,
    messages: found.messages.map(({ at, ofRegion, by, text }) => ({
      head: money.said(ofRegion ? money.byRegion : by, momentText(at, language)),
      ...{ text, ofRegion },
    })),
    desk:
      where === "regio"
        ? {
            ...{ ownerId, take: ownerId !== actor.userId },
            managers: managers.filter((one) => one.id !== ownerId && one.id !== actor.userId),
          }
        : null,
    faults: faultsOf(refusals, words),
  };
}

export async function talkInDispute({ request, params }: ActionFunctionArgs, where: Where) {
  const actor = await partaker(request, where);
  const id = params.id ?? "";
  let typed = "";
  const outcome = await perform(request, disputeForm, (sent): Promise<Outcome<null>> => {
    typed = sent.tekst;
    const { doe, tekst: text, van, aan, gezien: seen } = sent;
    if (doe === "neem" || doe === "geef") {
      const to = doe === "neem" ? actor.userId : aan;
      return handOverDispute(actor, { id, seen: van === "" ? null : van, to });
    }
    const move = { zeg: null, sluit: "close", heropen: "reopen" } as const;
    return sayInDispute(actor, { id, text, move: move[doe], seen });
  });
  if (outcome.ok) return redirect(THREADS[where](id, { gedaan: "ja" }), 303);
  const view = await disputeView(request, { where, id }, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
