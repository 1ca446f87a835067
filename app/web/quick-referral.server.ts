/** The short form of a doctor's practice: the answers in its address, the choice in its form. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { offerCodes } from "./my-list.server";
import { optionView } from "./option-view.server";
import { performRead, statusOf } from "./perform.server";
import { type ReferralWords, referralWords } from "./referral-words.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { QuickView } from "~/components/doctors/quick-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  ageBandsFor,
  current,
  lawsFor,
  type NeedFacts,
  needFaults,
  needOf,
  routeOf,
  type SentNeed,
} from "~/domain/referrals/public";
import {
  askedIn,
  listAgbCodes,
  listOptions,
  QUICK_CHOOSERS,
  quickForm,
  type QuickForm,
  readQuickNeed,
  referQuickly,
} from "~/domain/referrals/public.server";
import { doctors as en } from "~/i18n/en/doctors";
import { matching as enMatching } from "~/i18n/en/matching";
import { doctors as nl } from "~/i18n/nl/doctors";
import { matching as nlMatching } from "~/i18n/nl/matching";

/** As many as one looks through; more are asked for. */
const SHOWN = 6;
const MOST_SHOWN = 100;

type Typed = QuickView["typed"];
type Sent = { form: QuickForm; refusals: Refusal[] };

export async function quickView(request: Request, sent?: Sent): Promise<QuickView> {
  const actor = await requireActor(request);
  assertMay(actor, "referral.quick", { organisationId: actor.organisationId ?? "" });
  const { searchParams } = new URL(request.url);
  const typed = sent ? typedIn(sent.form) : typedFrom(searchParams, actor);
  if (typed.haast === "now") throw redirect(crisisAddress(typed));
  const words = referralWords(request, await getRegion());
  const need = needOf(readQuickNeed(typed, words.region), routeFor(actor), words.region);
  const isAsked = sent !== undefined || searchParams.has("leeftijd");
  const refusals = sent?.refusals ?? (isAsked ? faultsOf(need, actor, words) : []);
  const isAnswered = isAsked && faultsOf(need, actor, words).length === 0;
  return {
    ...{ title: textsIn(words).quick.title, typed, ...choicesOf(actor, words) },
    offers: offerCodes(searchParams.getAll("aanbod")),
    choice: isAnswered ? await choiceOf({ request, actor, words, need, typed, sent }) : null,
    faults: refusals.map(({ field, ...rest }) => ({
      field: FIELDS[field ?? ""] ?? field ?? null,
      text: textsIn(words).faults[rest.code] ?? words.refusalText(rest),
    })),
  };
}

/** What the rules call a field, as the page does. */
const FIELDS: Record<string, string> = {
  ...{ registered: "gemeente", ageBand: "leeftijd", profile: "profiel" },
};

const textsIn = ({ language }: ReferralWords) => ({ nl, en })[language];

const crisisAddress = ({ gemeente, leeftijd }: Typed) =>
  href("/verwijzer/crisis", {}, { gemeente, leeftijd });

function typedIn({ gemeente, leeftijd, profiel, haast }: QuickForm): Typed {
  return { gemeente, leeftijd, profiel, haast };
}

function typedFrom(params: URLSearchParams, { municipalities }: Actor): Typed {
  const one = (name: string) => params.get(name) ?? "";
  const gemeente = params.has("gemeente") ? one("gemeente") : (municipalities[0] ?? "");
  const haast = one("haast") || "normal";
  return { gemeente, leeftijd: one("leeftijd"), profiel: one("profiel"), haast };
}

const routeFor = ({ roles }: Actor) => routeOf(roles) ?? "";

function faultsOf(need: SentNeed, actor: Actor, { region, today }: ReferralWords): Refusal[] {
  const on = isoDay(today);
  const at = { region, route: routeFor(actor), today: on, startsFrom: on };
  return needFaults(need, at)?.refusals ?? [];
}

function choicesOf(actor: Actor, { region, names, language, today }: ReferralWords) {
  const laws = lawsFor(routeFor(actor), region).map(({ code }) => code);
  const bands = ageBandsFor(laws[0] ?? "", region);
  const profiles = current(region.profiles, isoDay(today));
  return {
    municipalities: region.municipalities.map(({ code, name }) => ({ code, name })),
    ages: bands.map(({ code, name, nameEn }) => ({
      ...{ code, name: language === "en" ? (nameEn ?? name) : name },
    })),
    profiles: profiles
      .filter(({ law }) => laws.includes(law))
      .map(({ code }) => ({ code, name: names("profiel", code) })),
  };
}

type Around = {
  request: Request;
  actor: Actor;
  words: ReferralWords;
  need: SentNeed;
  typed: Typed;
  sent: Sent | undefined;
};

async function choiceOf({ request, actor, words, need, typed, sent }: Around) {
  const { searchParams } = new URL(request.url);
  const offers = offerCodes(searchParams.getAll("aanbod"));
  const shown = searchParams.has("alle") ? MOST_SHOWN : SHOWN;
  // Looked through above: what must be chosen was.
  const facts = need as SentNeed & NeedFacts;
  const [found, knownAgbs] = await Promise.all([
    listOptions(actor, { need: facts, offers, most: MOST_SHOWN }),
    listAgbCodes(actor),
  ]);
  const said = { nl: nlMatching, en: enMatching }[words.language];
  const options = found.options.slice(0, shown).map((option) => {
    const { id, supplier, offer, where, wait } = optionView(option, { words, texts: said });
    const how = `${wait.badge.label}. ${wait.weeks.join(" ")}`;
    return { id, supplier, offer: offer.title, where, wait: how };
  });
  const [brought] = found.options.filter(({ isChosen }) => isChosen);
  const all = href("/verwijzer/snel", {}, { ...typed, aanbod: offers, alle: 1 });
  return {
    ...{ options, knownAgbs, consent: consentText(facts, actor, words) },
    choosers: QUICK_CHOOSERS.map((code) => ({ code, name: words.said.choosers[code] ?? code })),
    ...filledIn(sent?.form, { agb: knownAgbs[0] ?? "", plek: brought?.offerPlaceId ?? "" }),
    all: found.options.length > options.length ? { to: all, total: found.total } : null,
  };
}

/** As it was sent, or else what is known already. */
function filledIn(form: QuickForm | undefined, known: Record<"agb" | "plek", string>) {
  if (!form)
    return {
      formKey: randomUUID(),
      chosen: known.plek,
      chooser: "",
      agb: known.agb,
      isAgreed: false,
    };
  const { sleutel, plek, kiezer, agb, toestemming } = form;
  return {
    ...{ formKey: sleutel || randomUUID(), chosen: plek, chooser: kiezer ?? "", agb },
    isAgreed: toestemming === "ja",
  };
}

/** Null where the basis asks nobody to agree. */
function consentText(need: NeedFacts, actor: Actor, words: ReferralWords): string | null {
  const { law, ageBand } = need;
  const asked = askedIn(words.region, { law, route: routeFor(actor), ageBand });
  if (!asked.basis?.consentFor.includes("identity")) return null;
  const texts = textsIn(words).quick;
  const givers = asked.givers.map((giver) => words.said.givers[giver] ?? giver);
  return texts.consent(givers.join(texts.and));
}

export async function receiveQuick({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "referral.quick", { organisationId: actor.organisationId ?? "" });
  const region = await getRegion();
  const sent = await sentForm(request);
  let form: QuickForm | null = null;
  const outcome = await performRead(sent, quickForm, (read) => {
    form = read;
    return referQuickly(actor, {
      ...{ formKey: read.sleutel, need: readQuickNeed(read, region), agb: read.agb },
      ...{ offerPlaceId: read.plek || null, chooser: read.kiezer },
      isAgreed: read.toestemming === "ja",
    });
  });
  if (outcome.ok) {
    const { id } = outcome.value;
    return redirect(href("/verwijzer/aanmeldingen/:id", { id }, { gedaan: "snel" }), 303);
  }
  const known = (form as QuickForm | null) ?? quickForm.parse({});
  const view = await quickView(request, { form: known, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

/** For the start page of who refers as a doctor. */
export async function quickLinks(request: Request) {
  const actor = await requireActor(request);
  const own = { organisationId: actor.organisationId ?? "" };
  const region = await getRegion();
  if (!may(actor, "referral.quick", own) || !region.referral) return [];
  return [
    { to: href("/verwijzer/snel"), text: textsIn(referralWords(request, region)).quick.link },
  ];
}
