/** What a referrer said of suppliers, and saying something. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { type SignalWords, signalWords } from "./signal-words.server";
import type { NewSignalView } from "~/components/signals/new-signal";
import type { OwnSignalsView } from "~/components/signals/own-signals";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import {
  nearby,
  type RegionConfig,
  SIGNAL_KINDS,
  SIGNAL_SEVERITIES,
} from "~/domain/catalogue/public";
import { getRegion, listContacts } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Refusal } from "~/domain/kernel/outcome";
import { LONGEST_TEXT, signalName } from "~/domain/signals/public";
import {
  findSubject,
  listOwnSignals,
  type OwnSignal,
  raisedForm,
  raiseSignal,
} from "~/domain/signals/public.server";

export async function ownSignalsView(request: Request): Promise<OwnSignalsView> {
  const actor = await requireActor(request);
  const [own, region] = await Promise.all([listOwnSignals(actor), getRegion()]);
  const words = signalWords(request, region);
  const { texts } = words;
  const asked = new URL(request.url).searchParams.get("ontvangen");
  const received = own.find(({ number }) => String(number) === asked);
  return {
    title: texts.own.title,
    received: received
      ? texts.own.received(signalName(received.number), words.day(received.feedBackBy))
      : null,
    signals: own.map((one) => ownView(one, words)),
  };
}

function ownView(one: OwnSignal, words: SignalWords): OwnSignalsView["signals"][number] {
  const { texts, day, kind } = words;
  const { id, number, state, dueOn, supplier, offer } = one;
  const due = state === "new" ? texts.own.due : texts.own.answerBy;
  return {
    ...{ id, state, text: one.text, feedback: one.feedback },
    title: `${signalName(number)}: ${offer === null ? supplier.name : `${supplier.name}, ${offer}`}`,
    stateText: texts.states[state],
    lines: [
      texts.own.facts(kind(one.kind), texts.severities[one.severity]),
      ...(dueOn ? [due(day(dueOn))] : []),
      ...(one.isHeard ? [texts.own.heard] : []),
    ],
    steps: one.steps.map(({ act, at }) => `${day(at)}: ${texts.steps[act]}`),
  };
}

export type TalkLink = { text: string; to: string };

/** From the start page to what somebody says to the region, for who may. */
export async function talkLinks(request: Request): Promise<TalkLink[]> {
  const actor = await requireActor(request);
  if (!may(actor, "signal.raise")) return [];
  const own = await listOwnSignals(actor);
  const { texts, money } = signalWords(request, await getRegion());
  const open = own.filter(({ state }) => state !== "fed-back").length;
  return [
    { text: texts.own.link(open), to: href("/verwijzer/signalen") },
    ...(may(actor, "dispute.raise")
      ? [{ text: money.link, to: href("/verwijzer/geldvragen") }]
      : []),
  ];
}

type Typed = NewSignalView["typed"] & { aanbieder: string; aanbod: string };
type Sent = { typed: Typed; refusals: Refusal[] };

/** The form, about what the address names; without a supplier there is nothing to fill in yet. */
export async function newSignalView(request: Request, sent?: Sent): Promise<NewSignalView> {
  const actor = await requireActor(request);
  assertMay(actor, "signal.raise");
  const region = await getRegion();
  const words = signalWords(request, region);
  return {
    title: words.texts.raise.title,
    subject: await subjectOf(actor, sent?.typed ?? askedIn(request), words),
    ...choicesOf(region, words),
    danger: await dangerFor(actor),
    longest: LONGEST_TEXT,
    typed: sent?.typed ?? { soort: "", ernst: "", tekst: "" },
    faults: (sent?.refusals ?? []).map((refusal) => ({
      field: refusal.field ?? null,
      text: words.faultText(refusal),
    })),
  };
}

/** What the address names. */
function askedIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const named = (name: string) => searchParams.get(name) ?? "";
  return { aanbieder: named("aanbieder"), aanbod: named("aanbod") };
}

async function subjectOf(
  actor: Actor,
  { aanbieder: supplierCode, aanbod: offerCode }: ReturnType<typeof askedIn>,
  { texts }: SignalWords,
): Promise<NewSignalView["subject"]> {
  if (supplierCode === "") return null;
  const subject = await findSubject(actor, { supplierCode, offerCode });
  if (!subject) throw new Missing("supplier");
  const about = texts.raise.about(subject.supplier.name, subject.offer?.title ?? null);
  return { about, supplierCode, offerCode };
}

function choicesOf(region: RegionConfig, { texts, kind, language }: SignalWords) {
  const named = new Map(region.signals?.kinds.map((one) => [one.code, one]));
  const plain = (code: (typeof SIGNAL_KINDS)[number]) => {
    const one = named.get(code);
    return (language === "en" ? (one?.plainEn ?? one?.plain) : one?.plain) ?? null;
  };
  return {
    kinds: SIGNAL_KINDS.map((code) => ({ code, name: kind(code), plain: plain(code) })),
    severities: SIGNAL_SEVERITIES.map((code) => ({
      ...{ code, name: texts.severities[code], plain: texts.severityPlain[code] },
    })),
  };
}

/** Whom to call about a child or danger: of the own municipality, else of the region. */
async function dangerFor({ municipalities }: Actor): Promise<NewSignalView["danger"]> {
  const municipality = municipalities[0] ?? null;
  const { danger } = nearby(await listContacts(municipality), municipality);
  return danger.flatMap(({ kind, name, phone }) =>
    kind === "safe_home" && phone ? [{ name, phone }] : [],
  );
}

export async function receiveSignal({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "signal.raise");
  let typed: Typed = { aanbieder: "", aanbod: "", soort: "", ernst: "", tekst: "" };
  const outcome = await perform(request, raisedForm, (sent) => {
    const { aanbieder, aanbod, soort, ernst, tekst } = sent;
    typed = { ...{ aanbieder, aanbod, tekst }, soort: soort ?? "", ernst: ernst ?? "" };
    return raiseSignal(actor, {
      ...{ supplierCode: aanbieder, offerCode: aanbod, kind: soort, severity: ernst, text: tekst },
    });
  });
  if (outcome.ok)
    return redirect(href("/verwijzer/signalen", {}, { ontvangen: outcome.value.number }), 303);
  const view = await newSignalView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
