/** Writing a need, from nothing, a search or a list. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { offerCodes } from "./my-list.server";
import { needFormView, NOTHING_TYPED, typedOf } from "./need-form.server";
import { needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { NeedFormView, NeedTyped } from "~/components/needs/need-form-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { NO_OPTION, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { listOffers } from "~/domain/providers/public.server";
import { ageBandsFor, lawsFor, LONGEST_NOTE, routeOf } from "~/domain/referrals/public";
import {
  getConsult,
  type NeedForm,
  needForm,
  readNeed,
  UNKNOWN,
  writeNeed,
  writeNeedFromConsult,
} from "~/domain/referrals/public.server";
import { GOALS } from "~search/query";

const MOST_OFFERS = 12;

export async function newNeedView(request: Request): Promise<NeedFormView> {
  const actor = await requireActor(request);
  assertMay(actor, "need.keep", { organisationId: actor.organisationId ?? "" });
  const region = await getRegion();
  const { searchParams } = new URL(request.url);
  const consult = searchParams.get("consult") ?? "";
  if (consult !== "") return fromConsult(request, { actor, region, consult });
  const offers = offerCodes(searchParams.getAll("aanbod")).slice(0, MOST_OFFERS);
  const asked = askedIn(searchParams, { actor, region });
  const typed = offers.length > 0 ? await withOffers(asked, offers) : asked;
  const isUnfit = searchParams.get("past") === "niet";
  return needFormView({ actor, words: needWords(request, region), typed, offers, isUnfit });
}

/** What was asked for advice stands in the need, and nothing is typed again. */
async function fromConsult(
  request: Request,
  { actor, region, consult }: At & { consult: string },
): Promise<NeedFormView> {
  const asked = await getConsult(actor, consult);
  const { law, profile, ageBand, municipality, question, offer } = asked;
  const [own = ""] = actor.municipalities;
  const isShort = question.length <= LONGEST_NOTE;
  const typed: NeedTyped = {
    ...NOTHING_TYPED,
    ...{ wet: law, profiel: profile ?? UNKNOWN, leeftijd: ageBand ?? "" },
    ingeschreven: municipality ?? own,
    ...(isShort ? { toelichting: question } : { doelen: question }),
  };
  const words = needWords(request, region);
  return needFormView({ actor, words, typed, offers: [offer.code], consult });
}

type At = { actor: Actor; region: RegionConfig };

/** The filters of a search, where a need has one choice the first. */
function askedIn(params: URLSearchParams, { actor, region }: At): NeedTyped {
  const first = (name: string, list: { code: string }[]) =>
    params.getAll(name).find((value) => list.some(({ code }) => code === value)) ?? "";
  const laws = lawsFor(routeOf(actor.roles), region);
  const profiel = first("profiel", region.profiles);
  const ofProfile = region.profiles.find(({ code }) => code === profiel)?.law;
  const wet = first("wet", laws) || ofProfile || (laws.length === 1 ? laws[0]!.code : "");
  const [own = ""] = actor.municipalities;
  return {
    ...NOTHING_TYPED,
    ...{ wet, profiel: profiel || (params.get("past") === "niet" ? UNKNOWN : "") },
    ...{ ingeschreven: first("gemeente", region.municipalities) || own },
    leeftijd: bandOf(params.get("leeftijd"), wet, region),
    intensiteit: first("intensiteit", region.intensities),
    vorm: first("vorm", region.deliveryForms),
    taal: params.getAll("taal"),
    doel: params.getAll("doel").flatMap((goal) => GOALS[goal] ?? []),
    postcode: (params.get("postcode") ?? "").slice(0, 4),
  };
}

function bandOf(years: string | null, law: string, region: RegionConfig): string {
  if (years === null || !/^\d{1,3}$/.test(years)) return "";
  const age = Number(years);
  return ageBandsFor(law, region).find(({ from, to }) => from <= age && age <= to)?.code ?? "";
}

/** What the offers of a list have in common fills what is still open. */
async function withOffers(typed: NeedTyped, codes: string[]): Promise<NeedTyped> {
  const offers = await listOffers(codes);
  const shared = <T>(values: T[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  const wet = typed.wet || (shared(offers.map(({ law }) => law)) ?? "");
  const profiel = typed.profiel || (shared(offers.map(({ profile }) => profile)) ?? "");
  const vorm = typed.vorm || (shared(offers.map(({ deliveryForm }) => deliveryForm)) ?? "");
  return { ...typed, wet, profiel, vorm };
}

/** To whom could be asked; now is a telephone call. */
function onwardTo(id: string, sent: NeedForm | null, offers: string[]): string {
  if (sent?.urgentie === "now") return href("/verwijzer/crisis", {}, { hulpvraag: id });
  if (isUnfit(sent))
    return href("/verwijzer/hulpvragen/:id/expertteam", { id }, { reden: NO_OPTION });
  const query = { aanbod: offers.slice(0, MOST_OFFERS) };
  return href("/verwijzer/hulpvragen/:id/vragen", { id }, query);
}

/** "Past niet" in the guide: what is written goes on to the expert team. */
const isUnfit = (sent: NeedForm | null) => sent?.["past"] === "niet";

const consultOf = (sent: NeedForm | null) => {
  const id = sent?.["consult"];
  return typeof id === "string" ? id : "";
};

export async function receiveNeed({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "need.keep", { organisationId: actor.organisationId ?? "" });
  const region = await getRegion();
  let sent: NeedForm | null = null;
  const outcome = await perform(request, needForm, (form) => {
    sent = form;
    const written = { formKey: form.sleutel, sent: readNeed(form, region) };
    const consultId = consultOf(form);
    return consultId === ""
      ? writeNeed(actor, written)
      : writeNeedFromConsult(actor, { ...written, consultId });
  });
  const offers = offerCodes((sent as NeedForm | null)?.aanbod ?? []);
  if (outcome.ok) return redirect(onwardTo(outcome.value.id, sent, offers), 303);
  const { refusals } = outcome;
  const form = sent as NeedForm | null;
  const view = needFormView({
    ...{ actor, words: needWords(request, region), offers, refusals },
    ...{ isUnfit: isUnfit(form), consult: consultOf(form) },
    ...{ typed: form ? typedOf(form) : NOTHING_TYPED, formKey: form?.sleutel ?? "" },
  });
  return data(view, { status: statusOf(outcome) });
}
