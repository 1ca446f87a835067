/** What can be done with help that runs, as forms: by whoever sets the intensity, or asks for it. */
import { outcomesIn } from "./evaluation-acts.server";
import type { ReferralWords } from "./referral-words.server";
import { levelText, periodText } from "./running-view.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { nameOf } from "~/domain/catalogue/public";
import { isoDay } from "~/domain/kernel/day";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";
import {
  askForChange,
  changeForAWhile,
  endChange,
  evaluate,
  goOn,
  leaveUnchanged,
  type ReceiverForm,
  type ReferralFile,
  type RunningHelp,
  type SenderForm,
} from "~/domain/referrals/public.server";

/** For whoever sends it. */
export function senderRunningActs(
  file: ReferralFile,
  typed: Typed,
  words: ReferralWords,
): ActView[] {
  const { running } = file;
  if (!running?.maySet) return [];
  const ends = running.periods.filter(({ kind, to }) => kind === "temporary" && to! >= words.today);
  return [
    changeAct(file, { running, typed }, words),
    ...(running.ask ? [leaveAct(words)] : []),
    ...ends.map((one) => endAct(one, typed, words)),
    goOnAct(file, { running, typed }, words),
  ];
}

/** For whoever receives it. */
export function receiverRunningActs(
  file: ReferralFile,
  typed: Typed,
  words: ReferralWords,
): ActView[] {
  const { running } = file;
  return running?.mayAsk ? [askAct(file, { running, typed }, words)] : [];
}

type Given = { running: RunningHelp; typed: Typed };

function changeAct(file: ReferralFile, { running, typed }: Given, words: ReferralWords): ActView {
  const { change, fields } = words.said.running;
  const { title, intro, send } = change;
  const { ask } = running;
  const field = typedIn(typed, "tijdelijk");
  return {
    ...{ doe: "tijdelijk", title, intro, button: send, isMain: ask !== null },
    fields: [
      levelField(file, words, {
        label: fields.intensity,
        ...field("intensiteit", [ask?.intensity ?? ""]),
      }),
      { kind: "day", label: fields.from, ...field("van", [isoDay(ask?.from ?? words.today)]) },
      {
        ...{ kind: "day" as const, label: fields.to, hint: fields.toHint(running.mostDays) },
        ...field("tot", [ask ? isoDay(ask.to) : ""]),
      },
      { kind: "area", label: fields.reason, ...field("reden", [ask?.reason ?? ""]) },
    ],
  };
}

type Asked = { label: string; name: string; value: string; error: string | undefined };

function levelField(
  { referral }: ReferralFile,
  { said, region, language }: ReferralWords,
  asked: Asked,
): FieldView {
  const intensities = region.intensities.filter(({ law }) => law === referral.need.law);
  return {
    ...{ kind: "select", ...asked },
    options: [
      { code: "", name: said.running.fields.pick },
      ...intensities.map(({ code }) => ({ code, name: nameOf(intensities, code, language) })),
    ],
  };
}

function leaveAct({ said }: ReferralWords): ActView {
  const { title, intro, send } = said.running.leave;
  return { doe: "niet-veranderen", title, intro, fields: [], button: send, isMain: false };
}

function endAct(
  period: RunningHelp["periods"][number],
  typed: Typed,
  words: ReferralWords,
): ActView {
  const { end } = words.said.running;
  const isToCome = period.from! > words.today;
  const isThis = typed.values["indicatie"]?.[0] === period.id;
  const field = typedIn(isThis ? typed : { ...typed, doe: "" }, "eerder-terug");
  const hidden: FieldView = { kind: "hidden", name: "indicatie", value: period.id };
  const day: FieldView = { kind: "day", label: end.day, ...field("dag", [isoDay(words.today)]) };
  return {
    ...{ doe: "eerder-terug", title: isToCome ? end.cancelTitle : end.title, isMain: false },
    intro: end.which(levelText(period.intensity, words), periodText(period, words)),
    fields: isToCome ? [hidden] : [hidden, day],
    button: isToCome ? end.cancel : end.send,
  };
}

/** Longer by the same indication, or by a new one; without an end there is only a new one to record. */
function goOnAct(file: ReferralFile, { running, typed }: Given, words: ReferralWords): ActView {
  const { goOn, fields } = words.said.running;
  const { last, isEnding } = running;
  const field = typedIn(typed, "doorgaan");
  const hasEnd = last !== null && last.to !== null;
  const isYearly = last !== null && last.months !== null;
  const ways: FieldView = {
    ...{ kind: "radios", label: goOn.how, ...field("hoe", isYearly ? ["nieuw"] : []) },
    options: [
      { code: "verlengd", name: goOn.longer },
      { code: "nieuw", name: goOn.anew },
    ],
  };
  const next = hasEnd ? Math.max(last.to! + 1, 0) : words.today;
  return {
    ...{ doe: "doorgaan", title: goOn.title, button: goOn.send, isMain: isEnding },
    intro: isYearly ? goOn.yearly(last.months!) : null,
    fields: [
      hasEnd ? ways : { kind: "hidden", name: "hoe", value: "nieuw" },
      {
        ...{ kind: "day" as const, label: fields.from, ...field("van", [isoDay(next)]) },
        hint: hasEnd ? goOn.onlyAnew : undefined,
      },
      levelField(file, words, {
        label: goOn.intensity,
        ...field("intensiteit", [last?.intensity ?? ""]),
      }),
      { kind: "day", label: fields.to, hint: goOn.toHint, ...field("tot") },
    ],
  };
}

function askAct(file: ReferralFile, { running, typed }: Given, words: ReferralWords): ActView {
  const { ask, fields } = words.said.running;
  const field = typedIn(typed, "verandering-vragen");
  const proposes = words.region.intensitySetBy[file.referral.need.law] === "provider-proposes";
  const level = levelField(file, words, { label: ask.proposal, ...field("intensiteit") });
  return {
    ...{ doe: "verandering-vragen", title: ask.title, intro: ask.intro, button: ask.send },
    isMain: false,
    fields: [
      ...(proposes ? [level] : []),
      { kind: "day", label: fields.from, ...field("van", [isoDay(words.today)]) },
      {
        ...{ kind: "day" as const, label: fields.to, hint: fields.toHint(running.mostDays) },
        ...field("tot"),
      },
      { kind: "area", label: fields.reason, ...field("reden") },
    ],
  };
}

type SenderRunning = Extract<
  SenderForm,
  { doe: "tijdelijk" | "eerder-terug" | "niet-veranderen" | "doorgaan" | "evaluatie" }
>;
const SENDERS: readonly string[] = [
  ...["tijdelijk", "eerder-terug", "niet-veranderen", "doorgaan", "evaluatie"],
];

export function isSenderRunning(form: SenderForm): form is SenderRunning {
  return SENDERS.includes(form.doe);
}

const HOW = { verlengd: "longer", nieuw: "new" } as const;

export function doAsSender(
  actor: Actor,
  id: string,
  form: SenderRunning,
): Promise<Outcome<unknown>> {
  switch (form.doe) {
    case "tijdelijk":
      return changeForAWhile(actor, { id, ...changeIn(form) });
    case "eerder-terug":
      return endChange(actor, { id, indicationId: form.indicatie, on: form.dag });
    case "evaluatie":
      return evaluate(actor, { id, side: "sender", ...evaluationIn(form) });
    case "doorgaan": {
      const { hoe, van: from, tot: to, intensiteit: intensity } = form;
      const how = hoe && HOW[hoe];
      return goOn(actor, { id, how, from, to, intensity });
    }
    default:
      return leaveUnchanged(actor, { id });
  }
}

export type ReceiverRunning = Extract<ReceiverForm, { doe: "verandering-vragen" | "evaluatie" }>;

export function isReceiverRunning(form: ReceiverForm): form is ReceiverRunning {
  return form.doe === "verandering-vragen" || form.doe === "evaluatie";
}

export function doAsReceiver(
  actor: Actor,
  id: string,
  form: ReceiverRunning,
): Promise<Outcome<unknown>> {
  return form.doe === "evaluatie"
    ? evaluate(actor, { id, side: "supplier", ...evaluationIn(form) })
    : askForChange(actor, { id, ...changeIn(form) });
}

function evaluationIn(form: Extract<SenderForm, { doe: "evaluatie" }>) {
  return { moment: form.moment, outcomes: outcomesIn(form), words: form.tekst };
}

type ChangeForm =
  Extract<ReceiverForm, { doe: "verandering-vragen" }> | Extract<SenderForm, { doe: "tijdelijk" }>;

function changeIn(form: ChangeForm) {
  const { intensiteit: intensity, van: from, tot: to, reden: reason } = form;
  return { intensity, from, to, reason };
}
