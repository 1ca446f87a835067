/** Calls for partners: those of others to reply to, and the own with who replied. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { actIn, answeredOn } from "./answered.server";
import { href } from "./href";
import { type Around, chooseActs, closeActs, placeAct, replyActs } from "./partner-acts.server";
import { partnerWords, type PartnerWords } from "./partner-words.server";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { CallView, PartnersView } from "~/components/combinations/partners-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { callName, type CallState } from "~/domain/combinations/public";
import {
  acceptReply,
  type CallLine,
  closeCall,
  declineReply,
  countReplies,
  listCalls,
  type PartnerCallForm,
  partnerCallForm,
  type PartnerCalls,
  placeCall,
  replyToCall,
  withdrawReply,
} from "~/domain/combinations/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { refuse } from "~/domain/kernel/outcome";

const PAGE = "/aanbieder/partners";
type Sent = { typed: Typed; refusals: Refusal[] };

export async function partnersView(
  request: Request,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<PartnersView> {
  const calls = await listCalls(await requireActor(request));
  const words = partnerWords(request, await getRegion());
  const { said } = words;
  const textOf = ({ code }: Refusal) => said.faults[code] ?? said.fault;
  const { view, errors } = answeredOn(request, { told: said.told, refusals, textOf });
  const around = { words, typed: { ...typed, errors } };
  return {
    ...{ title: said.title, intro: said.intro, faultTitle: said.faultTitle, ...view },
    place: placeAct(calls.led, around),
    own: { ...said.own, items: calls.own.map((call) => ownView(call, around)) },
    open: { ...said.open, items: calls.open.map((call) => openView(call, around)) },
  };
}

const TONES = { open: "positive", expired: "warning", closed: "neutral" } as const;
const stateOf = (state: CallState, { said }: PartnerWords) => ({
  ...{ text: said.states[state], tone: TONES[state] },
});

function sharedView(call: CallLine, words: PartnerWords) {
  const { said, names, day, region } = words;
  const { facts } = said;
  const isAll = region.municipalities.every(({ code }) => call.municipalities.includes(code));
  const where = call.municipalities.map((code) => names("gemeente", code)).join(", ");
  return {
    ...{ id: `oproep-${call.number}`, title: said.call(callName(call.number), call.name) },
    ...{ state: stateOf(call.state, words), sought: call.sought },
    facts: [
      { name: facts.segment, value: call.segment ? names("segment", call.segment) : "" },
      { name: facts.targetGroup, value: call.targetGroup },
      { name: facts.municipalities, value: isAll ? facts.everywhere : where },
      { name: facts.until, value: day(call.openUntil) },
    ],
  };
}

function ownView(call: PartnerCalls["own"][number], around: Around): CallView {
  const { words } = around;
  const { said } = words;
  const { replies } = call;
  return {
    ...sharedView(call, words),
    way: toCombination(call, words),
    replies: {
      title: replies.length === 0 ? said.noReplies : said.replies(replies.length),
      items: replies.map((reply) => ({
        ...{ id: reply.id, motivation: reply.motivation },
        title: said.reply(`${reply.name} (${reply.code})`, said.replyStates[reply.state]),
        acts: chooseActs(call, reply, around),
      })),
    },
    acts: closeActs(call, around),
  };
}

function toCombination({ combination }: CallLine, { said }: PartnerWords) {
  if (combination === null) return null;
  return { to: href("/combinatie/:code", { code: combination }), text: said.facts.combination };
}

function openView(call: PartnerCalls["open"][number], around: Around): CallView {
  const { words } = around;
  const { facts, replyStates } = words.said;
  const shared = sharedView(call, words);
  const caller = `${call.caller.name} (${call.caller.code})`;
  const own = call.own ? [{ name: facts.own, value: replyStates[call.own.state] }] : [];
  return {
    ...{ ...shared, facts: [{ name: facts.caller, value: caller }, ...shared.facts, ...own] },
    ...{ way: toCombination(call, words), replies: null, acts: replyActs(call, around) },
  };
}

/** For the start page of a provider. */
export async function partnerLinks(request: Request): Promise<{ text: string; to: string }[]> {
  const actor = await requireActor(request);
  if (!may(actor, "partner-call.keep", actor.supplierIds[0])) return [];
  const waiting = await countReplies(actor);
  const { links } = partnerWords(request, await getRegion()).said;
  const text = waiting > 0 ? links.waiting(waiting) : links.find;
  return [{ text, to: href(PAGE) }];
}

export async function workOnPartners({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "partner-call.keep", actor.supplierIds[0]);
  const sent = await sentForm(request);
  const doe = String(sent.get("doe") ?? "");
  const outcome = await performRead(sent, partnerCallForm, (form) => doWithCalls(actor, form));
  if (outcome.ok) return redirect(href(PAGE, {}, { gedaan: actIn(doe) }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await partnersView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

type Act = (actor: Actor, form: PartnerCallForm) => Promise<Outcome<unknown>>;

const ACTS: Record<string, Act> = {
  plaatsen: (actor, form) =>
    placeCall(actor, {
      ...{ key: form.sleutel, combination: form.combinatie },
      sent: {
        ...{ name: form.naam, segment: form.segment, targetGroup: form.doelgroep },
        ...{ municipalities: form.gemeente, sought: form.gezocht, until: form.tot },
      },
    }),
  reageren: (actor, { oproep, motivatie }) =>
    replyToCall(actor, { callId: oproep, motivation: motivatie }),
  terugtrekken: (actor, { oproep }) => withdrawReply(actor, oproep),
  aannemen: (actor, { oproep, reactie }) =>
    acceptReply(actor, { callId: oproep, replyId: reactie }),
  afwijzen: (actor, { oproep, reactie }) =>
    declineReply(actor, { callId: oproep, replyId: reactie }),
  sluiten: (actor, { oproep }) => closeCall(actor, oproep),
};

async function doWithCalls(actor: Actor, form: PartnerCallForm): Promise<Outcome<unknown>> {
  const act = actIn(form.doe);
  return Object.hasOwn(ACTS, act) ? ACTS[act]!(actor, form) : refuse("partner.no-form");
}
