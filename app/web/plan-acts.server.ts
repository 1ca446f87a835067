/** What the sender can do with the plan of a resident now, as forms. */
import type { PlanWords } from "./plan-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { isoDay } from "~/domain/kernel/day";
import { SUMMARY_PARTS, WAIVERS, WAYS_OF_ASKING } from "~/domain/referrals/public";
import type { PlanFile, PlanStand, PlanVersion } from "~/domain/referrals/public.server";

export function planActs(file: PlanFile, typed: Typed, words: PlanWords): ActView[] {
  const { referral, stand, versions, given } = file;
  const isBefore = ["opened", "scheduled"].includes(referral.state) && referral.shutAt === null;
  const isShared = SHARED.includes(stand);
  const isToTakeBack = isShared || given.length > 0;
  return [
    ...(isBefore && isToShare(versions[0], isShared) ? [shareAct(file, typed, words)] : []),
    ...(isBefore ? actsBefore(file, typed, words) : []),
    ...(isToTakeBack ? [plainAct("terug", words.planTexts.withdraw)] : []),
  ];
}

const SHARED: readonly PlanStand[] = ["shared", "read"];

/** The newest version, while the supplier does not have it. */
function isToShare(newest: PlanVersion | undefined, isShared: boolean): boolean {
  return newest !== undefined && (newest.deliveredAt === null || !isShared);
}

/** Until help starts there can be a newer one, or none after all. */
function actsBefore({ referral, versions }: PlanFile, typed: Typed, words: PlanWords): ActView[] {
  const hasNone = versions.length === 0;
  return [
    documentAct(typed, words, hasNone),
    summaryAct(typed, words, hasNone),
    referral.planWaived === null
      ? waiveAct(typed, words)
      : plainAct("toch", words.planTexts.unwaive),
  ];
}

function plainAct(doe: string, { title, intro, send }: Record<"title" | "intro" | "send", string>) {
  return { doe, title, intro, fields: [], button: send, isMain: false };
}

function shareAct(
  file: PlanFile,
  typed: Typed,
  { planTexts: texts, said, today }: PlanWords,
): ActView {
  const { share } = texts;
  const { referral, givers, given, versions } = file;
  const number = versions[0]!.number;
  const names = (codes: string[]) => codes.map((code) => said.givers[code] ?? code).join(", ");
  const field = typedIn(typed, "delen");
  const asked = givers.filter((giver) => !given.includes(giver));
  const options = asked.map((code) => ({ code, name: said.givers[code] ?? code }));
  const ways = WAYS_OF_ASKING.map((code) => ({ code, name: said.hows[code] ?? code }));
  const fields: FieldView[] = [{ kind: "hidden", name: "number", value: String(number) }];
  if (given.length > 0) fields.push({ kind: "note", text: share.given(names(given)) });
  if (asked.length > 0)
    fields.push(
      { kind: "checks", label: share.givers, options, ...field("givers") },
      { kind: "radios", label: share.how, options: ways, ...field("how") },
      { kind: "day", label: share.when, ...field("givenOn", [isoDay(today)]) },
    );
  return {
    ...{ doe: "delen", title: share.title(referral.supplier.name), isMain: true },
    ...{ intro: share.intro(number, names(givers)), fields, button: share.send },
  };
}

function documentAct(
  typed: Typed,
  { planTexts: texts, region }: PlanWords,
  isMain: boolean,
): ActView {
  const { document } = texts;
  const field = typedIn(typed, "document");
  const options = [
    { code: "plan", name: document.plan(region.plan.name) },
    { code: "treatment", name: document.treatment },
  ];
  return {
    ...{ doe: "document", title: document.title, intro: document.intro, isMain },
    fields: [
      // What it is comes first: of a treatment plan nothing is read (I14).
      { kind: "radios", label: document.kind, options, ...field("kind") },
      { ...{ kind: "file", label: document.file, hint: document.fileHint }, ...field("file") },
    ],
    button: document.send,
  };
}

function summaryAct(typed: Typed, { planTexts: texts }: PlanWords, isMain: boolean): ActView {
  const { summary } = texts;
  const field = typedIn(typed, "kort");
  return {
    ...{ doe: "kort", title: summary.title, isMain, button: summary.send },
    intro: `${summary.intro} ${texts.noTreatment}`,
    fields: SUMMARY_PARTS.map((part) => ({
      ...{ kind: "area" as const, label: texts.parts[part] ?? part },
      ...field(part),
    })),
  };
}

function waiveAct(typed: Typed, { planTexts: texts }: PlanWords): ActView {
  const { title, intro, why, send } = texts.waive;
  const options = WAIVERS.map((code) => ({ code, name: texts.waivers[code] ?? code }));
  return {
    ...{ doe: "geen", title, intro, button: send, isMain: false },
    fields: [{ kind: "radios", label: why, options, ...typedIn(typed, "geen")("why") }],
  };
}
