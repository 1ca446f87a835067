/** The words for referrals: states, what was done, and why something was refused. */
import { answeredOn } from "./answered.server";
import { factLines, type NeedWords, needWords } from "./need-words.server";
import type { ReferralView } from "~/components/referrals/referral-view";
import type { Tone } from "~/components/ui/tone";
import { type Named, nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  referralName,
  type ReferralState,
  type ShownNeed,
  waitsFor,
} from "~/domain/referrals/public";
import { isToComplete, type ReferralFile } from "~/domain/referrals/public.server";
import { referralFaults as enFaults } from "~/i18n/en/referral-faults";
import { crisis as enCrisis } from "~/i18n/en/crisis";
import { doctors as enDoctors } from "~/i18n/en/doctors";
import { plans as enPlans } from "~/i18n/en/plans";
import { referrals as enTexts } from "~/i18n/en/referrals";
import { references as enReferences } from "~/i18n/en/references";
import { residentCodes as enCodes } from "~/i18n/en/resident-codes";
import { runningHelp as enRunning } from "~/i18n/en/running-help";
import { starts as enStarts } from "~/i18n/en/starts";
import { waitPauses as enPauses } from "~/i18n/en/wait-pauses";
import { momentText } from "~/i18n/moment";
import { referralFaults as nlFaults } from "~/i18n/nl/referral-faults";
import { crisis as nlCrisis } from "~/i18n/nl/crisis";
import { doctors as nlDoctors } from "~/i18n/nl/doctors";
import { plans as nlPlans } from "~/i18n/nl/plans";
import { referrals as nlTexts } from "~/i18n/nl/referrals";
import { references as nlReferences } from "~/i18n/nl/references";
import { residentCodes as nlCodes } from "~/i18n/nl/resident-codes";
import { runningHelp as nlRunning } from "~/i18n/nl/running-help";
import { starts as nlStarts } from "~/i18n/nl/starts";
import { waitPauses as nlPauses } from "~/i18n/nl/wait-pauses";

const nl = {
  ...{ ...nlTexts, ...nlPauses, crisis: nlCrisis, doctors: nlDoctors },
  ...{ ...nlFaults, running: nlRunning.running, codes: nlCodes.link },
  evaluation: nlRunning.evaluation,
  ...{ plans: nlPlans, references: nlReferences, starts: nlStarts },
  told: { ...nlFaults.told, ...nlRunning.told } as Record<string, string>,
  faults: { ...nlFaults.faults, ...nlRunning.faults } as Record<string, string>,
  choosers: { ...nlTexts.choosers, crisis: nlCrisis.chooser } as Record<string, string>,
  actsDone: {
    ...nlTexts.actsDone,
    ...nlCrisis.acts,
    ...nlRunning.actsDone,
    ...{ ...nlPlans.actsDone, "write-references": nlReferences.done },
  } as Record<string, string>,
};
const en = {
  ...{ ...enTexts, ...enPauses, crisis: enCrisis, doctors: enDoctors },
  ...{ ...enFaults, running: enRunning.running, codes: enCodes.link },
  evaluation: enRunning.evaluation,
  ...{ plans: enPlans, references: enReferences, starts: enStarts },
  told: { ...enFaults.told, ...enRunning.told } as Record<string, string>,
  faults: { ...enFaults.faults, ...enRunning.faults } as Record<string, string>,
  choosers: { ...enTexts.choosers, crisis: enCrisis.chooser } as Record<string, string>,
  actsDone: {
    ...enTexts.actsDone,
    ...enCrisis.acts,
    ...enRunning.actsDone,
    ...{ ...enPlans.actsDone, "write-references": enReferences.done },
  } as Record<string, string>,
};

export type ReferralWords = NeedWords & {
  said: typeof nl;
  /** The question of a refusal, in words. */
  refusalText: (refusal: Refusal) => string;
};

export function referralWords(
  request: Request,
  region: RegionConfig,
  now = new Date(),
): ReferralWords {
  const words = needWords(request, region, now);
  const said = { nl, en }[words.language];
  return {
    ...{ ...words, said },
    refusalText: (refusal) => saidOf(refusal, said) ?? words.faultText(refusal),
  };
}

function saidOf({ code, details }: Refusal, { faults, plans, references, starts }: typeof nl) {
  if (code === "referral.starts-without") return starts.faults[String(details?.lacking)];
  return faults[code] ?? plans.faults[code] ?? references.faults[code];
}

export function answered(request: Request, refusals: Refusal[], words: ReferralWords) {
  const { said, refusalText: textOf } = words;
  return answeredOn(request, { told: said.told, refusals, textOf });
}

const TONES: Partial<Record<ReferralState, Tone>> = {
  ...{ question: "warning", waitlisted: "warning", accepted: "positive", declined: "critical" },
  ...{ returned: "critical", opened: "info", scheduled: "info", started: "positive" },
};

export function stateView(
  state: ReferralState,
  side: "sender" | "supplier",
  { said }: ReferralWords,
) {
  const own = side === "supplier" ? said.receivedStates[state] : undefined;
  return { text: own ?? said.states[state] ?? state, tone: TONES[state] ?? ("neutral" as const) };
}

type Waiting = Pick<
  ReferralFile["referral"],
  "state" | "dueOn" | "crisisAt" | "completeBy" | "completedAt"
>;

export function waitsText(
  referral: Waiting,
  side: "sender" | "supplier",
  { said, day, today }: Pick<ReferralWords, "said" | "day" | "today">,
): string | null {
  const { state, dueOn } = referral;
  if (dueOn === null) return null;
  const { waits } = said;
  if (isToComplete(referral)) return owedText(referral, side, { said, day, today });
  if (state === "started") return waits.started(day(dueOn));
  const isSenders = waitsFor(state) === "sender";
  const text =
    side === "sender"
      ? (isSenders ? waits.sender : waits.supplier)(day(dueOn))
      : (isSenders ? waits.otherSender : waits.ownSupplier)(day(dueOn));
  return dayNumber(dueOn) < today ? `${text} (${waits.late})` : text;
}

/** The sender settled it by telephone, and says by a day who it was. */
function owedText(
  { completeBy }: Waiting,
  side: "sender" | "supplier",
  { said, day, today }: Pick<ReferralWords, "said" | "day" | "today">,
): string | null {
  if (completeBy === null) return null;
  const { owed, owedToSupplier } = said.crisis;
  const text = (side === "sender" ? owed : owedToSupplier)(day(completeBy));
  return dayNumber(completeBy) < today ? `${text} (${said.waits.late})` : text;
}

/** What both sides read of a referral. */
export function sharedView(
  { referral, events, offer }: ReferralFile,
  side: "sender" | "supplier",
  words: ReferralWords,
): Pick<
  ReferralView,
  "need" | "parts" | "history" | "copy" | "state" | "more" | "only" | "faultTitle"
> {
  const { said, language, day } = words;
  // Written by whoever asks, by the same shape.
  const shown = referral.shown as unknown as ShownNeed;
  const state = stateView(referral.state, side, words);
  const name = referralName(referral.number);
  const where = [offer.title, offer.place].filter(Boolean).join(", ");
  const changedOn = day(dateOf(isoDay(dayAt(referral.changedAt))));
  return {
    ...{ state, more: said.moreActs, only: said.onlyActs, faultTitle: said.faultTitle },
    need: {
      title: said.needTitle,
      facts: factLines(shown, words).map(({ name: of, text }) => ({ name: of, value: text })),
    },
    parts: [
      { title: said.question, text: referral.question },
      { title: said.answer, text: referral.answer },
    ].filter(({ text }) => text !== ""),
    history: {
      title: said.history,
      lines: events.map(({ at, side, act }) =>
        said.entry(momentText(at, language), said.sides[side] ?? side, said.actsDone[act] ?? act),
      ),
    },
    copy: said.copy({
      ...{ name, state: state.text, supplier: referral.supplier.name },
      ...{ offer: where, changed: changedOn },
    }),
  };
}

/** What was said with a no, an end or a waiting list. */
export function outcomeFacts(
  { referral, reasons, plan, decision }: ReferralFile,
  side: "sender" | "supplier",
  words: ReferralWords,
) {
  const { said, day, region, language } = words;
  const { facts } = said;
  const on = (moment: Date | null) => (moment ? day(moment) : "");
  const known = [...reasons.decline, ...reasons.return, ...(region.referral?.refusals ?? [])];
  const named = (list: Named[], code: string | null) => (code ? nameOf(list, code, language) : "");
  return [
    { name: facts.reason, value: named(known, referral.declineCode) },
    { name: facts.note, value: referral.declineNote },
    { name: facts.whoCan, value: referral.whoCan },
    { name: facts.waitlisted, value: on(referral.waitlistedUntil) },
    { name: facts.planned, value: on(referral.plannedOn) },
    ...planFacts({ referral, plan }, side, words),
    ...decisionFacts({ referral, decision }, words),
    { name: facts.started, value: on(referral.startedOn) },
    { name: facts.ended, value: on(referral.endedOn) },
    { name: facts.endReason, value: named(region.referral?.endReasons ?? [], referral.endReason) },
    { name: facts.outcomes, value: outcomesText(referral.outcomes, words) },
  ];
}

/** How it stands with the plan. */
function planFacts(
  { referral, plan: { stand, isNeeded } }: Pick<ReferralFile, "referral" | "plan">,
  side: "sender" | "supplier",
  { said: { plans } }: ReferralWords,
) {
  const isTold = referral.openedAt !== null && (isNeeded || stand !== "none");
  const names = side === "sender" ? plans.stands : plans.supplierStands;
  return [{ name: plans.fact, value: isTold ? (names[stand] ?? stand) : "" }];
}

/** What is known of the decision, never a number; and without what help began. */
function decisionFacts(
  { referral, decision: { decision, isNeeded } }: Pick<ReferralFile, "referral" | "decision">,
  { said: { references, starts } }: ReferralWords,
) {
  const isTold = referral.openedAt !== null && (isNeeded || decision !== "none");
  const waits = isNeeded && decision !== "known" && referral.startedOn === null;
  const stand = [references.stands[decision] ?? decision, waits ? references.waits : ""];
  const without = referral.startedWithout.split(" ").map((code) => starts.without[code] ?? "");
  return [
    { name: references.fact, value: isTold ? stand.filter(Boolean).join(". ") : "" },
    { name: starts.fact, value: without.filter(Boolean).join(", ") },
  ];
}

/** Where the plan is, and what to copy, once it is known who it is about. */
export function openWays(
  referral: ReferralFile["referral"],
  { plan, references }: { plan: string; references: string },
  { said }: Pick<ReferralWords, "said">,
) {
  const isThere =
    referral.openedAt !== null && referral.wipedAt === null && !isToComplete(referral);
  if (!isThere) return [];
  return [
    { to: plan, text: said.plans.link },
    { to: references, text: said.references.link },
  ];
}

function outcomesText(outcomes: unknown, { said, region, language }: ReferralWords): string {
  const lines = Object.entries((outcomes ?? {}) as Record<string, string>);
  return lines
    .map(([goal, came]) => `${nameOf(region.goalTypes, goal, language)}: ${said.outcomes[came]}`)
    .join("; ");
}
