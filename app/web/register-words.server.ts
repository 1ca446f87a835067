/** What is contracted and what was done with it, in words. */
import { languageOf } from "./language.server";
import { wordsFor } from "~/components/providers/words-for";
import type {
  ContractCard,
  FilePart,
  MoveForm,
  Refused,
} from "~/components/register/register-view";
import type { Tone } from "~/components/ui/tone";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  CONTRACT_MOVES,
  type ContractActLine,
  type ContractedScope,
  type ContractMove,
  contractState,
} from "~/domain/providers/public";
import { register as en } from "~/i18n/en/register";
import { momentText } from "~/i18n/moment";
import { register as nl } from "~/i18n/nl/register";

export type RegisterWords = ReturnType<typeof registerWords>;

export function registerWords(request: Request, region: RegionConfig, now: Date) {
  const language = languageOf(request);
  const { names, dimensions, texts: shared, today } = wordsFor(region, language, now);
  return {
    ...{ language, names, dimensions, today, texts: { nl, en }[language] },
    day: shared.waits.day,
    statuses: shared.waits.status,
    moment: (at: Date) => momentText(at, language),
  };
}

/** The word for a move in the form of a contract. */
export const DOINGS: Record<ContractMove, string> = {
  suspend: "opschorten",
  resume: "hervatten",
  end: "beeindigen",
};

export function contractCard(
  contract: ContractedScope,
  words: RegisterWords,
  change: string | null,
): ContractCard {
  const { texts, day } = words;
  const { scope } = texts;
  const { from, to, planned } = contract;
  return {
    ...{ code: contract.code, title: scope.contract(contract.code), change },
    badges: [
      stateBadge(contract, words),
      ...(planned
        ? [
            {
              text: texts.plannedMove(texts.moves[planned.move], day(planned.on)),
              tone: "info" as const,
            },
          ]
        : []),
    ],
    facts: [
      ...scopeFacts(contract, words),
      {
        name: scope.period,
        value: to ? scope.fromTo(day(from), day(to)) : scope.from(day(from)),
      },
      { name: scope.duty, value: contract.acceptanceDuty ? scope.yes : scope.no },
    ],
  };
}

/** Only the dimensions that the region has. */
function scopeFacts(contract: ContractedScope, words: RegisterWords) {
  const { names, dimensions, texts } = words;
  const { all, law, roles, role } = texts.scope;
  const one = (param: "wet" | "segment" | "profiel", code: string | null) =>
    code === null ? all : names(param, code);
  const list = (codes: string[], said: (code: string) => string) =>
    codes.length === 0 ? all : codes.map(said).join(", ");
  return [
    { name: law, value: one("wet", contract.law) },
    ...(dimensions.segment
      ? [{ name: dimensions.segment, value: one("segment", contract.segment) }]
      : []),
    ...(dimensions.first
      ? [{ name: dimensions.first, value: one("profiel", contract.profile) }]
      : []),
    ...(dimensions.second
      ? [
          {
            name: dimensions.second,
            value: list(contract.intensities, (code) => names("intensiteit", code)),
          },
        ]
      : []),
    { name: roles, value: list(contract.roles, (code) => role[code] ?? code) },
  ];
}

/** In one line, where a card would be too much. */
export function scopeLine(contract: ContractedScope, words: RegisterWords): string {
  return scopeFacts(contract, words)
    .map(({ name, value }) => `${name}: ${value}`)
    .join("; ");
}

function stateBadge(contract: ContractedScope, { texts, today }: RegisterWords) {
  const { state, from, to, isInForce } = contract;
  const said = texts.states;
  const badge = (text: string, tone: Tone) => ({ text, tone });
  if (state === "ended") return badge(said.ended, "neutral");
  if (to !== null && dayNumber(to) < today) return badge(said.over, "neutral");
  if (state === "suspended") return badge(said.suspended, "critical");
  if (isInForce) return badge(said.active, "positive");
  return badge(dayNumber(from) > today ? said["not-yet"] : said.over, "neutral");
}

/** The moves that any of these contracts can make. */
export function moveForm(
  contracts: ContractedScope[],
  { texts, today }: RegisterWords,
  { self, refused }: { self: string; refused: Refused | null },
): MoveForm {
  const able = contracts.filter(({ to }) => to === null || dayNumber(to) >= today);
  const moves = CONTRACT_MOVES.filter((move) =>
    able.some(({ state }) => contractState[state][move] !== undefined),
  );
  return {
    ...{ self, refused, today: isoDay(today) },
    moves: moves.map((move) => ({
      ...{ doe: DOINGS[move], label: texts.moves[move], isFinal: move === "end" },
    })),
  };
}

export function actsPart(
  acts: ContractActLine[],
  words: RegisterWords,
  people: Map<string, string>,
): FilePart {
  const { texts, moment } = words;
  return {
    ...{ id: "wijzigingen", title: texts.historyTitle, none: texts.historyNone },
    cards: acts.map((act) => ({
      id: act.id,
      title: texts.act(actText(act, words), act.contractCode),
      lines: [texts.byAt(people.get(act.by) ?? texts.someone, moment(act.at))],
      said: texts.because(act.reason),
    })),
  };
}

function actText(act: ContractActLine, { texts, day, language }: RegisterWords): string {
  const said = texts.acts;
  if (act.act === "keep") return said.keep;
  if (act.act === "extend") return said.extend(act.endsOn ? day(act.endsOn) : "");
  if (act.act === "index")
    return said.index(act.year ?? 0, percentageText(act.basisPoints ?? 0, language));
  return said[act.act](day(act.from));
}

function percentageText(basisPoints: number, language: "nl" | "en"): string {
  const format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    maximumFractionDigits: 2,
  });
  return format.format(basisPoints / 100);
}

/** What was typed, with what is wrong at each field. */
export function refusedForm(
  refusals: Refusal[],
  typed: Record<string, string>,
  { faults, fault }: { faults: Record<string, string>; fault: string },
): Refused {
  const textOf = ({ code }: Refusal) => faults[code] ?? fault;
  return {
    typed,
    errors: Object.fromEntries(
      refusals.flatMap((refusal) => (refusal.field ? [[refusal.field, textOf(refusal)]] : [])),
    ),
    texts: [...new Set(refusals.map(textOf))],
  };
}
