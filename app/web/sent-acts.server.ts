/** What the sender can do with a referral now, as forms. */
import type { ReferralWords } from "./referral-words.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dayNumber } from "~/domain/kernel/day";
import { CLIENT_FIELDS, OBSTACLES, WAYS_OF_ASKING } from "~/domain/referrals/public";
import { isToComplete, type ReferralFile } from "~/domain/referrals/public.server";

/** What was typed in a form that was refused, and why per field. */
export type Typed = { doe: string; values: Record<string, string[]>; errors: Map<string, string> };

export const NOTHING_TYPED: Typed = { doe: "", values: {}, errors: new Map() };

/** The values of a field of one act as they came back, or else as they stand. */
export function typedIn({ doe, values, errors }: Typed, act: string) {
  return (name: string, stands: string[] = []) => {
    const isThis = doe === act;
    const list = isThis ? (values[name] ?? []) : stands;
    return {
      name,
      values: list,
      value: list[0] ?? "",
      error: isThis ? errors.get(name) : undefined,
    };
  };
}

export function sentActs(file: ReferralFile, typed: Typed, words: ReferralWords): ActView[] {
  const { moves, referral } = file;
  const isBefore = ["offered", "question", "waitlisted", "accepted"].includes(referral.state);
  const acts = [
    isToComplete(referral) && completeAct(file, typed, words),
    moves.includes("answer") && replyAct(typed, words),
    isBefore && basisAct(file, typed, words),
    moves.includes("open") && referral.basis !== null && openAct(file, typed, words),
    file.consents.some(({ purpose }) => purpose === "identity") && consentBackAct(words),
    moves.includes("withdraw") && withdrawAct(words),
  ];
  return acts.filter((act) => act !== false);
}

function completeAct({ referral }: ReferralFile, typed: Typed, words: ReferralWords): ActView {
  const { said, day, today } = words;
  const { title, intro, late, send } = said.crisis.complete;
  const { completeBy, supplier } = referral;
  const asked = intro(supplier.name, completeBy ? day(completeBy) : "");
  const isLate = completeBy !== null && dayNumber(completeBy) < today;
  const field = typedIn(typed, "aanvullen");
  return {
    ...{ doe: "aanvullen", title, intro: isLate ? `${asked} ${late}` : asked, isMain: true },
    fields: [
      { kind: "note", text: said.open.needed },
      ...clientFieldsOf(typed, "aanvullen", words),
      { kind: "text", label: said.open.ref, hint: said.open.refHint, ...field("kenmerk") },
    ],
    button: send,
  };
}

function clientFieldsOf(typed: Typed, act: string, { said }: ReferralWords): FieldView[] {
  const field = typedIn(typed, act);
  return CLIENT_FIELDS.map((name): FieldView => {
    const shared = { label: said.clientFields[name] ?? name, ...field(name) };
    return { kind: CLIENT_KINDS[name] ?? "text", ...shared };
  });
}

function replyAct(typed: Typed, { said }: ReferralWords): ActView {
  const field = typedIn(typed, "antwoord");
  return {
    ...{ doe: "antwoord", title: said.reply.title, intro: null, isMain: true },
    fields: [{ kind: "area", label: said.reply.label, ...field("tekst") }],
    button: said.reply.send,
  };
}

function consentBackAct({ said }: ReferralWords): ActView {
  const { title, intro, send } = said.consentBack;
  return { doe: "toestemming-terug", title, intro, fields: [], button: send, isMain: false };
}

function withdrawAct({ said }: ReferralWords): ActView {
  const { title, intro, send } = said.withdraw;
  return { doe: "intrekken", title, intro, fields: [], button: send, isMain: false };
}

function basisAct(file: ReferralFile, typed: Typed, words: ReferralWords): ActView {
  const { said, language } = words;
  const { basis, givers } = file.asked;
  const texts = said.basis;
  const { referral } = file;
  if (!basis)
    return {
      ...{ doe: "grondslag", title: texts.title, intro: said.faults["basis.none"] ?? null },
      ...{ fields: [], button: texts.send, isMain: true },
    };
  const asks = basis.consentFor.length > 0;
  const names = givers.map((giver) => said.givers[giver] ?? giver).join(", ");
  return {
    ...{ doe: "grondslag", title: texts.title },
    intro: texts.intro(nameOf([basis], basis.code, language), basis.source),
    fields: asks
      ? [{ kind: "note", text: texts.consent(names) }, ...consentFields(file, typed, words)]
      : [{ kind: "note", text: texts.informed }],
    button: referral.basis === null ? texts.send : texts.again,
    isMain: referral.state === "accepted" && referral.basis === null,
  };
}

function consentFields(file: ReferralFile, typed: Typed, { said }: ReferralWords): FieldView[] {
  const { basis, givers } = file.asked;
  const texts = said.basis;
  const field = typedIn(typed, "grondslag");
  const given = file.consents.map(({ purpose, giver }) => `${purpose}/${giver}`);
  const [first] = file.consents;
  const pairs = basis!.consentFor.flatMap((purpose) =>
    givers.map((giver) => ({
      code: `${purpose}/${giver}`,
      name: `${said.purposes[purpose]}: ${said.givers[giver]}`,
    })),
  );
  const named = (codes: readonly string[], of: Record<string, string>) =>
    codes.map((code) => ({ code, name: of[code] ?? code }));
  return [
    {
      ...{ kind: "checks" as const, label: texts.consents, hint: texts.consentsHint },
      ...{ options: pairs, ...field("toestemming", given) },
    },
    {
      ...{ kind: "radios" as const, label: texts.how, options: named(WAYS_OF_ASKING, said.hows) },
      ...field("hoe", first ? [first.how] : []),
    },
    {
      ...{ kind: "day" as const, label: texts.when },
      ...field("wanneer", first ? [first.givenOn.toISOString().slice(0, 10)] : []),
    },
    {
      ...{ kind: "select" as const, label: texts.obstacle },
      options: [{ code: "", name: texts.noObstacle }, ...named(OBSTACLES, said.obstacles)],
      ...field("belemmering", [file.referral.obstacle ?? ""]),
    },
    {
      ...{ kind: "area" as const, label: texts.obstacleNote, hint: texts.obstacleHint },
      ...field("belemmering-uitleg", [file.referral.obstacleNote]),
    },
  ];
}

const CLIENT_KINDS: Partial<Record<(typeof CLIENT_FIELDS)[number], "day" | "area">> = {
  birthDate: "day",
  remark: "area",
};

function openAct(file: ReferralFile, typed: Typed, words: ReferralWords): ActView {
  const { said, region, language } = words;
  const texts = said.open;
  const { referral } = file;
  const field = typedIn(typed, "delen");
  const named = (list: RegionConfig["paymentTerms"] | RegionConfig["intensities"]) =>
    list.map(({ code }) => ({ code, name: nameOf(list, code, language) }));
  const intensities = region.intensities.filter(({ law }) => law === referral.need.law);
  const proposed = referral.proposed && nameOf(intensities, referral.proposed, language);
  const fields: FieldView[] = [
    { kind: "note", text: texts.needed },
    ...clientFieldsOf(typed, "delen", words),
    {
      ...{ kind: "select" as const, label: texts.intensity },
      hint: proposed ? texts.proposed(proposed) : undefined,
      options: [{ code: "", name: texts.noType }, ...named(intensities)],
      ...field("intensiteit", [referral.intensity ?? referral.proposed ?? ""]),
    },
    {
      ...{ kind: "select" as const, label: texts.type },
      options: [{ code: "", name: texts.noType }, ...named(region.paymentTerms)],
      ...field("soort"),
    },
    { kind: "text", label: texts.ref, hint: texts.refHint, ...field("kenmerk") },
    { kind: "note", text: texts.notDecision },
  ];
  return {
    ...{ doe: "delen", title: texts.title, intro: texts.intro(referral.supplier.name), fields },
    ...{ button: texts.send, isMain: true },
  };
}
