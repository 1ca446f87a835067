/** The queue of client stops in words, and deciding about one. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { refusedForm } from "./register-words.server";
import { requireActor } from "./session.server";
import type { AskedStop, GrantedStop, StopQueueView } from "~/components/stops/stop-queue";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { deskTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import {
  decideStop,
  endStop,
  listStopQueue,
  namesOfPeople,
  stopDecisionForm,
  takeStop,
} from "~/domain/providers/public.server";
import { stopQueue as en } from "~/i18n/en/stop-queue";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { stopQueue as nl } from "~/i18n/nl/stop-queue";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

type Queue = Awaited<ReturnType<typeof listStopQueue>>;
type Stop = Queue["granted"][number];

export async function stopQueueView(
  request: Request,
  refused: StopQueueView["refused"] = null,
): Promise<StopQueueView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [queue, region] = await Promise.all([listStopQueue(actor, now), getRegion(now)]);
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const { day } = { nl: nlWaits, en: enWaits }[language];
  const people = await namesOfPeople(queue.asked.flatMap(({ ownerId }) => ownerId ?? []));
  const words = { texts, day, people, actor, today: dayAt(now), ...deskTerms(region) };
  return {
    ...{ title: texts.title, refused },
    asked: queue.asked.map((stop) => askedView(stop, words)),
    granted: queue.granted.map((stop) => grantedView(stop, words)),
  };
}

type Words = {
  texts: typeof nl;
  day: (iso: string) => string;
  people: Map<string, string>;
  actor: Actor;
  today: number;
  stopReminderDays: number;
};

const supplierOf = ({ supplier }: Stop) => ({
  ...{ supplier: supplier.name, to: href("/regio/aanbieders/:code", { code: supplier.code }) },
});

function scopeText({ scope }: Stop, { texts }: Words): string {
  return scope
    .map(({ offer, place }) => `${offer.title} (${place ?? texts.asked.atHome})`)
    .join(", ");
}

function askedView(stop: Queue["asked"][number], words: Words): AskedStop {
  const { texts, day, people, actor } = words;
  const said = texts.asked;
  const isMine = stop.ownerId === actor.userId;
  const owner = stop.ownerId ? said.owner(people.get(stop.ownerId) ?? stop.ownerId) : said.nobody;
  return {
    ...{ id: stop.id, ...supplierOf(stop), reason: stop.reason, isMine, lastDay: stop.to },
    badges: stop.isLate ? [{ text: said.late, tone: "critical" }] : [],
    lines: [
      said.due(day(stop.dueOn)),
      said.askedOn(day(isoDay(dayAt(stop.askedOn)))),
      said.days(day(stop.from), day(stop.to)),
      said.where(scopeText(stop, words)),
    ],
    owner: isMine ? said.mine : owner,
    ownerId: stop.ownerId ?? "",
  };
}

function grantedView(stop: Stop, words: Words): GrantedStop {
  const { texts, day, today, stopReminderDays } = words;
  const said = texts.granted;
  const left = dayNumber(stop.to) - today;
  return {
    ...{ id: stop.id, ...supplierOf(stop) },
    badges: left <= stopReminderDays ? [{ text: said.soon, tone: "warning" }] : [],
    lines: [
      said.days(day(stop.from), day(stop.to)),
      said.left(left),
      texts.asked.where(scopeText(stop, words)),
      said.decision(stop.decisionRef ?? ""),
    ],
    conditions: stop.conditions ? said.conditions(stop.conditions) : null,
  };
}

/** What the rules call a field, as the page does. */
const FIELDS: Record<string, string> = {
  ...{ decisionRef: "kenmerk", explanation: "uitleg", conditions: "voorwaarden", endsOn: "tot" },
};

export async function receiveStop({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "client-stop.decide");
  const typed: Record<string, string> = {};
  const outcome = await perform(request, stopDecisionForm, (sent) => {
    const { id, kenmerk, voorwaarden, uitleg, tot } = sent;
    Object.assign(typed, { id, kenmerk, voorwaarden, uitleg });
    if (typeof tot === "number") typed["tot"] = isoDay(tot);
    return act(actor, sent);
  });
  if (outcome.ok) return redirect(href("/regio/stops", {}, { gedaan: "ja" }), 303);
  const named = outcome.refusals.map(({ field = "", ...refusal }): Refusal => ({
    ...refusal,
    field: FIELDS[field] ?? field,
  }));
  const refused = refusedForm(named, typed, { nl, en }[languageOf(request)]);
  const view = await stopQueueView(request, { ...refused, id: typed["id"] ?? "" });
  return data(view, { status: statusOf(outcome) });
}

function act(actor: Actor, sent: z.output<typeof stopDecisionForm>): Promise<Outcome<unknown>> {
  const { doe, id, eigenaar, kenmerk, voorwaarden, uitleg, tot } = sent;
  if (doe === "neem-op") return takeStop(actor, { id, seenOwner: eigenaar || null });
  if (doe === "beeindig") return endStop(actor, id);
  const written = { decisionRef: kenmerk, explanation: uitleg, conditions: voorwaarden };
  const decision = doe === "sta-toe" ? "grant" : "refuse";
  return decideStop(actor, { ...written, id, decision, endsOn: tot });
}
