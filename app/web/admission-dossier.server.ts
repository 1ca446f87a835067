/** One request at the admission desk, in words. */
import { checkViews, proofViews } from "./admission-screening.server";
import { type DeskWords, itemTitle } from "./admission-words.server";
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { ITEM_TONES, STATE_TONES } from "~/components/admission/desk-tones";
import type { AskView, DossierView, ItemView } from "~/components/admission/desk-view";
import { wordsFor } from "~/components/providers/words-for";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import {
  type ApplicationDossier,
  getDossier,
  listProofs,
  type ListedProof,
} from "~/domain/providers/public.server";
import { admissionDesk as en } from "~/i18n/en/admission-desk";
import { admissionDesk as nl } from "~/i18n/nl/admission-desk";

export async function dossierView(request: Request, id: string): Promise<DossierView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [dossier, region] = await Promise.all([getDossier(actor, id, now), getRegion(now)]);
  const proofs = await listProofs(actor, dossier.applicant.id);
  const language = languageOf(request);
  const { names, dimensions, texts: around } = wordsFor(region, language, now);
  const words: DeskWords = {
    ...{ texts: { nl, en }[language], language, region, names, dimensions, userId: actor.userId },
    day: (at) => around.waits.day(isoDay(dayAt(at))),
    isoDay: around.waits.day,
    who: (person) => dossier.names.get(person ?? "") ?? "",
  };
  return {
    ...head(dossier, words),
    ...organisationParts(dossier, words),
    ...screeningParts({ dossier, proofs, words, now }),
    items: dossier.items.map((item) => itemView(item, words)),
    asks: dossier.asks.map((ask) => askView(ask, dossier, words)),
    askAbout:
      dossier.state === "screening" && dossier.mayDecide ? askChoices(dossier, words) : null,
    decision: decisionView(dossier, words),
  };
}

function head(dossier: ApplicationDossier, words: DeskWords) {
  const { id, state, reference, applicant, combinationName, mayDecide, known } = dossier;
  const { texts } = words;
  const name = combinationName ?? applicant.tradeName ?? applicant.legalName;
  const isOpen = state === "screening" || state === "more_asked";
  const isSecond = known !== null && !applicant.supplier && !combinationName;
  return {
    title: texts.pageTitle(reference, name),
    self: href("/regio/toelating/:id", { id }),
    state: { text: texts.states[state], tone: STATE_TONES[state] },
    isLate: dossier.isLate,
    facts: headFacts(dossier, words),
    known: isSecond ? texts.known(known.name, known.code) : null,
    earlier: dossier.earlier.map((one) => ({
      text: [one.reference, texts.states[one.state]].join(", "),
      to: href("/regio/toelating/:id", { id: one.id }),
    })),
    mayTake: state === "submitted" && mayDecide,
    colleagues:
      isOpen && mayDecide ? dossier.colleagues.filter((one) => one.id !== dossier.ownerId) : [],
  };
}

function headFacts(dossier: ApplicationDossier, { texts, day, isoDay: iso, who }: DeskWords) {
  const { facts } = texts;
  const { submittedAt, decidedAt, contactName, contactEmail } = dossier;
  return [
    { name: facts.kind, value: texts.kinds[dossier.kind] },
    { name: facts.submitted, value: submittedAt && day(submittedAt) },
    decidedAt
      ? { name: facts.decided, value: day(decidedAt) }
      : { name: facts.due, value: iso(isoDay(dossier.dueOn)) },
    { name: facts.owner, value: who(dossier.ownerId) || texts.nobody },
    { name: facts.contact, value: [contactName, contactEmail].filter(Boolean).join(", ") },
    { name: facts.round, value: dossier.round },
  ];
}

function organisationParts(
  { applicant, members, targetGroup }: ApplicationDossier,
  words: DeskWords,
) {
  const { day } = words;
  const texts = words.texts.organisation;
  return {
    organisation: [
      { name: texts.legalName, value: applicant.legalName },
      { name: texts.tradeName, value: applicant.tradeName },
      { name: texts.kvk, value: applicant.kvk },
      { name: texts.agb, value: applicant.agb },
      { name: texts.branches, value: applicant.branchNumbers.join(", ") },
      { name: texts.website, value: applicant.website },
      { name: texts.email, value: applicant.email },
      { name: texts.phone, value: applicant.phone },
      { name: texts.target, value: targetGroup },
    ],
    people: applicant.people.map(({ name, position, email, phone, signs }) =>
      [name, position, email, phone, signs ? texts.signs : ""].filter(Boolean).join(", "),
    ),
    places: applicant.places.map(({ name, street, houseNumber, postcode, city, branchNumber }) =>
      [
        ...[name, `${street} ${houseNumber}`.trim(), `${postcode} ${city}`.trim()],
        branchNumber && texts.branch(branchNumber),
      ]
        .filter(Boolean)
        .join(", "),
    ),
    members: members.map(({ name, kvk, isLead, part, confirmedAt, confirmedBy, declinedAt }) => ({
      name: isLead ? `${name} (${texts.lead})` : name,
      lines: [
        `${texts.kvk} ${kvk}`,
        part,
        confirmedAt
          ? texts.confirmed(confirmedBy, day(confirmedAt))
          : declinedAt
            ? texts.declined
            : texts.waiting,
      ].filter(Boolean),
    })),
  };
}

type Parts = {
  dossier: ApplicationDossier;
  proofs: ListedProof[];
  words: DeskWords;
  now: Date;
};

function screeningParts({ dossier, proofs, words, now }: Parts) {
  const { state, screening, secondPairOfEyes } = dossier;
  const texts = words.texts.screening;
  const isScreening = state === "screening" || state === "more_asked";
  return {
    proofs: proofViews({ dossier, proofs, words, now }),
    seen: isScreening
      ? (words.region.admission?.proofs ?? [])
          .filter(({ keep }) => keep === "seen")
          .map(({ code }) => ({
            code,
            name: nameOf(words.region.admission!.proofs, code, words.language),
          }))
      : [],
    steps: checkViews(dossier, proofs, words),
    left: texts.left(screening.open),
    second: secondPairOfEyes ? texts.second : null,
    isScreening,
  };
}

type Item = ApplicationDossier["items"][number];

function itemView(item: Item, words: DeskWords): ItemView {
  const { texts, names, dimensions } = words;
  const { items } = texts;
  const { intensities, roles, law, outside } = item;
  const levels = intensities.map((code) => names("intensiteit", code)).join(", ");
  const facts = [
    { name: texts.items.outside, value: outside },
    { name: dimensions.second ?? "", value: levels },
    { name: items.rolesName, value: roles.map((role) => items.roles[role] ?? role).join(", ") },
    { name: items.law, value: law && names("wet", law) },
  ];
  return {
    id: item.id,
    title: itemTitle(item, words),
    facts: facts.filter(({ name }) => name !== ""),
    motivation: item.motivation,
    state: { text: items.states[item.state], tone: ITEM_TONES[item.state] },
    decision: item.decidedAt && { reason: item.reason, lines: decisionLines(item, words) },
  };
}

/** Who decided when, for which days, and what came of it. */
function decisionLines(item: Item, { texts, day, isoDay: iso, who }: DeskWords): string[] {
  const { items } = texts;
  const { startsOn, endsOn, contract, state, outside, decidedAt, decidedBy } = item;
  const of = (at: Date) => iso(isoDay(dayNumber(at)));
  return [
    items.decidedBy(who(decidedBy), decidedAt ? day(decidedAt) : ""),
    ...(startsOn ? [items.days(of(startsOn), endsOn && of(endsOn))] : []),
    ...(contract ? [items.contract(contract.code)] : []),
    ...(state === "admitted" && outside ? [items.noScope] : []),
  ];
}

type Ask = ApplicationDossier["asks"][number];

function askView(ask: Ask, { items }: ApplicationDossier, words: DeskWords): AskView {
  const { texts, region, language, day, who } = words;
  const item = items.find(({ id }) => id === ask.itemId);
  const kinds = region.admission?.proofs ?? [];
  const about = [
    item && itemTitle(item, words),
    ask.proofKind && texts.asks.proof(nameOf(kinds, ask.proofKind, language)),
  ].filter(Boolean);
  return {
    about: about.join(", ") || texts.asks.whole,
    text: ask.text,
    asked: texts.asks.asked(who(ask.askedBy), day(ask.askedAt)),
    answer: ask.answer,
    when: ask.answeredAt ? texts.asks.answered(day(ask.answeredAt)) : texts.asks.waiting,
  };
}

/** `item:` or `proof:` and its code; empty: the whole. */
function askChoices({ items }: ApplicationDossier, words: DeskWords) {
  const kinds = words.region.admission?.proofs ?? [];
  return [
    { value: "", name: words.texts.asks.whole },
    ...items.map((item) => ({ value: `item:${item.id}`, name: itemTitle(item, words) })),
    ...kinds.map(({ code }) => ({
      value: `proof:${code}`,
      name: words.texts.asks.proof(nameOf(kinds, code, words.language)),
    })),
  ];
}

function decisionView({ state, mayDecide, screening }: ApplicationDossier, words: DeskWords) {
  const texts = words.texts.decision;
  const { admission } = words.region;
  const remedy = admission?.remedy;
  const why = () => {
    if (state !== "screening") return "";
    if (!mayDecide) return texts.readOnly;
    return screening.open > 0 ? texts.notYet(screening.open) : null;
  };
  return {
    why: why(),
    unmet: screening.unmet > 0,
    endsHint: texts.endsHint(admission?.contractMonths ?? null),
    remedy: remedy
      ? {
          text: (words.language === "en" && remedy.textEn) || remedy.text,
          days: texts.remedyDays(remedy.withinDays),
        }
      : null,
  };
}
