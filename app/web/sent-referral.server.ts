/** One referral as its sender sees it, and what the sender does with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { evaluationActs } from "./evaluation-acts.server";
import { expertLinks } from "./expert-team.server";
import { href } from "./href";
import { intakeFacts, intakePart } from "./intake-for.server";
import { languageOf } from "./language.server";
import { performRead, statusOf } from "./perform.server";
import {
  answered,
  openWays,
  outcomeFacts,
  type ReferralWords,
  referralWords,
  sharedView,
  waitsText,
} from "./referral-words.server";
import { doAsSender, isSenderRunning, senderRunningActs } from "./running-acts.server";
import { runningView } from "./running-view.server";
import { NOTHING_TYPED, sentActs, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { ReferralView } from "~/components/referrals/referral-view";
import type { Actor } from "~/domain/accounts/public";
import { type Giver, nameOf, type Purpose } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { needName, referralName } from "~/domain/referrals/public";
import {
  completeCrisis,
  getReferral,
  isToComplete,
  openReferral,
  recordBasis,
  type ReferralFile,
  type SenderForm,
  senderForm,
  standingYesesBeside,
  withdrawConsent,
  workOnReferral,
} from "~/domain/referrals/public.server";
import { listParties } from "~/domain/subcontracting/public.server";
import { subcontracts as en } from "~/i18n/en/subcontracts";
import { subcontracts as nl } from "~/i18n/nl/subcontracts";

type Sent = { typed: Typed; refusals: Refusal[] };

export async function sentReferralView(
  request: Request,
  id: string,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<ReferralView> {
  const actor = await requireActor(request);
  const now = new Date();
  const file = await getReferral(actor, { id, side: "sender" }, now);
  const words = referralWords(request, await getRegion(now), now);
  const { said } = words;
  const { referral, asked } = file;
  const { view, errors } = answered(request, refusals, words);
  const shared = sharedView(file, "sender", words);
  const isYouth = referral.need.law !== "wmo" && asked.basis?.law !== "wmo";
  return {
    ...shared,
    parts: [
      ...shared.parts,
      ...(await partiesPart(request, { actor, file })),
      ...intakePart(request, file),
    ],
    title: said.title(referralName(referral.number), referral.supplier.name, isYouth),
    back: { to: href("/verwijzer/aanmeldingen"), text: said.back },
    waits: waitsText(referral, "sender", words),
    ...view,
    running: runningView(file, "sender", words),
    facts: [...factsOf(file, words), ...intakeFacts(request, file)],
    client:
      referral.openedAt !== null && !isToComplete(referral)
        ? { to: href("/verwijzer/aanmeldingen/:id/gegevens", { id }), text: said.client }
        : null,
    ways: openWays(referral, waysTo(id), words),
    links: [
      ...(await linksOf(actor, file, words)),
      ...(await expertLinks(request, actor, { side: "sender", id: referral.needId })),
    ],
    money: null,
    acts: [
      ...sentActs(file, { ...typed, errors }, words),
      ...senderRunningActs(file, { ...typed, errors }, words),
      ...evaluationActs(file, { ...typed, errors }, words),
    ],
  };
}

const waysTo = (id: string) => ({
  plan: href("/verwijzer/aanmeldingen/:id/plan", { id }),
  references: href("/verwijzer/aanmeldingen/:id/overnemen", { id }),
});

/** Who helps along, by party and scope: no surprise, and no price (US12). */
async function partiesPart(
  request: Request,
  { actor, file }: { actor: Actor; file: ReferralFile },
): Promise<ReferralView["parts"]> {
  if (!file.trajectory) return [];
  const found = await listParties(actor, file.referral.id);
  if (found.length === 0) return [];
  const { parties } = { nl, en }[languageOf(request)];
  const lines = found.map(
    ({ name, scope, state }) => `${parties.line(name, parties.states[state])}: ${scope}`,
  );
  return [{ title: parties.title, text: lines.join("\n") }];
}

function factsOf(file: ReferralFile, words: ReferralWords) {
  const { referral, offer, owner, trajectory } = file;
  const { said, region, language } = words;
  const { facts } = said;
  const level = (code: string | null) => (code ? nameOf(region.intensities, code, language) : "");
  return [
    { name: facts.supplier, value: referral.supplier.name },
    {
      name: facts.stopped,
      value: referral.supplierStoppedOn
        ? facts.stoppedOn(words.day(referral.supplierStoppedOn))
        : "",
    },
    { name: facts.offer, value: [offer.title, offer.place].filter(Boolean).join(", ") },
    { name: facts.need, value: needName(referral.need.number) },
    { name: facts.owner, value: owner ?? "" },
    { name: said.doctors.quick.agb, value: referral.doctorAgb ?? "" },
    ...choiceFacts(file, words),
    { name: facts.proposed, value: level(referral.proposed) },
    { name: facts.intensity, value: referral.openedAt ? level(referral.intensity) : "" },
    ...outcomeFacts(file, "sender", words),
    { name: facts.senderRef, value: referral.senderRef },
    { name: facts.trajectory, value: trajectory ? `T-${trajectory.number}` : "" },
  ];
}

/** Who chose and who advised, and on what it rests: two facts. */
function choiceFacts({ referral, asked, consents }: ReferralFile, words: ReferralWords) {
  const { said, day, region, language } = words;
  const { facts } = said;
  const { chooser, advisedBy, basis, obstacle, holdsUntil, state } = referral;
  const advisers = [{ code: "nobody", name: said.nobody }, ...region.referrers];
  const agreed = consents.map(
    ({ purpose, giver }) => `${said.purposes[purpose]}: ${said.givers[giver]}`,
  );
  return [
    { name: facts.holds, value: state === "accepted" && holdsUntil ? day(holdsUntil) : "" },
    { name: facts.choice, value: said.choosers[chooser ?? ""] ?? "" },
    { name: facts.choiceReason, value: referral.choiceReason },
    { name: facts.advised, value: advisedBy ? nameOf(advisers, advisedBy, language) : "" },
    {
      name: facts.basis,
      value: basis && asked.basis ? nameOf([asked.basis], basis, language) : "",
    },
    { name: facts.consents, value: agreed.join("; ") },
    { name: facts.obstacle, value: said.obstacles[obstacle ?? ""] ?? "" },
  ];
}

const REFUSED = ["declined", "returned"];

/** It came back by itself, since its supplier has no contract any more. */
const cameBack = ({ state, supplierStoppedOn }: ReferralFile["referral"]) =>
  state === "withdrawn" && supplierStoppedOn !== null;

/** After a no the next one is two clicks away, and nothing is typed again. */
async function linksOf(actor: Actor, { referral }: ReferralFile, { said }: ReferralWords) {
  const { id, needId } = referral;
  const need = { to: href("/verwijzer/hulpvragen/:id", { id: needId }) };
  const codes = { to: href("/verwijzer/aanmeldingen/:id/codes", { id }), text: said.codes };
  const ownView = referral.openedAt === null ? [] : [codes];
  if (!REFUSED.includes(referral.state) && !cameBack(referral))
    return [...ownView, { ...need, text: said.toNeed(needName(referral.need.number)) }];
  const others = await standingYesesBeside(actor, referral.id);
  return [
    ...others.map(({ requestId, supplier }) => ({
      to: href("/verwijzer/hulpvragen/:id/keuze", { id: needId }, { vraag: requestId, na: id }),
      text: said.redirect.yes(supplier),
    })),
    { ...need, text: said.redirect.need },
    ...ownView,
  ];
}

export async function workOnSentReferral({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent = await sentForm(request);
  const outcome = await performRead(sent, senderForm, (form) =>
    isSenderRunning(form) ? doAsSender(actor, id, form) : act(actor, id, form),
  );
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok)
    return redirect(href("/verwijzer/aanmeldingen/:id", { id }, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await sentReferralView(request, id, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

/** Everything that was typed, by field. */
export function valuesOf(sent: FormData): Record<string, string[]> {
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => [name, sent.getAll(name).map(String)]),
  );
}

function act(actor: Actor, id: string, form: SenderForm): Promise<Outcome<unknown>> {
  switch (form.doe) {
    case "grondslag":
      return recordBasis(actor, {
        ...{ id, how: form.hoe, givenOn: form.wanneer, obstacle: form.belemmering },
        consents: form.toestemming.map((pair) => {
          const [purpose, giver] = pair.split("/") as [Purpose, Giver];
          return { purpose, giver };
        }),
        obstacleNote: form["belemmering-uitleg"].trim(),
      });
    case "delen": {
      const { soort: type, intensiteit: intensity, kenmerk: senderRef, doe: _, ...client } = form;
      return openReferral(actor, { id, client, type, intensity, senderRef });
    }
    case "aanvullen": {
      const { kenmerk: senderRef, doe: _, ...client } = form;
      return completeCrisis(actor, { id, client, senderRef });
    }
    case "toestemming-terug":
      return withdrawConsent(actor, { id });
    case "antwoord":
      return workOnReferral(actor, { id, act: { move: "answer", text: form.tekst } });
    default:
      return workOnReferral(actor, { id, act: { move: "withdraw" } });
  }
}
