/** What comes to a combination as its members see it, and who of them receives. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import {
  answeredHere,
  type IntakeWords,
  intakeWords,
  memberName,
  needState,
  titleOf,
} from "./intake-words.server";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed, typedIn } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { IntakeView } from "~/components/combinations/intake-view";
import type { ActView } from "~/components/referrals/act-view";
import { getRegion } from "~/domain/catalogue/public.server";
import { standingOn } from "~/domain/combinations/public";
import {
  getIntake,
  type Intake,
  type MemberNeed,
  nameReceiver,
  receiverForm,
} from "~/domain/combinations/public.server";
import { dateOf, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

type Sent = { typed: Typed; refusals: Refusal[] };
const NOTHING_SENT: Sent = { typed: NOTHING_TYPED, refusals: [] };

export async function intakeView(
  request: Request,
  code: string,
  { typed, refusals }: Sent = NOTHING_SENT,
): Promise<IntakeView> {
  const actor = await requireActor(request);
  const now = new Date();
  const desk = await getIntake(actor, { code }, now);
  const words = intakeWords(request, await getRegion(now), now);
  const { intake } = words;
  const { view, errors } = answeredHere(request, refusals, words);
  return {
    ...{ title: intake.title(desk.name), intro: intake.intro, ...view },
    back: { to: href("/combinatie/:code", { code }), text: intake.back(desk.name) },
    receivers: receiversView(desk, words),
    needs: {
      ...{ title: intake.list.title, none: intake.list.none },
      items: desk.needs.map((need) => lineOf(need, desk, words)),
    },
    acts: desk.own.isLead ? [receiverAct(desk, { ...typed, errors }, words)] : [],
  };
}

function lineOf(need: MemberNeed, desk: Intake, words: IntakeWords) {
  const { intake } = words;
  const { code, own } = desk;
  const open = need.parts.filter(({ state }) => state === "proposed" || state === "accepted");
  const isAsked = open.some(({ memberId, state }) => memberId === own.id && state === "proposed");
  const lines = open.map(
    ({ memberId, state, scope }) =>
      `${memberName(desk, memberId)} (${intake.states[state]}): ${scope}`,
  );
  return {
    to: href("/combinatie/:code/verdeling/:id", { code, id: need.id }),
    ...{ text: titleOf(need, words), state: needState(need, words) },
    lines: lines.length > 0 ? lines : [intake.list.noParts],
    asks: isAsked ? intake.list.asks : null,
  };
}

function receiversView(desk: Intake, words: IntakeWords) {
  const { intake, day, today } = words;
  const { receivers } = intake;
  const names = desk.receivers.map((id) => memberName(desk, id));
  const standing = standingOn(today, desk.turns);
  const later = desk.turns.filter(({ from }) => from > today);
  return {
    title: receivers.title,
    facts: [
      {
        name: receivers.now,
        value: standing ? (names[0] ?? "") : `${names[0] ?? ""}, ${receivers.lead}`,
      },
      { name: receivers.deputy, value: names[1] ?? "" },
      ...later.map(({ from, receiverId, deputyId }) => {
        const name = memberName(desk, receiverId);
        const value = deputyId ? receivers.withDeputy(name, memberName(desk, deputyId)) : name;
        return { name: receivers.from(day(dateOf(from))), value };
      }),
    ],
  };
}

function receiverAct(desk: Intake, typed: Typed, { intake, today }: IntakeWords): ActView {
  const { fields } = intake;
  const { title, intro, button } = intake.acts.ontvanger;
  const of = typedIn(typed, "ontvanger");
  const members = desk.members.map(({ code, name }) => ({ code, name }));
  const codeOf = (id: string | undefined) => desk.members.find((one) => one.id === id)?.code ?? "";
  const [receiver, deputy] = desk.receivers.map(codeOf);
  return {
    ...{ doe: "ontvanger", title, intro, button, isMain: false },
    fields: [
      { kind: "day", label: fields.from, ...of("vanaf", [isoDay(today)]) },
      {
        kind: "select",
        label: fields.receiver,
        options: members,
        ...of("ontvanger", [receiver ?? ""]),
      },
      {
        kind: "select",
        label: fields.deputy,
        options: [{ code: "", name: fields.noDeputy }, ...members],
        ...of("vervanger", [deputy ?? ""]),
      },
    ],
  };
}

export async function workOnIntake({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const code = params.code ?? "";
  // Of others it is not there, whatever is sent.
  await getIntake(actor, { code });
  const sent = await sentForm(request);
  const outcome = await performRead(sent, receiverForm, (form) =>
    nameReceiver(actor, {
      ...{ code, from: form.vanaf, receiver: form.ontvanger, deputy: form.vervanger },
    }),
  );
  const doe = "ontvanger";
  if (outcome.ok)
    return redirect(href("/combinatie/:code/verdeling", { code }, { gedaan: doe }), 303);
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await intakeView(request, code, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
