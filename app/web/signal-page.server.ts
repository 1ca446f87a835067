/** One signal for the desk in words, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { type SignalWords, signalWords } from "./signal-words.server";
import type { DeskMove, SignalDossierView } from "~/components/signals/dossier-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { momentText } from "~/i18n/moment";
import { signal, signalName } from "~/domain/signals/public";
import {
  type DeskForm,
  deskForm,
  discloseSignal,
  getSignal,
  handOverSignal,
  joinSignal,
  moveSignal,
  type SignalDossier,
  tagSignal,
} from "~/domain/signals/public.server";

type Typed = SignalDossierView["typed"];
type Sent = { typed: Typed; refusals: Refusal[] };
const NOTHING: Sent = { typed: { doe: "", tekst: "", reden: "", nieuw: "" }, refusals: [] };

export async function signalPageView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = NOTHING,
): Promise<SignalDossierView> {
  const actor = await requireActor(request);
  const [found, region] = await Promise.all([getSignal(actor, id), getRegion()]);
  const words = signalWords(request, region);
  const { desk } = words;
  const links = found.belongsTo ? [found.belongsTo] : found.together;
  return {
    ...{ id, state: found.state, typed },
    title: desk.heading(signalName(found.number), words.kind(found.kind)),
    facts: factsOf(found, words),
    linksName: found.belongsTo ? desk.facts.belongsTo : desk.facts.together,
    links: links.map((one) => ({ id: one.id, name: signalName(one.number) })),
    parts: partsOf(found, words),
    entries: found.entries.map(({ act, at, by, text }) => ({
      head: desk.entry(desk.acts[act] ?? act, momentText(at, words.language), by),
      text,
    })),
    acts: may(actor, "signal.work") ? actsOf(found, actor, words) : null,
    faults: refusals.map((refusal) => ({
      ...{ field: refusal.field ?? null, text: words.faultText(refusal) },
    })),
  };
}

function factsOf(found: SignalDossier, { desk, texts, day }: SignalWords) {
  const { state, severity, supplier, offer, author, dueOn, isLate, owner, tags } = found;
  const due = dueOn && (isLate ? `${day(dueOn)} (${desk.late.toLowerCase()})` : day(dueOn));
  return [
    { name: desk.facts.state, value: texts.states[state] },
    { name: desk.facts.severity, value: texts.severities[severity] },
    { name: desk.facts.about, value: supplier.name },
    { name: desk.facts.offer, value: offer?.title ?? "" },
    { name: desk.facts.by, value: desk.by(author.name, author.organisation) },
    { name: desk.facts.on, value: day(found.raisedAt) },
    { name: desk.facts.due, value: due ?? "" },
    { name: desk.facts.owner, value: owner ?? desk.noOwner },
    { name: desk.facts.tags, value: tags.join(", ") },
  ];
}

function partsOf(found: SignalDossier, { desk, day }: SignalWords): SignalDossierView["parts"] {
  const { text, disclosed, unheardReason, outcome, feedback } = found;
  const parts = [
    { title: desk.text, note: null, text },
    {
      title: desk.disclosed,
      note: disclosed && desk.disclosedOn(day(disclosed.at)),
      text: disclosed?.text ?? "",
    },
    { title: desk.unheard, note: null, text: unheardReason },
    { title: desk.outcome, note: null, text: outcome },
    { title: desk.feedback, note: null, text: feedback },
  ];
  return parts.filter((part) => part.text !== "");
}

function actsOf(
  found: SignalDossier,
  { userId }: Actor,
  words: SignalWords,
): SignalDossierView["acts"] {
  const { state, ownerId, managers, tags, knownTags, others, belongsTo, together } = found;
  const isInHand = state === "acknowledged" || state === "in-talk";
  return {
    ...{ ownerId, managers, tags, knownTags, mustBeHeard: found.mustBeHeard },
    moves: Object.keys(signal[state]) as DeskMove[],
    mayDisclose: isInHand && found.disclosed === null,
    take: ownerId === userId ? null : userId,
    belongsToId: belongsTo?.id ?? "",
    // What others belong to belongs to none.
    others:
      together.length > 0
        ? []
        : others.map((one) => ({
            ...{ id: one.id, name: `${signalName(one.number)}, ${words.kind(one.kind)}` },
          })),
  };
}

export async function workOnSignal({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "signal.work");
  const id = params.id ?? "";
  let typed = NOTHING.typed;
  const outcome = await perform(request, deskForm, (sent): Promise<Outcome<unknown>> => {
    typed = { doe: sent.doe, tekst: sent.tekst, reden: sent.reden, nieuw: sent.nieuw };
    return act(actor, id, sent);
  });
  if (outcome.ok) return redirect(href("/regio/meldingen/:id", { id }, { gedaan: "ja" }), 303);
  const view = await signalPageView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function act(actor: Actor, id: string, sent: DeskForm): Promise<Outcome<unknown>> {
  const { doe, tekst: text, reden: unheardReason, van, aan, label, nieuw, bij } = sent;
  switch (doe) {
    case "take":
    case "hand-over": {
      const to = doe === "take" ? actor.userId : aan;
      return handOverSignal(actor, { id, seen: van === "" ? null : van, to });
    }
    case "disclose":
      return discloseSignal(actor, { id, text });
    case "tag":
      return tagSignal(actor, { id, tags: [...[label].flat(), nieuw] });
    case "join":
      return joinSignal(actor, { id, belongsToId: bij });
    default:
      return moveSignal(actor, { id, move: doe, text, unheardReason });
  }
}
