/** Whom to ask for a need in words, what they will see, and asking them. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { lookUpView } from "./look-up-view.server";
import { offerCodes } from "./my-list.server";
import { factLines, type NeedWords, needWords } from "./need-words.server";
import { optionView, type MatchTexts } from "./option-view.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { AskView } from "~/components/needs/ask-view";
import type { Actor } from "~/domain/accounts/public";
import { NO_OPTION, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { workdaysAfter } from "~/domain/kernel/workday";
import { needName, shownOf } from "~/domain/referrals/public";
import {
  getNeed,
  listOptions,
  listPartly,
  listSentRequests,
  lookUpSuppliers,
  type NeedView,
  type Options,
  type SentRequest,
  sendRequests,
} from "~/domain/referrals/public.server";
import { matching as en } from "~/i18n/en/matching";
import { matching as nl } from "~/i18n/nl/matching";

/** As many as one looks through; more are asked for. */
const SHOWN = 15;
const MOST_SHOWN = 100;
const OVER = ["refused", "closed", "fulfilled"];

type Sent = { ticked: string[] | null; refusals: Refusal[] };

export async function askView(
  request: Request,
  id: string,
  { ticked, refusals }: Sent = { ticked: null, refusals: [] },
): Promise<AskView> {
  const actor = await requireActor(request);
  const now = new Date();
  const need = await getNeed(actor, id, now);
  // Now is a telephone call, and never a round.
  if (need.urgency === "now" && need.state === "open" && request.method === "GET")
    throw redirect(href("/verwijzer/crisis", {}, { hulpvraag: id }));
  const { searchParams } = new URL(request.url);
  const offers = offerCodes(searchParams.getAll("aanbod"));
  const most = searchParams.has("alle") ? MOST_SHOWN : SHOWN;
  const name = searchParams.get("waarom");
  const [region, requests, found, looked] = await Promise.all([
    getRegion(now),
    listSentRequests(actor, id, now),
    listOptions(actor, { need, offers, most }, now),
    name === null ? null : lookUpSuppliers(actor, { need, name, offers }, now),
  ]);
  const words = needWords(request, region, now);
  const texts = { nl, en }[words.language];
  const { mostAsked, rareBelow } = referralRules(region);
  const shown = shownOf(need, { candidates: found.total, rareBelow });
  const left = Math.max(0, mostAsked - requests.filter((one) => !OVER.includes(one.state)).length);
  return {
    ...{ id, title: texts.title(needName(need.number)), offers, isAll: most === MOST_SHOWN },
    ...{ isOpen: need.state === "open", isNow: need.urgency === "now" },
    limit: texts.limit(mostAsked, left),
    total: texts.total(found.options.length, found.total),
    nobody: found.total === 0 ? await nobodyView(actor, { need, now }, texts) : null,
    hasMore: found.options.length < found.total && most < MOST_SHOWN,
    options: optionsView(found, { words, texts, requests, ticked, left, id }),
    unfit: found.unfit.map(({ code, title, supplier, gate }) => ({
      ...{ code, title: `${title}, ${supplier}`, why: texts.gates[gate] },
    })),
    lookUp: lookUpView(name, looked, texts),
    seen: factLines(shown, words),
    isRare: found.total < rareBelow && Object.keys(need.factors).length > 0,
    term: texts.term(words.day(answerBy(words))),
    faults: refusals.map((refusal) => ({
      field: refusal.field ?? null,
      text: texts.faults[refusal.code] ?? words.faultText(refusal),
    })),
  };
}

async function nobodyView(
  actor: Actor,
  { need, now }: { need: NeedView; now: Date },
  { partly }: MatchTexts,
): Promise<AskView["nobody"]> {
  const suppliers = await listPartly(actor, need, now);
  const path = { combination: "/zorgcombinaties/:slug", provider: "/aanbieders/:slug" } as const;
  const experts = "/verwijzer/hulpvragen/:id/expertteam";
  return {
    experts: href(experts, { id: need.id }, { reden: NO_OPTION }),
    suppliers: suppliers.map(({ name, slug, kind, phone, part }) => ({
      ...{ name, phone, to: href(path[kind], { slug }), text: partly.parts[part] },
    })),
  };
}

function answerBy({ region, today }: NeedWords): string {
  const { answerWorkdays } = referralRules(region).terms;
  return isoDay(workdaysAfter(today, answerWorkdays, region.holidays));
}

type Source = {
  words: NeedWords;
  texts: MatchTexts;
  requests: SentRequest[];
  ticked: string[] | null;
  left: number;
  id: string;
};

/** What came along from a list is ticked, as far as the limit lets it. */
function optionsView({ options }: Options, source: Source): AskView["options"] {
  const { words, texts, requests, ticked, left, id } = source;
  const chosen = options.filter(({ isChosen }) => isChosen).slice(0, left);
  const tickedIds = ticked ?? chosen.map(({ offerPlaceId }) => offerPlaceId);
  return options.map((option, index) => {
    const asked = requests.find(
      (one) =>
        one.offerPlaceId === option.offerPlaceId ||
        (one.supplier.code === option.card.supplier.code && !OVER.includes(one.state)),
    );
    return {
      ...optionView(option, { words, texts }, options[index - 1]),
      asked: asked ? texts.asked(texts.states[asked.state]) : null,
      isTicked: !asked && tickedIds.includes(option.offerPlaceId),
      direct: href("/verwijzer/hulpvragen/:id/keuze", { id }, { plek: option.offerPlaceId }),
    };
  });
}

const askForm = z.object({
  sleutel: z.string().max(200).default(""),
  plek: z.union([z.string().max(200), z.array(z.string().max(200)).max(100)]).default([]),
});

export async function receiveAsked({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  let ticked: string[] = [];
  const outcome = await perform(request, askForm, ({ plek }) => {
    ticked = [plek].flat();
    const offers = offerCodes(new URL(request.url).searchParams.getAll("aanbod"));
    return sendRequests(actor, { needId: id, offerPlaceIds: ticked, offers });
  });
  if (outcome.ok) {
    const query = { gevraagd: outcome.value.sent };
    return redirect(href("/verwijzer/hulpvragen/:id", { id }, query), 303);
  }
  const view = await askView(request, id, { ticked, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
