/** One referral to a combination as its members see it: without a name, and who does which part. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import {
  answeredHere,
  contactText,
  type IntakeWords,
  intakeWords,
  needState,
  partView,
  shownIn,
  titleOf,
} from "./intake-words.server";
import { factLines } from "./need-words.server";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import { sharedNeedActs } from "./shared-need-acts.server";
import type { SharedNeedView } from "~/components/combinations/intake-view";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  answerPart,
  endPart,
  getIntake,
  type Intake,
  type MemberNeed,
  nameContact,
  type PartForm,
  partForm,
  proposePart,
} from "~/domain/combinations/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";

type Page = { code: string; id: string };
type Sent = { typed: Typed; refusals: Refusal[] };
const NOTHING_SENT: Sent = { typed: NOTHING_TYPED, refusals: [] };

export async function sharedNeedView(
  request: Request,
  page: Page,
  { typed, refusals }: Sent = NOTHING_SENT,
): Promise<SharedNeedView> {
  const actor = await requireActor(request);
  const now = new Date();
  const desk = await getIntake(actor, { code: page.code, referralId: page.id }, now);
  const need = desk.needs[0]!;
  const words = intakeWords(request, await getRegion(now), now);
  const { one } = words.intake;
  const { view, errors } = answeredHere(request, refusals, words);
  return {
    ...{ title: titleOf(need, words), state: needState(need, words), ...view },
    back: { to: href("/combinatie/:code/verdeling", { code: page.code }), text: one.back },
    ownWays: waysOf({ desk, need }, words),
    need: {
      title: one.need,
      facts: factLines(shownIn(need), words).map(({ name, text }) => ({ name, value: text })),
    },
    contact: {
      ...{ title: one.contact, intro: one.contactIntro },
      text: contactText(desk.contact, words) || one.noContact,
    },
    parts: {
      ...{ title: one.parts, none: one.noParts },
      items: need.parts.map((part) => partView(part, { desk, need }, words)),
    },
    acts: sharedNeedActs({ desk, need }, { typed: { ...typed, errors }, words }),
  };
}

/** Who receives goes to the referral itself; who does a part reads who it is and the plan. */
function waysOf(
  { desk: { own }, need }: { desk: Intake; need: MemberNeed },
  { intake: { one } }: IntakeWords,
): SharedNeedView["ownWays"] {
  const { id, isOpen } = need;
  if (own.receives) {
    const to = href("/aanbieder/aanmeldingen/:id", { id });
    return { ways: [{ to, text: one.referral }], closed: null };
  }
  const does = need.parts.some(
    ({ memberId, state }) => memberId === own.id && state === "accepted",
  );
  if (!does) return { ways: [], closed: null };
  if (!isOpen) return { ways: [], closed: one.closed };
  return {
    ways: [
      { to: href("/aanbieder/aanmeldingen/:id/gegevens", { id }), text: one.whoItIs },
      { to: href("/aanbieder/aanmeldingen/:id/plan", { id }), text: one.plan },
    ],
    closed: null,
  };
}

export async function workOnSharedNeed({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const page = { code: params.code ?? "", id: params.id ?? "" };
  // Of others it is not there, whatever is sent.
  await getIntake(actor, { code: page.code, referralId: page.id });
  const sent = await sentForm(request);
  const outcome = await performRead(sent, partForm, (form) => act(actor, page, form));
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok)
    return redirect(href("/combinatie/:code/verdeling/:id", page, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await sharedNeedView(request, page, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function act(actor: Actor, page: Page, form: PartForm): Promise<Outcome<unknown>> {
  const which = { code: page.code, referralId: page.id };
  switch (form.doe) {
    case "voorstellen":
      return proposePart(actor, { ...which, members: form.lid, scope: form.deel, replaces: null });
    case "overdragen":
      return proposePart(actor, { ...which, members: [form.lid], scope: "", replaces: form.van });
    case "contact": {
      const { lid: member, wie: person, telefoon: phone } = form;
      return nameContact(actor, { ...which, member, person, phone });
    }
    case "intrekken":
      return endPart(actor, { ...which, id: form.van, move: "withdraw" });
    case "beeindigen":
      return endPart(actor, { ...which, id: form.van, move: "end" });
    case "aannemen":
      return answerPart(actor, { ...which, id: form.stuk, answer: { move: "accept" } });
    case "afwijzen": {
      const answer = { move: "decline" as const, reason: form.reden, note: form.tekst };
      return answerPart(actor, { ...which, id: form.stuk, answer });
    }
  }
}
