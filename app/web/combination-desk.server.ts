/** A combination for its members: who they are, what was agreed and what waits. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { answeredOn } from "./answered.server";
import { type BudgetWords, combinationState } from "./budget-words.server";
import { combinationActs } from "./combination-acts.server";
import { coverageView, missingName } from "./combination-coverage.server";
import { decidedView, resolutionView } from "./combination-resolution.server";
import { stepsView } from "./combination-steps.server";
import { combinationWords, type CombinationWords, type Standing } from "./combination-words.server";
import { href } from "./href";
import { askedWays, intakeWay } from "./intake-for.server";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { CombinationDeskView } from "~/components/combinations/budget-view";
import type { ActView } from "~/components/referrals/act-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  agreeToResolution,
  answerInvitation,
  type CombinationDesk,
  type CombinationForm,
  combinationForm,
  declineResolution,
  getCombinationDesk,
  inviteProvider,
  leaveCombination,
  listOwnCombinations,
  proposeResolution,
  publishCombination,
  signGovernance,
  withdrawResolution,
  writeGovernance,
} from "~/domain/combinations/public.server";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";

type Sent = { typed: Typed; refusals: Refusal[] };

export async function combinationDeskView(
  request: Request,
  code: string,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<CombinationDeskView> {
  const actor = await requireActor(request);
  const found = await getCombinationDesk(actor, code);
  const mine = (await listOwnCombinations(actor)).find((one) => one.code === code);
  const waiting = mine?.toAnswer ?? 0;
  const words = combinationWords(request, await getRegion());
  const own = found.members.find(({ id }) => actor.supplierIds.includes(id)) ?? null;
  const { view, errors } = answered(request, refusals, words);
  const isReader = may(actor, "budget.fund");
  const around = { words, typed: { ...typed, errors } };
  const asked = await askedWays(request, actor, found);
  const acts = isReader ? [] : combinationActs({ desk: found, own }, around);
  return {
    ...{ title: found.name, state: stateOf(found, words), note: noteOf(found, words), ...view },
    ...{ isReader, back: backOf(isReader, words) },
    members: found.until ? null : membersView(found, words),
    steps: stepsView(found, words),
    rules: rulesView(found.signing.current, words),
    pending: pendingView(found, words),
    resolution: resolutionView(found, words),
    decided: decidedView(found, words),
    coverage: found.until ? null : coverageView(found, words),
    acts,
    ...{ more: words.forming.more, only: words.said.only },
    toDo: isIdle(found, isReader)
      ? null
      : toDoOf(acts, withWays(toDoView(found, waiting, words), asked)),
    ways: [
      ...(own ? [intakeWay(request, code)] : []),
      ...waysOf({ desk: found, own }, { words, isReader }),
    ],
  };
}

type ToDo = NonNullable<CombinationDeskView["toDo"]>;

/** What is asked for in a form above is not said to be nothing. */
const toDoOf = (acts: ActView[], toDo: ToDo) =>
  toDo.ways.length === 0 && acts.some(({ isMain }) => isMain) ? null : toDo;

const withWays = (toDo: ToDo, more: ToDo["ways"]): ToDo => ({
  ...toDo,
  ways: [...toDo.ways, ...more],
});

/** Who pays reads along; what is over asks nothing. */
const isIdle = (desk: CombinationDesk, isReader: boolean) => isReader || isOver(desk);

/** For the reader, or for all: there is nothing to do any more. */
const isOver = ({ state, until }: CombinationDesk) => until !== null || state === "ended";

function noteOf(desk: CombinationDesk, { forming, day }: CombinationWords): string | null {
  if (desk.until) return forming.left(day(desk.until));
  return isOver(desk) ? forming.over : null;
}

/** How it stands today is not of who left. */
function stateOf({ state, until }: CombinationDesk, words: CombinationWords) {
  return until && state !== "ended"
    ? { text: words.forming.isLeft, tone: "neutral" as const }
    : combinationState(state, words);
}

function toDoView({ code }: CombinationDesk, toAnswer: number, { said }: CombinationWords) {
  const to = href("/combinatie/:code/budget", { code });
  return {
    ...{ title: said.combination.toDo, none: said.combination.nothing },
    ways: toAnswer > 0 ? [{ to, text: said.combination.toAnswer(toAnswer) }] : [],
  };
}

/** Contract management comes from its own list. */
function backOf(isReader: boolean, { said }: CombinationWords) {
  return isReader
    ? { to: href("/regio/combinaties"), text: said.page.backRegion }
    : { to: href("/aanbieder"), text: said.combination.back };
}

function waysOf(
  { desk: { code, slug, state, until }, own }: Standing,
  { words: { said }, isReader }: { words: CombinationWords; isReader: boolean },
) {
  const { toBudget, window } = said.combination;
  return [
    ...(isReader ? [{ to: href("/regio/combinaties/:code", { code }), text: toBudget }] : []),
    ...(own || until ? [{ to: href("/combinatie/:code/budget", { code }), text: toBudget }] : []),
    ...(state === "published"
      ? [{ to: href("/zorgcombinaties/:slug", { slug }), text: window }]
      : []),
  ];
}

function answered(request: Request, refusals: Refusal[], words: CombinationWords) {
  const { told, faultTitle } = words.forming;
  const { view, errors } = answeredOn(request, {
    ...{ told, refusals, textOf: (refusal) => faultText(refusal, words) },
    fieldOf: ({ field }) => (field === "current" ? "wachtwoord" : field),
  });
  return { view: { ...view, faultTitle }, errors };
}

function faultText(refusal: Refusal, words: CombinationWords): string {
  const { forming } = words;
  return refusal.code === "combination.not-covered"
    ? forming.coverage.lacking(missingName(refusal, words))
    : (forming.faults[refusal.code] ?? forming.fault);
}

function membersView(desk: CombinationDesk, { said, forming }: CombinationWords) {
  const { combination } = said;
  const shareOf = (id: string) =>
    desk.signing.current?.shares.find((one) => one.providerId === id)?.share;
  return {
    ...{ title: combination.members, intro: combination.membersIntro },
    lines: [
      ...desk.members.map(({ id, name, isLead }) => {
        const share = shareOf(id);
        const role = isLead ? combination.lead : combination.member;
        return { name, text: share ? `${role}; ${combination.share(share)}` : role };
      }),
      ...desk.invited.map(({ name }) => ({ name, text: forming.invited })),
    ],
  };
}

/** What lies to be signed, with what it was where it differs. */
function pendingView(desk: CombinationDesk, words: CombinationWords) {
  const { newest, current } = desk.signing;
  if (!newest || newest.version === current?.version) return null;
  const { forming } = words;
  const nameOf = (id: string) => desk.members.find((one) => one.id === id)?.name ?? "";
  const before = current ? rulesView(current, words).facts : [];
  const facts = rulesView(newest, words).facts.map(({ name, value }) => {
    const was = before.find((one) => one.name === name)?.value;
    return { name, value: was && was !== value ? forming.was(value, was) : value };
  });
  const shares = newest.shares.map(({ providerId, share }) => {
    const was = current?.shares.find((one) => one.providerId === providerId)?.share;
    const value = was && was !== share ? forming.was(share, was) : share;
    return { name: forming.share(nameOf(providerId)), value };
  });
  const signed = {
    name: forming.signed,
    value: forming.signedBy(newest.signed.map(nameOf).join(", ")),
  };
  return {
    ...{ title: forming.pending(newest.version), intro: forming.pendingIntro },
    facts: [...facts, ...shares, signed],
  };
}

export async function workOnCombination({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "governance.keep", actor.supplierIds[0]);
  const code = params.code ?? "";
  const sent = await sentForm(request);
  const { address } = context.visitor;
  const outcome = await performRead(sent, combinationForm, (form) =>
    ACTS[form.doe]({ actor, where: { code, address }, form }),
  );
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok) {
    // Who left still reads what was; who was only asked does not.
    const to =
      doe === "afslaan" ? href("/aanbieder") : href("/combinatie/:code", { code }, { gedaan: doe });
    return redirect(to, 303);
  }
  const values = { ...valuesOf(sent), wachtwoord: [] };
  const typed = { doe, values, errors: new Map<string, string>() };
  const view = await combinationDeskView(request, code, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

type Where = { code: string; address: string };
type Doing = { actor: Actor; where: Where; form: CombinationForm };

const ACTS: Record<CombinationForm["doe"], (doing: Doing) => Promise<Outcome<unknown>>> = {
  schrijven: ({ actor, where: { code }, form }) =>
    writeGovernance(actor, { code, seen: form.versie, sent: termsIn(form) }),
  tekenen: ({ actor, where, form }) =>
    signGovernance(actor, { ...where, version: form.versie, current: form.wachtwoord }),
  publiceren: ({ actor, where: { code } }) => publishCombination(actor, code),
  uitnodigen: ({ actor, where: { code }, form }) =>
    inviteProvider(actor, { code, provider: form.aanbieder, role: form.rol }),
  uitstappen: ({ actor, where: { code } }) => leaveCombination(actor, code),
  meedoen: ({ actor, where: { code } }) => answerInvitation(actor, { code, accepts: true }),
  afslaan: ({ actor, where: { code } }) => answerInvitation(actor, { code, accepts: false }),
  overdragen: ({ actor, where, form: { lid: lead, wachtwoord: current } }) =>
    proposeResolution(actor, { ...where, kind: "lead", lead, current }),
  beeindigen: ({ actor, where, form: { wachtwoord: current } }) =>
    proposeResolution(actor, { ...where, kind: "end", current }),
  instemmen: ({ actor, where, form }) =>
    agreeToResolution(actor, { ...where, id: form.besluit, current: form.wachtwoord }),
  weigeren: ({ actor, where: { code }, form }) =>
    declineResolution(actor, { code, id: form.besluit }),
  intrekken: ({ actor, where: { code }, form }) =>
    withdrawResolution(actor, { code, id: form.besluit }),
};

function termsIn(form: CombinationForm) {
  const shares = Object.entries(form).flatMap(([name, value]) =>
    name.startsWith("deel-") ? [[name.slice("deel-".length), String(value)] as const] : [],
  );
  return {
    ...{ rule: form.regel, threshold: form.grens, days: form.dagen, silence: form.stil },
    shares: new Map(shares),
    ...{ exit: form.uitstappen, dispute: form.onenigheid, reporting: form.verantwoording },
  };
}

function rulesView(
  governance: CombinationDesk["signing"]["current"],
  { said, amount }: BudgetWords,
) {
  const { combination } = said;
  if (!governance) return { title: combination.rules, version: combination.none, facts: [] };
  const { rule, thresholdCents, answerDays, silence } = governance;
  return {
    ...{ title: combination.rules, version: combination.version(governance.version) },
    facts: [
      { name: combination.decide, value: combination.ruleNames[rule] },
      { name: combination.threshold, value: combination.thresholdText(amount(thresholdCents)) },
      { name: combination.answer, value: combination.days(answerDays) },
      { name: combination.silence, value: combination.silenceNames[silence] },
      { name: combination.exit, value: governance.exitTerms },
      { name: combination.dispute, value: governance.disputeTerms },
      { name: combination.reporting, value: governance.reportingTerms },
    ].filter(({ value }) => value !== ""),
  };
}
