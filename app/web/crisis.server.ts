/** Whom to call when help is needed now, and writing down what was settled by telephone. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { performRead, statusOf } from "./perform.server";
import { type ReferralWords, referralWords } from "./referral-words.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { CrisisView } from "~/components/crisis/crisis-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { crisisDue, lawsFor, needName, routeOf } from "~/domain/referrals/public";
import {
  type CrisisForm,
  type CrisisOffer,
  type CrisisWish,
  crisisForm,
  getNeed,
  listCrisisHelp,
  recordCrisis,
} from "~/domain/referrals/public.server";
import { crisis as en } from "~/i18n/en/crisis";
import { crisis as nl } from "~/i18n/nl/crisis";

type Sent = { form: CrisisForm; refusals: Refusal[] };

export async function crisisView(request: Request, sent?: Sent): Promise<CrisisView> {
  const actor = await requireActor(request);
  assertMay(actor, "need.keep", { organisationId: actor.organisationId ?? "" });
  const params = new URL(request.url).searchParams;
  const words = referralWords(request, await getRegion());
  const need = await needIn(actor, sent?.form.hulpvraag || params.get("hulpvraag"));
  const wish = need ?? wishIn(params, actor, words);
  const { numbers, offers } = await listCrisisHelp(actor, wish);
  return {
    ...{
      title: textsIn(words).title,
      numbers: numbersOf(numbers, words),
      ...choicesOf(actor, words),
    },
    wish: { gemeente: wish.municipality ?? "", leeftijd: wish.ageBand ?? "" },
    offers: offers.map((offer) => offerView(offer, words)),
    need: need && { id: need.id, name: needName(need.number), isOpen: need.state === "open" },
    ...formOf(wish, words, sent),
  };
}

function formOf(wish: CrisisWish, words: ReferralWords, sent?: Sent) {
  const intro = textsIn(words).recordIntro(dueText(words));
  if (!sent)
    return { record: { intro, formKey: randomUUID(), typed: typedFrom(wish) }, faults: [] };
  const { form, refusals } = sent;
  const record = { intro, formKey: form.sleutel || randomUUID(), typed: form };
  return { record, faults: faultsOf(refusals, words) };
}

async function needIn(actor: Actor, id: string | null) {
  return id ? getNeed(actor, id) : null;
}

function offerView(
  { offerPlaceId: id, supplier, title, place, phone, asOf }: CrisisOffer,
  words: ReferralWords,
): CrisisView["offers"][number] {
  const said = asOf ? textsIn(words).said(words.day(asOf)) : null;
  return { id, supplier, title, where: place, phone, said };
}

function faultsOf(refusals: Refusal[], words: ReferralWords): CrisisView["faults"] {
  return refusals.map(({ field, ...rest }) => ({
    field: FIELDS[field ?? ""] ?? field ?? null,
    text: textsIn(words).faults[rest.code] ?? words.refusalText(rest),
  }));
}

function typedFrom({ municipality, ageBand }: CrisisWish): CrisisView["record"]["typed"] {
  return { plek: "", leeftijd: ageBand ?? "", gemeente: municipality ?? "" };
}

const FIELDS: Record<string, string> = { ageBand: "leeftijd" };

const textsIn = ({ language }: ReferralWords) => ({ nl, en })[language];

const among = (list: { code: string }[], code: string) =>
  list.some((one) => one.code === code) ? code : null;

/** What was asked for, else the actor's own municipality. */
function wishIn(
  params: URLSearchParams,
  { municipalities }: Actor,
  { region }: ReferralWords,
): CrisisWish {
  const asked = params.get("gemeente") ?? municipalities[0] ?? "";
  return {
    ...{ municipality: among(region.municipalities, asked), law: null },
    ageBand: among(referralRules(region).ageBands, params.get("leeftijd") ?? ""),
  };
}

/** The crisis line before any other number. */
function numbersOf(
  numbers: Awaited<ReturnType<typeof listCrisisHelp>>["numbers"],
  { language }: ReferralWords,
): CrisisView["numbers"] {
  return numbers
    .filter(({ phone }) => phone !== null)
    .map(({ name, nameEn, phone, hours }) => ({
      ...{ name: language === "en" ? (nameEn ?? name) : name, phone, hours },
    }));
}

function choicesOf(actor: Actor, { region, language }: ReferralWords) {
  const laws = lawsFor(routeOf(actor.roles), region).map(({ code }) => code);
  const bands = referralRules(region).ageBands;
  const ages = bands.filter((band) => band.laws?.some((one) => laws.includes(one)) ?? true);
  return {
    municipalities: region.municipalities.map(({ code, name }) => ({ code, name })),
    ages: ages.map(({ code, name, nameEn }) => ({
      ...{ code, name: language === "en" ? (nameEn ?? name) : name },
    })),
  };
}

function dueText({ region, today, day }: ReferralWords): string {
  const { terms } = referralRules(region);
  return day(isoDay(crisisDue(today, { terms, holidays: region.holidays })));
}

export async function receiveCrisis({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "need.keep", { organisationId: actor.organisationId ?? "" });
  const region = await getRegion();
  const sent = await sentForm(request);
  let form: CrisisForm | null = null;
  const outcome = await performRead(sent, crisisForm, (read) => {
    form = read;
    return recordCrisis(actor, {
      ...{ formKey: read.sleutel, offerPlaceId: read.plek || null },
      need: read.hulpvraag ? { id: read.hulpvraag } : knownOf(read, region),
    });
  });
  if (outcome.ok) {
    const { id } = outcome.value;
    return redirect(href("/verwijzer/aanmeldingen/:id", { id }, { gedaan: "crisis" }), 303);
  }
  const known = (form as CrisisForm | null) ?? crisisForm.parse({});
  const view = await crisisView(request, { form: known, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function knownOf(
  { gemeente, leeftijd }: CrisisForm,
  region: Awaited<ReturnType<typeof getRegion>>,
) {
  return {
    municipality: among(region.municipalities, gemeente),
    ageBand: among(referralRules(region).ageBands, leeftijd),
  };
}

/** For the start page of who refers. */
export async function crisisLinks(request: Request) {
  const actor = await requireActor(request);
  const own = { organisationId: actor.organisationId ?? "" };
  const region = await getRegion();
  if (!may(actor, "need.keep", own) || !region.referral) return [];
  return [{ to: href("/verwijzer/crisis"), text: { nl, en }[languageOf(request)].link }];
}
