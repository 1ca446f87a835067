/** One referral as whoever receives it sees it, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { evaluationActs, outcomesIn } from "./evaluation-acts.server";
import { expertLinks } from "./expert-team.server";
import { href } from "./href";
import { intakeFacts, intakeLinks, intakePart } from "./intake-for.server";
import { moneyView } from "./instalments.server";
import { aboutNeed } from "./need-words.server";
import { performRead, statusOf } from "./perform.server";
import { receivedActs } from "./received-acts.server";
import {
  answered,
  openWays,
  outcomeFacts,
  type ReferralWords,
  referralWords,
  sharedView,
  waitsText,
} from "./referral-words.server";
import {
  doAsReceiver,
  isReceiverRunning,
  receiverRunningActs,
  type ReceiverRunning,
} from "./running-acts.server";
import { runningView } from "./running-view.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { ReferralView } from "~/components/referrals/referral-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { referralName, type ShownNeed } from "~/domain/referrals/public";
import {
  answerReferral,
  deliverHelp,
  endPause,
  getReferral,
  isToComplete,
  type ReceiverForm,
  receiverForm,
  recordPause,
  type ReferralFile,
} from "~/domain/referrals/public.server";

type Sent = { typed: Typed; refusals: Refusal[] };

export async function receivedReferralView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<ReferralView> {
  const actor = await requireActor(request);
  const now = new Date();
  const file = await getReferral(actor, { id, side: "supplier" }, now);
  const words = referralWords(request, await getRegion(now), now);
  const { said } = words;
  const { referral } = file;
  const { view, errors } = answered(request, refusals, words);
  const isOpen = isShownTo(referral);
  const shared = sharedView(file, "supplier", words);
  return {
    ...shared,
    parts: [...shared.parts, ...intakePart(request, file)],
    title: said.receivedTitle(referralName(referral.number), aboutNeed(seenOf(referral), words)),
    back: { to: href("/aanbieder/aanmeldingen"), text: said.back },
    waits: waitsText(referral, "supplier", words),
    ...view,
    running: runningView(file, "supplier", words),
    facts: [...factsOf(file, words), ...intakeFacts(request, file)],
    client: isOpen
      ? { to: href("/aanbieder/aanmeldingen/:id/gegevens", { id }), text: said.client }
      : null,
    ways: isOpen ? openWays(referral, waysTo(id), words) : [],
    links: [
      ...intakeLinks(request, file),
      ...subcontractWays(file, words),
      ...(await expertLinks(request, actor, { side: "supplier", id })),
    ],
    money: await moneyView(actor, file, words),
    acts: [
      ...receivedActs(file, { ...typed, errors }, words),
      ...receiverRunningActs(file, { ...typed, errors }, words),
      ...evaluationActs(file, { ...typed, errors }, words),
    ],
  };
}

const waysTo = (id: string) => ({
  plan: href("/aanbieder/aanmeldingen/:id/plan", { id }),
  references: href("/aanbieder/aanmeldingen/:id/overnemen", { id }),
});

/** Who it is about can be read by whoever receives it. */
const isShownTo = (referral: ReferralFile["referral"]) =>
  referral.openedAt !== null &&
  referral.shutAt === null &&
  referral.wipedAt === null &&
  !isToComplete(referral);

/** What the need says after the end is about somebody else's help. */
const isHelping = (referral: ReferralFile["referral"]) =>
  isShownTo(referral) && referral.state !== "ended";

/** While somebody is helped, others can be asked for a part of it. */
function subcontractWays({ referral, trajectory }: ReferralFile, words: ReferralWords) {
  if (!trajectory || !isHelping(referral)) return [];
  const to = href("/aanbieder/onderaanneming/nieuw", {}, { aanmelding: referral.id });
  return [{ to, text: words.said.askSubcontractor }];
}

/** The need as it was sent: what it became afterwards is of the sender alone. */
const seenOf = ({ shown }: ReferralFile["referral"]) => shown as unknown as ShownNeed;

function factsOf(file: ReferralFile, words: ReferralWords) {
  const { referral, offer, sender } = file;
  const { said, region, language } = words;
  const { facts } = said;
  const level = (code: string | null) => (code ? nameOf(region.intensities, code, language) : "");
  return [
    { name: facts.offer, value: [offer.title, offer.place].filter(Boolean).join(", ") },
    { name: facts.sender, value: sender.name },
    { name: facts.phone, value: sender.phone ?? "" },
    { name: said.doctors.quick.agb, value: referral.doctorAgb ?? "" },
    { name: facts.proposed, value: level(referral.proposed) },
    { name: facts.intensity, value: referral.openedAt ? level(referral.intensity) : "" },
    ...outcomeFacts(file, "supplier", words),
    { name: said.pause.fact, value: pausesText(file, words) },
    // What is to be reached is told with who it is about (requirements 3.2).
    { name: facts.goals, value: isHelping(referral) ? referral.need.goals : "" },
    { name: facts.supplierRef, value: referral.supplierRef },
  ];
}

function pausesText({ pauses }: ReferralFile, { said, day }: ReferralWords): string {
  const on = (number: number) => day(dateOf(number));
  return pauses
    .map(({ from, to }) => said.pause.said(on(from), to === null ? null : on(to)))
    .join("; ");
}

export async function workOnReceivedReferral({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent = await sentForm(request);
  const outcome = await performRead(sent, receiverForm, (form) => carryOutForm(actor, id, form));
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok)
    return redirect(href("/aanbieder/aanmeldingen/:id", { id }, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await receivedReferralView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function carryOutForm(actor: Actor, id: string, form: ReceiverForm): Promise<Outcome<unknown>> {
  if (isReceiverRunning(form)) return doAsReceiver(actor, id, form);
  return isPause(form) ? pauseAct(actor, id, form) : act(actor, id, form);
}

type PauseForm = Extract<ReceiverForm, { doe: "pauze" | "verder" }>;

function isPause(form: ReceiverForm): form is PauseForm {
  return form.doe === "pauze" || form.doe === "verder";
}

function act(
  actor: Actor,
  id: string,
  form: Exclude<ReceiverForm, PauseForm | ReceiverRunning>,
): Promise<Outcome<unknown>> {
  switch (form.doe) {
    case "ja":
      return answerReferral(actor, { id, answer: { move: "accept", intensity: form.intensiteit } });
    case "vraag":
      return answerReferral(actor, { id, answer: { move: "ask", text: form.tekst } });
    case "wachtlijst": {
      const answer = { move: "waitlist" as const, until: form.dag, text: form.tekst };
      return answerReferral(actor, { id, answer });
    }
    case "nee":
    case "terug": {
      const { reden: code, tekst: text, wie: whoCan } = form;
      const move = form.doe === "nee" ? ("decline" as const) : ("return" as const);
      return answerReferral(actor, { id, answer: { move, code, text, whoCan } });
    }
    case "plan":
    case "start": {
      const move = form.doe === "plan" ? ("schedule" as const) : ("start" as const);
      const delivery = { move, on: form.dag, supplierRef: form.kenmerk };
      return deliverHelp(actor, { id, delivery: { ...delivery, ...withoutIn(form) } });
    }
    default: {
      const { dag: on, reden: reason, kenmerk: supplierRef } = form;
      const delivery = { move: "end" as const, on, reason, supplierRef };
      return deliverHelp(actor, { id, delivery: { ...delivery, outcomes: outcomesIn(form) } });
    }
  }
}

/** That it began though something should have been there before. */
function withoutIn(form: ReceiverForm) {
  return { isWithout: form.doe === "start" && form.zonder === "ja" };
}

function pauseAct(actor: Actor, id: string, form: PauseForm): Promise<Outcome<unknown>> {
  return form.doe === "pauze"
    ? recordPause(actor, { id, from: form.van, to: form.tot })
    : endPause(actor, { id, on: form.tot });
}
