/** What is copied into the own system, a value to a line: as that system asks it, and without a name. */
import { periodTitle } from "./reference-acts.server";
import type { ReferralWords } from "./referral-words.server";
import type { ToCopyView } from "~/components/referrals/to-copy-view";
import { nameOf, routeCode } from "~/domain/catalogue/public";
import { dayNumber, type DayNumber, isoDay } from "~/domain/kernel/day";
import { referralName } from "~/domain/referrals/public";
import type { PeriodReferences, ReferenceFile, Side } from "~/domain/referrals/public.server";

type Part = ToCopyView["parts"][number];
type Lines = Part["lines"];

export function partsToCopy(file: ReferenceFile, side: Side, words: ReferralWords): Part[] {
  const { help: texts } = words.said.references;
  return [
    {
      title: texts.title,
      lines: [
        ...namesOf(file, side, words),
        ...(side === "sender" ? supplierLines(file, words) : senderLines(file, words)),
        ...helpLines(file, words),
      ],
    },
    ...file.periods.map((one) => ({
      title: periodTitle(one, words),
      lines: [...periodLines(one, words), ...referenceLines(one, words)],
    })),
  ];
}

/** Digits, as the field of another system takes them. */
const digits = (day: DayNumber | Date | null) =>
  day === null
    ? ""
    : isoDay(typeof day === "number" ? day : dayNumber(day))
        .split("-")
        .toReversed()
        .join("-");

function namesOf({ referral, help }: ReferenceFile, side: Side, words: ReferralWords): Lines {
  const { help: texts } = words.said.references;
  const { trajectory } = help;
  return [
    { name: texts.name, value: referralName(referral.number) },
    { name: texts.trajectory, value: trajectory ? `T-${trajectory.number}` : "" },
    { name: texts.ref, value: side === "sender" ? referral.senderRef : referral.supplierRef },
  ];
}

function supplierLines({ help: { supplier } }: ReferenceFile, { said }: ReferralWords): Lines {
  const { help: texts } = said.references;
  return [
    { name: texts.supplier, value: supplier.name },
    { name: texts.supplierAgb, value: supplier.agb ?? "" },
    { name: texts.kvk, value: supplier.kvk ?? "" },
  ];
}

function senderLines({ help: { sender } }: ReferenceFile, { said }: ReferralWords): Lines {
  const { help: texts } = said.references;
  return [
    { name: texts.sender, value: sender.name },
    { name: texts.senderAgb, value: sender.agb ?? "" },
  ];
}

function helpLines({ help, referral, periods }: ReferenceFile, words: ReferralWords): Lines {
  const { said, names, region, language } = words;
  const { help: texts } = said.references;
  const { municipality, trajectory } = help;
  const profile = region.profiles.find(({ code }) => code === periods.at(-1)?.period.profile);
  return [
    { name: texts.law, value: names("wet", help.law) },
    { name: texts.municipality, value: municipality ? names("gemeente", municipality) : "" },
    { name: texts.municipalityCode, value: municipality ?? "" },
    { name: texts.route, value: nameOf(region.referrers, help.route, language) },
    { name: texts.routeCode, value: routeCode(region, help.route) ?? "" },
    { name: texts.category, value: profile?.productCategory ?? "" },
    { name: texts.profile, value: profile ? names("profiel", profile.code) : "" },
    {
      name: texts.type,
      value: trajectory?.type ? nameOf(region.paymentTerms, trajectory.type, language) : "",
    },
    { name: texts.planned, value: digits(referral.plannedOn) },
    { name: texts.started, value: digits(referral.startedOn) },
    { name: texts.ended, value: digits(referral.endedOn) },
  ];
}

function periodLines(
  { period: { intensity, from, to } }: PeriodReferences,
  { said, names }: ReferralWords,
): Lines {
  const texts = said.references;
  return [
    { name: texts.intensity, value: intensity ? names("intensiteit", intensity) : "" },
    { name: texts.from, value: digits(from) },
    { name: texts.to, value: digits(to) },
  ];
}

function referenceLines(
  { decision, references }: PeriodReferences,
  { said }: ReferralWords,
): Lines {
  const { fact, stands, fields } = said.references;
  const { decisionNumber, decidedOn, requestNumber, assignmentNumber } = references;
  return [
    { name: fact, value: decision === "known" ? "" : (stands[decision] ?? "") },
    { name: fields.decisionNumber, value: decisionNumber },
    { name: fields.decidedOn, value: decidedOn && digits(dayNumber(decidedOn)) },
    { name: fields.requestNumber, value: requestNumber },
    { name: fields.assignmentNumber, value: assignmentNumber },
  ];
}
