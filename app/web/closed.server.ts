/** Holidays and client stops of a provider in words, and what it sends about them. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { placeName } from "~/components/own-waits/own-waits-view";
import type { ClosedAnswer, ClosedView } from "~/components/own-waits/closed-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import {
  askStop,
  cancelClosure,
  closedForm,
  type ClosedForm,
  endStop,
  listOwnClosures,
  listOwnStops,
  listOwnWaitingTimes,
  planClosure,
  withdrawStop,
} from "~/domain/providers/public.server";
import { closed as en } from "~/i18n/en/closed";
import { ownWaits as enWaits } from "~/i18n/en/own-waits";
import { closed as nl } from "~/i18n/nl/closed";
import { ownWaits as nlWaits } from "~/i18n/nl/own-waits";

export async function closedView(request: Request, now = new Date()): Promise<ClosedView> {
  const actor = await requireActor(request);
  const language = languageOf(request);
  const [texts, waitTexts] = [{ nl, en }[language], { nl: nlWaits, en: enWaits }[language]];
  const waits = await listOwnWaitingTimes(actor, now);
  const closures = await listOwnClosures(actor, now);
  const stops = await listOwnStops(actor);
  const places = new Map(waits.flatMap(({ place }) => (place ? [[place.id, place]] : [])));
  return {
    title: texts.title,
    told: new URL(request.url).searchParams.get("gedaan"),
    mayAsk: may(actor, "client-stop.ask", actor.supplierIds[0]),
    closures: closures.map(({ id, place, from, to, deputy }) => ({
      ...{ id, deputy, what: place?.name ?? texts.closure.everything },
      days: texts.days(from, to),
    })),
    stops: stops.map(({ id, state, scope, from, to, decisionRef, explanation, reason }) => ({
      ...{ id, state, reason, days: texts.days(from, to) },
      about: scope.map(({ offer, place }) => `${offer.title}, ${place ?? waitTexts.atHome}`),
      answer: [decisionRef ? texts.stop.decision(decisionRef) : "", explanation ?? ""]
        .filter(Boolean)
        .join(" "),
    })),
    places: [...places.values()].map((place) => ({
      id: place.id,
      name: placeName({ place }, waitTexts),
    })),
    rows: waits.map((wait) => ({
      id: wait.id,
      name: `${wait.offer.title}, ${placeName(wait, waitTexts)}`,
    })),
  };
}

const VERBS: Record<
  ClosedForm["doe"],
  (actor: Actor, form: ClosedForm, now: Date) => Promise<Outcome<unknown>>
> = {
  sluiting: (actor, { plaats, van, tot, vervanging }, now) =>
    planClosure(actor, { placeId: plaats || null, from: van, to: tot, deputy: vervanging }, now),
  annuleer: (actor, { welke }, now) => cancelClosure(actor, welke, now),
  "vraag-stop": (actor, { kies, van, tot, reden }, now) =>
    askStop(actor, { offerPlaceIds: kies, from: van, to: tot, reason: reden }, now),
  "trek-in": (actor, { welke }) => withdrawStop(actor, welke),
  beeindig: (actor, { welke }, now) => endStop(actor, welke, now),
};

export async function receiveClosed({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "closure.plan", actor.supplierIds[0]);
  let form: ClosedForm | undefined;
  const outcome = await perform(request, closedForm, (sent) => {
    form = sent;
    return VERBS[sent.doe](actor, sent, new Date());
  });
  if (outcome.ok && form)
    return redirect(href("/aanbieder/vakantie-en-stop", {}, { gedaan: form.doe }), 303);
  const refusals = outcome.ok ? [] : outcome.refusals;
  const faults = refusals.map(({ code, field = "" }) => ({ code, field: FIELDS[field] ?? field }));
  const answer: ClosedAnswer = { ...typedOf(form), faults };
  return data(answer, { status: outcome.ok ? 422 : statusOf(outcome) });
}

/** The form as it was typed; one that could not be read is empty. */
function typedOf(form: ClosedForm | undefined): Omit<ClosedAnswer, "faults"> {
  if (!form) return { about: "closure", typed: NOTHING };
  const { doe, van, tot, plaats, vervanging, reden, kies } = form;
  const day = (number: number | null) => (number === null ? "" : isoDay(number));
  return {
    about: doe === "vraag-stop" ? "stop" : "closure",
    typed: { van: day(van), tot: day(tot), plaats, vervanging, reden, kies },
  };
}

const NOTHING = { van: "", tot: "", plaats: "", vervanging: "", reden: "", kies: [] };

/** What the rules call a field, as the page does. */
const FIELDS: Record<string, string> = { from: "van", to: "tot", reason: "reden", scope: "kies" };
