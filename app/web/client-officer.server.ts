/** Everything that is kept of one client beside who it is, in words, for the privacy officer. */
import type { ClientWords } from "./client-words.server";
import { href } from "./href";
import type { ClientView, Line } from "~/components/client-data/client-views";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { ClientExport, OwnReferral } from "~/domain/referrals/public.server";
import { references as en } from "~/i18n/en/references";
import { references as nl } from "~/i18n/nl/references";

type Kept = { referral: OwnReferral; exported: ClientExport; reason: string };

export async function officerView(
  { referral, exported, reason }: Kept,
  words: ClientWords,
): Promise<ClientView["officer"]> {
  const { page } = words.texts;
  const { id, hold, wipedAt } = referral;
  const region = await getRegion();
  return {
    json: href("/verwijzer/aanmeldingen/:id/gegevens.json", { id }),
    ...{ isHeld: hold !== "", isGone: wipedAt !== null, reason },
    parts: [
      { title: page.referral, lines: referralLines(referral, { region, words }) },
      { title: page.need, lines: needLines(referral, { region, words }) },
      ...exported.plans.map((plan) => planPart(plan, words)),
      ...exported.references.map((one) => referencesPart(one, words)),
    ],
    ...doneLines(exported, words),
    looked: exported.looked.map((one) => lookedLine(one, words)),
  };
}

type In = { region: RegionConfig; words: ClientWords };

function referralLines(referral: OwnReferral, { region, words }: In): Line[] {
  const { texts, day } = words;
  const { facts } = texts;
  const { chooser, basis, startedOn, endedOn } = referral;
  const bases = region.referral?.bases ?? [];
  const dayOf = (moment: Date | null) => (moment ? day(isoDay(dayNumber(moment))) : "");
  return [
    { name: facts.state, value: texts.states[referral.state] ?? referral.state },
    { name: facts.supplier, value: referral.supplierName },
    { name: facts.offer, value: referral.offerTitle },
    { name: facts.chooser, value: chooser ? (texts.choosers[chooser] ?? chooser) : "" },
    { name: facts.choiceReason, value: referral.choiceReason },
    { name: facts.basis, value: basis ? nameOf(bases, basis, words.language) : "" },
    { name: facts.obstacleNote, value: referral.obstacleNote },
    { name: facts.question, value: referral.question },
    { name: facts.answer, value: referral.answer },
    { name: facts.startedOn, value: dayOf(startedOn) },
    { name: facts.endedOn, value: dayOf(endedOn) },
    { name: facts.senderRef, value: referral.senderRef },
    { name: facts.supplierRef, value: referral.supplierRef },
  ];
}

/** The words of a summary; a document is in the file that can be taken home. */
function planPart(
  { number, summary, deliveredAt }: ClientExport["plans"][number],
  { texts: { page }, day }: ClientWords,
): { title: string; lines: Line[] } {
  const lines = summary
    ? Object.entries(summary).map(([part, value]) => ({
        name: page.planParts[part] ?? part,
        value,
      }))
    : [{ name: page.planDocument, value: page.planInFile }];
  return { title: page.plan(number, deliveredAt && day(new Date(deliveredAt))), lines };
}

/** What an indication is called elsewhere. */
function referencesPart(
  { from, decision, decidedOn, ...numbers }: ClientExport["references"][number],
  { texts: { page }, language, day }: ClientWords,
): { title: string; lines: Line[] } {
  const { fields, fact, stands } = { nl, en }[language];
  const { decisionNumber, requestNumber, assignmentNumber } = numbers;
  const title = [page.references, from && day(from)].filter(Boolean).join(", ");
  const lines = [
    { name: fact, value: stands[decision] ?? decision },
    { name: fields.decisionNumber, value: decisionNumber },
    { name: fields.decidedOn, value: decidedOn && day(decidedOn) },
    { name: fields.requestNumber, value: requestNumber },
    { name: fields.assignmentNumber, value: assignmentNumber },
  ];
  return { title, lines };
}

function needLines({ need }: OwnReferral, { region, words }: In): Line[] {
  const { facts } = words.texts;
  const { law, municipality, ageBand, profile, goals, note, postcode } = need;
  const named = (list: Parameters<typeof nameOf>[0], code: string | null) =>
    code ? nameOf(list, code, words.language) : "";
  return [
    { name: facts.law, value: named(region.laws, law) },
    { name: facts.municipality, value: named(region.municipalities, municipality) },
    { name: facts.ageBand, value: named(region.referral?.ageBands ?? [], ageBand) },
    { name: facts.profile, value: named(region.profiles, profile) },
    { name: facts.goals, value: goals },
    { name: facts.note, value: note },
    { name: facts.postcode, value: postcode ?? "" },
  ];
}

function doneLines({ consents, entries }: ClientExport, { texts, day, moment }: ClientWords) {
  const { purposes, givers, hows, acts, sides } = texts;
  return {
    consents: consents.map(({ purpose, giver, how, givenOn, withdrawnAt }) =>
      [
        texts.consent(purposes[purpose] ?? purpose, givers[giver] ?? giver, hows[how] ?? how),
        texts.givenOn(day(givenOn)),
        ...(withdrawnAt ? [texts.withdrawnOn(day(new Date(withdrawnAt)))] : []),
      ].join(", "),
    ),
    entries: entries.map(
      ({ at, side, act }) =>
        `${moment(new Date(at))}: ${acts[act] ?? act} (${sides[side] ?? side})`,
    ),
  };
}

function lookedLine(one: ClientExport["looked"][number], words: ClientWords): string {
  const who = words.texts.log.who(one.organisation, words.roles(one.roles));
  return `${words.moment(new Date(one.at))}: ${who} ${words.looked(one)}`;
}
