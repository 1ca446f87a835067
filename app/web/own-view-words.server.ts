/** The words of the own view. */
import { contactText } from "./intake-words.server";
import { languageOf } from "./language.server";
import { shownDay } from "./notifications.server";
import type { EnterPage, OwnViewPage } from "~/components/own-view/own-page";
import { nearby } from "~/domain/catalogue/public";
import { listContacts } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import type { OwnView } from "~/domain/referrals/public.server";
import { intake as enIntake } from "~/i18n/en/intake";
import { ownView as en } from "~/i18n/en/own-view";
import { intake as nlIntake } from "~/i18n/nl/intake";
import { ownView as nl } from "~/i18n/nl/own-view";

const INTAKE = { nl: nlIntake, en: enIntake };

type Words = {
  texts: typeof nl;
  language: "nl" | "en";
  day: (day: Date | DayNumber) => string;
};

export function ownViewWords(request: Request): Words {
  const language = languageOf(request);
  return {
    ...{ language, texts: { nl, en }[language] },
    day: (day) => shownDay(typeof day === "number" ? dateOf(day) : day, language),
  };
}

type Asked = {
  step: EnterPage["step"];
  code?: string;
  notice?: "over" | "notForYou";
  refusals?: Refusal[];
};

export function enterPage(
  request: Request,
  { step, code = "", notice, refusals = [] }: Asked,
): EnterPage {
  const words = ownViewWords(request);
  return {
    ...{ step, code, notice: notice ? words.texts[notice] : null },
    faults: faultsOf(refusals, words),
  };
}

function faultsOf(refusals: Refusal[], { texts }: Words) {
  return refusals.map(({ code, field, details }) => ({
    field: field ?? null,
    text: textOf({ code, details: details ?? {} }, texts),
  }));
}

function textOf(
  { code, details }: { code: string; details: Record<string, string | number> },
  texts: typeof nl,
): string {
  if (code === "own-view.too-often") return texts.wait(Math.ceil(Number(details["seconds"]) / 60));
  if (code === "own-view.wrong-pin") return texts.wrongPin(Number(details["left"]));
  return texts.faults[code] ?? texts.fault;
}

type Said = { told?: string; refusals?: Refusal[] };

export async function ownViewPage(
  request: Request,
  view: OwnView,
  { told, refusals = [] }: Said,
): Promise<OwnViewPage> {
  const words = ownViewWords(request);
  const { texts, day } = words;
  const { facts } = texts;
  const on = (moment: Date | null) => (moment ? day(moment) : "");
  return {
    step: "in",
    state: texts.states[view.state] ?? view.state,
    facts: [
      { name: facts.supplier, value: view.supplier },
      { name: facts.offer, value: view.offer },
      ...combinationFacts(view, words),
      { name: facts.planned, value: view.state === "scheduled" ? on(view.plannedOn) : "" },
      { name: facts.started, value: on(view.startedOn) },
      { name: facts.ended, value: on(view.endedOn) },
    ],
    asked: askedLines(view, words),
    shared: sharedOf(view, words),
    basis: basisLines(view, words),
    consents: view.consents.map((one) => consentLine(one, words)),
    mayWithdraw: view.mayWithdraw,
    looked: view.looked.map((one) => texts.lookedLine(one.name, day(one.on))),
    contact: {
      ...{ name: view.contact.name ?? "", organisation: view.contact.organisation },
      phone: view.contact.phone ?? (await helpdeskOf(view)),
    },
    ...{ told: told ?? null, faults: faultsOf(refusals, words) },
  };
}

/** Whom to call at a combination. */
function combinationFacts({ combination }: OwnView, { language }: Words) {
  const intake = INTAKE[language];
  return combination
    ? [{ name: intake.contactFact, value: contactText(combination.contact, { intake }) }]
    : [];
}

/** The number of the municipality, or else of the region. */
async function helpdeskOf({ contact: { municipality } }: OwnView): Promise<string> {
  const { help } = nearby(await listContacts(municipality), municipality);
  return help.find(({ phone }) => phone !== null)?.phone ?? "";
}

/** Of one day all that were asked together. */
function askedLines({ asked }: OwnView, { texts, day }: Words): string[] {
  const days = new Map<DayNumber, string[]>();
  for (const { name, on } of asked) days.set(on, [...(days.get(on) ?? []), name]);
  return [...days].map(([on, names]) => texts.asked(day(on), [...new Set(names)].join(", ")));
}

function sharedOf(
  { shared, plans, hasReferences, supplier, combination }: OwnView,
  { texts, day, language }: Words,
): OwnViewPage["shared"] {
  const { on, fields, shutOn, isTakenOver } = shared;
  const intro = fields.length > 0 ? texts.sharedWith : texts.sharedNothing;
  return {
    intro: intro(supplier, day(on)),
    fields: fields.map((field) => texts.fields[field] ?? field),
    after: [
      ...(combination?.doing ?? []).map(({ name, scope }) => INTAKE[language].ownPart(name, scope)),
      ...(shutOn === null ? [] : [texts.shutOn(supplier, day(shutOn))]),
      ...(isTakenOver ? [texts.takenOver(supplier)] : []),
      ...(hasReferences ? [texts.references(supplier)] : []),
      ...plans.map(({ on: from, readAt, closedAt }) =>
        texts.planShared(supplier, {
          ...{ on: day(from), read: readAt && day(readAt), closed: closedAt && day(closedAt) },
        }),
      ),
    ],
  };
}

function basisLines({ basis }: OwnView, { texts, language }: Words): string[] {
  if (!basis) return [];
  const name = language === "en" ? (basis.plainEn ?? basis.nameEn) : basis.plain;
  const asks = basis.consentFor.length > 0 ? texts.asksConsent : texts.asksNone;
  return [`${name ?? basis.name}. ${asks}`, texts.source(basis.source)];
}

function consentLine(
  { giver, purpose, givenOn, withdrawnAt }: OwnView["consents"][number],
  { texts, day }: Words,
): string {
  const given = texts.consent(
    texts.givers[giver] ?? giver,
    texts.purposes[purpose] ?? purpose,
    day(givenOn),
  );
  return withdrawnAt ? `${given} ${texts.consentBack(day(withdrawnAt))}` : given;
}
