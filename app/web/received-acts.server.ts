/** What whoever receives a referral can do with it now, as forms. */
import type { ReferralWords } from "./referral-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { nameOf, type RefusalReason } from "~/domain/catalogue/public";
import { isoDay } from "~/domain/kernel/day";
import { GOAL_OUTCOMES, type ReferralFile } from "~/domain/referrals/public.server";

type Made = (file: ReferralFile, typed: Typed, words: ReferralWords) => ActView;

export function receivedActs(file: ReferralFile, typed: Typed, words: ReferralWords): ActView[] {
  const acts: [move: string, made: Made][] = [
    ["accept", acceptAct],
    ["schedule", scheduleAct],
    ["start", startAct],
    ["end", endAct],
    ["ask", askAct],
    ["waitlist", waitlistAct],
    ["decline", (...given) => refusalAct("nee", given)],
    ["return", (...given) => refusalAct("terug", given)],
  ];
  const moving = acts
    .filter(([move]) => file.moves.includes(move as ReferralFile["moves"][number]))
    .map(([, made]) => made(file, typed, words));
  return file.mayPause ? [...moving, pauseAct(file, typed, words)] : moving;
}

const acceptAct: Made = ({ referral }, typed, { said, region, language }) => {
  const texts = said.accept;
  const intensities = region.intensities.filter(({ law }) => law === referral.need.law);
  const asks =
    referral.need.intensity === null &&
    region.intensitySetBy[referral.need.law] === "provider-proposes";
  const proposal: FieldView = {
    ...{ kind: "select" as const, label: texts.intensity },
    options: [
      { code: "", name: texts.noIntensity },
      ...intensities.map(({ code }) => ({ code, name: nameOf(intensities, code, language) })),
    ],
    ...typedIn(typed, "ja")("intensiteit"),
  };
  return {
    ...{ doe: "ja", title: texts.title, intro: texts.intro, isMain: true, button: texts.send },
    fields: asks ? [proposal] : [],
  };
};

const askAct: Made = (_, typed, { said }) => ({
  ...{ doe: "vraag", title: said.ask.title, intro: null, isMain: false, button: said.ask.send },
  fields: [{ kind: "area", label: said.ask.label, ...typedIn(typed, "vraag")("tekst") }],
});

const waitlistAct: Made = (_, typed, { said }) => {
  const { title, label, note, send } = said.waitlist;
  const field = typedIn(typed, "wachtlijst");
  return {
    ...{ doe: "wachtlijst", title, intro: null, isMain: false, button: send },
    fields: [
      { kind: "day", label, ...field("dag") },
      { kind: "area", label: note, ...field("tekst") },
    ],
  };
};

function refusalAct(
  doe: "nee" | "terug",
  [file, typed, words]: [ReferralFile, Typed, ReferralWords],
): ActView {
  const { said, language } = words;
  const field = typedIn(typed, doe);
  const reasons = doe === "nee" ? file.reasons.decline : file.reasons.return;
  const own = doe === "nee" ? { ...said.decline, intro: null } : said.giveBack;
  return {
    ...{ doe, title: own.title, isMain: false, button: own.send },
    intro: doe === "nee" && file.hasDuty ? said.decline.duty : own.intro,
    fields: [
      {
        ...{ kind: "select" as const, label: said.decline.reason },
        options: [{ code: "", name: said.decline.pick }, ...optionsOf(reasons, language)],
        ...field("reden"),
      },
      { kind: "area", label: said.decline.note, ...field("tekst") },
      { kind: "text", label: said.decline.whoCan, ...field("wie") },
    ],
  };
}

function optionsOf(reasons: RefusalReason[], language: ReferralWords["language"]) {
  return reasons.map(({ code }) => ({ code, name: nameOf(reasons, code, language) }));
}

const scheduleAct: Made = ({ referral }, typed, { said }) => {
  const field = typedIn(typed, "plan");
  return {
    ...{ doe: "plan", title: said.schedule.title, intro: null, button: said.schedule.send },
    isMain: referral.state === "opened",
    fields: [
      { kind: "day", label: said.schedule.day, ...field("dag") },
      { kind: "text", label: said.ref, ...field("kenmerk", [referral.supplierRef]) },
    ],
  };
};

const startAct: Made = (file, typed, { said, today }) => {
  const { referral } = file;
  const field = typedIn(typed, "start");
  return {
    ...{ doe: "start", title: said.start.title, intro: null, button: said.start.send },
    isMain: referral.state === "scheduled",
    fields: [
      { kind: "day", label: said.start.day, ...field("dag", [isoDay(today)]) },
      ...withoutFields(lackingIn(file), said.starts, field("zonder")),
      { kind: "text", label: said.ref, ...field("kenmerk", [referral.supplierRef]) },
    ],
  };
};

/** What the start waits for and is not there now. */
function lackingIn({ plan, decision }: ReferralFile): ("plan" | "decision")[] {
  return [
    ...(plan.isNeeded && plan.stand !== "read" ? (["plan"] as const) : []),
    ...(decision.isNeeded && decision.decision !== "known" ? (["decision"] as const) : []),
  ];
}

/** What happened can be recorded all the same; also where it came later than the day that is said. */
function withoutFields(
  lacking: ReturnType<typeof lackingIn>,
  { notes, label, begun, begunBefore }: ReferralWords["said"]["starts"],
  field: ReturnType<ReturnType<typeof typedIn>>,
): FieldView[] {
  if (lacking.length === 0 && !field.error) return [];
  const options = [{ code: "ja", name: begun[lacking.join(" ")] ?? begunBefore }];
  return [
    ...lacking.map((one) => ({ kind: "note" as const, text: notes[one] })),
    { kind: "checks", label, options, ...field },
  ];
}

/** The client cannot begin yet: from when, and until when once that is known. */
const pauseAct: Made = ({ pauses }, typed, { said, today }) => {
  const { pause } = said;
  const isOpen = pauses.some(({ to }) => to === null);
  const field = typedIn(typed, isOpen ? "verder" : "pauze");
  const until: FieldView = { kind: "day", label: pause.to, ...field("tot", []) };
  if (isOpen)
    return {
      ...{ doe: "verder", title: pause.endTitle, intro: null, button: pause.end, isMain: false },
      fields: [{ ...until, ...field("tot", [isoDay(today)]) }],
    };
  return {
    ...{ doe: "pauze", title: pause.title, intro: pause.intro, button: pause.send, isMain: false },
    fields: [
      { kind: "day", label: pause.from, ...field("van", [isoDay(today)]) },
      { ...until, hint: pause.toHint },
    ],
  };
};

const endAct: Made = (file, typed, words) => {
  const { said, region, language } = words;
  const field = typedIn(typed, "einde");
  const ends = region.referral?.endReasons ?? [];
  const outcomes = GOAL_OUTCOMES.map((code) => ({ code, name: said.outcomes[code] ?? code }));
  return {
    ...{ doe: "einde", title: said.end.title, intro: null, isMain: false, button: said.end.send },
    fields: [
      { kind: "day", label: said.end.day, ...field("dag", [isoDay(words.today)]) },
      {
        ...{ kind: "select" as const, label: said.end.reason },
        options: [
          { code: "", name: said.end.pick },
          ...ends.map(({ code }) => ({ code, name: nameOf(ends, code, language) })),
        ],
        ...field("reden"),
      },
      ...file.referral.need.goalTypes.map((goal): FieldView => ({
        ...{ kind: "radios" as const, options: outcomes },
        label: said.end.goal(nameOf(region.goalTypes, goal, language)),
        ...field(`doel-${goal}`),
      })),
    ],
  };
};
