/** Who was asked for a need, in words: what was declared beside what was answered. */
import { href } from "./href";
import type { NeedWords } from "./need-words.server";
import type { AnswerRow, AnswersView } from "~/components/needs/answers-view";
import type { Tone } from "~/components/ui/tone";
import { nameOf, referralRules } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";
import type { AvailabilityState } from "~/domain/referrals/public";
import { requestName } from "~/domain/referrals/public";
import { LONGEST_REPLY, type SentRequest } from "~/domain/referrals/public.server";
import { asked as en } from "~/i18n/en/asked";
import { matching as enMatching } from "~/i18n/en/matching";
import { asked as nl } from "~/i18n/nl/asked";
import { matching as nlMatching } from "~/i18n/nl/matching";

export type AskedTexts = typeof nl;

export function askedTexts({ language }: Pick<NeedWords, "language">): AskedTexts {
  return { nl, en }[language];
}

export type SentAct = { typed: AnswersView["typed"]; refusals: Refusal[] };
export const NOTHING_SENT: SentAct = {
  ...{ typed: { vraag: "", antwoord: "", dag: "", waarom: "" }, refusals: [] },
};

export function answersView(
  needId: string,
  requests: SentRequest[],
  { words, sent, isOpen }: { words: NeedWords; sent: SentAct; isOpen: boolean },
): AnswersView {
  const texts = askedTexts(words);
  const reasons = referralRules(words.region).refusals;
  return {
    rows: requests.map((request) => rowOf(request, { needId, words, isOpen })),
    reasons: reasons
      .filter(({ steps }) => steps.includes("request"))
      .map(({ code }) => ({ code, name: nameOf(reasons, code, words.language) })),
    longestReply: LONGEST_REPLY,
    typed: sent.typed,
    faults: sent.refusals.map((refusal) => ({
      field: refusal.field ?? null,
      text: texts.faults[refusal.code] ?? words.faultText(refusal),
    })),
  };
}

const TONES: Record<AvailabilityState, Tone> = {
  ...{ open: "neutral", question: "warning", answered: "positive", lapsed: "warning" },
  ...{ refused: "critical", expired: "warning", chosen: "positive", closed: "neutral" },
  fulfilled: "neutral",
};

/** States in which a spoken answer can be written down, and in which the sender can take it back. */
const SPEAKABLE: AvailabilityState[] = [
  ...(["open", "question", "answered", "lapsed", "refused", "expired"] as const),
];
const CHOOSABLE: AvailabilityState[] = ["answered", "chosen"];

type At = { needId: string; words: NeedWords; isOpen: boolean };

function rowOf(request: SentRequest, { needId, words, isOpen }: At): AnswerRow {
  const texts = askedTexts(words);
  const { id, state, supplier, holdsUntil } = request;
  return {
    ...{ id, name: requestName(request.number), supplier: supplier.name, phone: supplier.phone },
    ...{ to: supplierPath(request), offer: request.offer.title, where: whereOf(request, words) },
    declared: declaredText(request, words),
    state: { text: texts.states[state], tone: TONES[state] },
    isLate: request.isOverdue && (state === "open" || state === "question"),
    lines: linesOf(request, words),
    holds: holdsUntil && CHOOSABLE.includes(state) ? words.day(holdsUntil) : "–",
    mustCall: request.reply !== "" && state === "open",
    ...actsOf(request, { needId, isOpen }),
  };
}

/** What the sender can do: nothing with a need that is closed. */
function actsOf(
  { id, state }: SentRequest,
  { needId, isOpen }: Pick<At, "needId" | "isOpen">,
): Pick<AnswerRow, "choice" | "may"> {
  if (!isOpen) return { choice: null, may: { reply: false, enter: false, close: false } };
  const isSpeakable = SPEAKABLE.includes(state);
  return {
    choice: CHOOSABLE.includes(state)
      ? href("/verwijzer/hulpvragen/:id/keuze", { id: needId }, { vraag: id })
      : null,
    may: {
      reply: state === "question",
      enter: isSpeakable,
      close: isSpeakable && state !== "refused",
    },
  };
}

function supplierPath({ supplier: { kind, slug } }: SentRequest): string {
  return kind === "combination"
    ? href("/zorgcombinaties/:slug", { slug })
    : href("/aanbieders/:slug", { slug });
}

export function whereOf({ place }: SentRequest, { language }: NeedWords): string {
  const { at, atHome } = { nl: nlMatching, en: enMatching }[language];
  return place ? at(place.name, place.city) : atHome;
}

export function declaredText({ declared }: SentRequest, words: NeedWords): string {
  const { asOf, weeksToStart } = declared;
  return askedTexts(words).declared(weeksToStart, asOf && words.day(asOf));
}

/** What was said, in the order in which it matters. */
export function linesOf(request: SentRequest, words: NeedWords): string[] {
  const texts = askedTexts(words);
  return [
    ...stateLines(request, words),
    ...(request.question ? [texts.question(request.question)] : []),
    ...(request.reply ? [texts.reply(request.reply)] : []),
    ...(request.remark ? [request.remark] : []),
    ...(request.whoCan ? [texts.whoCan(request.whoCan)] : []),
    ...(request.isSpoken ? [texts.spoken] : []),
    ...(request.isLate ? [texts.wasLate] : []),
  ];
}

function stateLines(request: SentRequest, words: NeedWords): string[] {
  const texts = askedTexts(words);
  const { day } = words;
  const { state, dueOn, promisedOn, holdsUntil } = request;
  const lines: Partial<Record<AvailabilityState, () => string[]>> = {
    open: () => [
      ...(promisedOn ? [texts.promised(day(promisedOn))] : []),
      ...(dueOn ? [request.isOverdue ? texts.wasBy(day(dueOn)) : texts.by(day(dueOn))] : []),
    ],
    answered: () => yesLines(request, words),
    chosen: () => yesLines(request, words),
    fulfilled: () => yesLines(request, words),
    lapsed: () => (holdsUntil ? [texts.held(day(holdsUntil))] : []),
    closed: () => (request.closedReason === "supplier-stopped" ? [texts.supplierStopped] : []),
    refused: () => [texts.because(reasonName(request, words))],
  };
  return lines[state]?.() ?? [];
}

function reasonName({ refusalCode }: SentRequest, { region, language }: NeedWords): string {
  return nameOf(referralRules(region).refusals, refusalCode ?? "", language);
}

function yesLines({ answerKind, startsOn, intensity }: SentRequest, words: NeedWords): string[] {
  const texts = askedTexts(words);
  const { day, names } = words;
  const said = answerKind === "as-declared" ? texts.asDeclared : texts.from;
  return [
    ...(startsOn ? [said(day(startsOn))] : []),
    ...(intensity ? [texts.intensity(names("intensiteit", intensity))] : []),
  ];
}
