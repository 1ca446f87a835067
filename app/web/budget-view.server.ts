/** A book in words and amounts: the same for every member. */
import { budgetActs, proposalActs, receiptActs } from "./budget-acts.server";
import { burnOf, leftByMonth } from "./budget-burn.server";
import type { Around } from "./budget-fields.server";
import { type BudgetWords, monthName, nameIn } from "./budget-words.server";
import { href } from "./href";
import type {
  BarsView,
  MoneyTableView,
  OpenBudgetView,
  ProposalView,
} from "~/components/combinations/budget-view";
import type { Tone } from "~/components/ui/tone";
import {
  type Book,
  MONTHS,
  type NumberName,
  type ProposalState,
} from "~/domain/combinations/public";
import type { Budget, FoundProposal } from "~/domain/combinations/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";

export function openBudgetView(found: Budget, around: Around): OpenBudgetView {
  const { words } = around;
  const { page } = words.said;
  const acts = budgetActs(found, around);
  const proposals = found.proposals.map((one) => proposalView(found.book, one, around));
  return {
    notes: notesOf(found, words),
    figures: figuresOf(found, words),
    bars: barsOf(found, words),
    burn: burnOf(found, words),
    municipalities: municipalitiesOf(found, words),
    members: membersOf(found, words),
    months: monthsOf(found, words),
    proposals: {
      ...{ title: page.proposals, none: page.noProposals, newTitle: page.newProposal },
      open: proposals.filter(({ isOpen }) => isOpen),
      decided: proposals.filter(({ isOpen }) => !isOpen),
      ...{ decidedTitle: page.decided, acts: acts.proposals },
    },
    own: { title: found.book.own ? page.ownActs : page.funderActs, acts: acts.own },
    receipts: {
      acts: acts.receipts,
      ...{ title: page.receipts, none: page.noReceipts },
      items: found.receipts.map((one) => ({
        id: one.id,
        text: `${words.day(one.paidOn)}: ${words.amount(one.cents)}, ${one.reference}`,
        state: {
          text: page.receiptStates[one.state],
          tone: RECEIPT_TONES[one.state],
        },
        acts: receiptActs(found.book, one, around),
      })),
    },
    statements: { title: page.statements, ways: statementsOf(found.book, words) },
  };
}

const RECEIPT_TONES = { recorded: "warning", confirmed: "positive", refused: "critical" } as const;

/** Where a number of a book is explained. */
function explainWay(
  { code, year, funder }: Book,
  number: NumberName,
  more: { lid?: string; maand?: number; gemeente?: string } = {},
): string {
  const asked = { jaar: year, financier: funder, getal: number, ...more };
  return href("/combinatie/:code/budget/uitleg", { code }, asked);
}

function notesOf({ book }: Budget, words: BudgetWords): string[] {
  const { page } = words.said;
  return [
    ...(book.until ? [page.left(words.day(book.until))] : []),
    ...(book.isSettled ? [page.settled] : []),
    ...(book.closedThrough > 0 ? [page.closed(monthName(book.closedThrough, words))] : []),
  ];
}

const SHOWN = ["entitled", "received", "allotted", "reserved", "spent", "left", "pot"] as const;

function figuresOf({ book, figures }: Budget, { said, amount }: BudgetWords) {
  return {
    ...{ title: said.page.figures, explain: said.page.explain },
    numbers: [
      ...SHOWN.map((name) => ({
        ...{ name: said.numbers[name], value: amount(figures[name]) },
        to: explainWay(book, name),
      })),
      { name: said.numbers.uncovered, value: amount(figures.uncovered), to: null },
    ],
    uncovered: figures.uncovered > 0n ? said.uncoveredNote : null,
  };
}

/** On one scale; the longest of the three is the whole. */
function barsOf({ book, figures, forecast }: Budget, words: BudgetWords): BarsView {
  const { said, amount, day } = words;
  const { received, allotted, spent, entitled } = figures;
  const longest = [received, allotted, spent].reduce((most, one) => (one > most ? one : most), 1n);
  const tones = ["received", "allotted", "spent"] as const;
  const years = (entitled * 10n) / book.averageCents;
  const shownYears = (Number(years) / 10).toLocaleString(words.language, {
    minimumFractionDigits: 1,
  });
  const { spentPercent, isSignal, runsOutOn } = forecast;
  const lastDay = dayNumber(`${book.year}-12-31`);
  return {
    title: said.page.bars,
    rows: tones.map((tone) => ({
      ...{ tone, name: said.numbers[tone], text: amount(figures[tone]) },
      percent: Number((figures[tone] * 100n) / longest),
    })),
    notes: [
      said.page.volume(shownYears, amount(book.averageCents), book.plannedYears),
      ...(spentPercent === null ? [] : [said.page.spentPart(spentPercent)]),
      ...(runsOutOn === null
        ? []
        : [runsOutOn <= lastDay ? said.page.runsOut(day(isoDay(runsOutOn))) : said.page.lasts]),
    ],
    signal: isSignal ? said.page.signal : null,
  };
}

const OF_A_MEMBER = ["allotted", "reserved", "spent", "left"] as const;
const AT_THE_END = ["surplus", "shortage"] as const;

function membersOf({ book, figures }: Budget, { said, amount }: BudgetWords): MoneyTableView {
  const ends = book.isSettled ? AT_THE_END : [];
  const shown = [...OF_A_MEMBER, ...ends];
  return {
    ...{ title: said.page.byMember, none: said.page.noMonths },
    columns: [
      said.page.member,
      ...[...shown, "uncovered" as const].map((one) => said.numbers[one]),
    ],
    rows: figures.members.map((one) => ({
      name: nameIn(book, one.memberId),
      cells: [
        ...shown.map((name) => ({
          text: amount(one[name]),
          to: explainWay(book, name, { lid: codeIn(book, one.memberId) }),
        })),
        { text: amount(one.uncovered), to: null },
      ],
    })),
  };
}

function codeIn({ members }: Book, id: string): string {
  return members.find((member) => member.id === id)?.code ?? "";
}

const OF_A_MUNICIPALITY = ["entitled", "reserved", "spent"] as const;

/** Of a book for all of them together. */
function municipalitiesOf(
  { book, municipalities }: Budget,
  { said, amount, names, region }: BudgetWords,
): MoneyTableView | null {
  const isOfAll = region.municipalities.every(({ code }) => code !== book.funder);
  if (!isOfAll || municipalities.length === 0) return null;
  return {
    ...{ title: said.page.byMunicipality, none: said.page.noMonths },
    columns: [
      ...[said.page.municipality, said.page.trajectories],
      ...OF_A_MUNICIPALITY.map((one) => said.numbers[one]),
    ],
    rows: municipalities.map(({ municipality, trajectories, ...line }) => ({
      name: municipality === null ? said.page.noMunicipality : names("gemeente", municipality),
      cells: [
        { text: String(trajectories.length), to: null },
        ...OF_A_MUNICIPALITY.map((name) => ({
          text: amount(line[name]),
          to: municipality === null ? null : explainWay(book, name, { gemeente: municipality }),
        })),
      ],
    })),
  };
}

const OF_A_MONTH = ["received", "allotted", "reserved", "spent"] as const;

function monthsOf(found: Budget, words: BudgetWords): MoneyTableView {
  const { said, amount } = words;
  const { book, months } = found;
  const left = leftByMonth(found);
  return {
    ...{ title: said.page.byMonth, none: said.page.noMonths },
    columns: [said.page.month, ...[...OF_A_MONTH, "left" as const].map((one) => said.numbers[one])],
    rows: months.map((line) => ({
      name: monthName(line.month, words),
      cells: [
        ...OF_A_MONTH.map((name) => ({
          ...{ text: amount(line[name]), to: explainWay(book, name, { maand: line.month }) },
        })),
        { text: amount(left.get(line.month) ?? 0n), to: null },
      ],
    })),
  };
}

function statementsOf({ code, year, funder, members }: Book, { said }: BudgetWords) {
  const { page } = said;
  const file = (asked: Record<string, string | number>, text: string) => ({
    ...{ to: href("/combinatie/:code/budget/overzicht.csv", { code }, asked), text, reloads: true },
  });
  const book = { jaar: year, financier: funder };
  return [
    {
      ...{ to: href("/combinatie/:code/budget/uitleg", { code }, book), text: page.postings },
      reloads: false,
    },
    file(book, page.all),
    file({ jaar: year }, page.allFunders(year)),
    ...members.flatMap(({ code: lid, name }) => [
      {
        to: href("/combinatie/:code/budget/uitleg", { code }, { ...book, lid, alles: 1 }),
        ...{ text: page.printMember(name), reloads: false },
      },
      file({ ...book, lid }, page.ofMember(name)),
    ]),
  ];
}

const TONES: Record<ProposalState, Tone> = {
  ...{ open: "warning", approved: "positive", refused: "critical" },
  ...{ withdrawn: "neutral", lapsed: "critical" },
};

function proposalView(book: Book, found: FoundProposal, around: Around): ProposalView {
  const { words } = around;
  const { said, day } = words;
  const { id, number, version, kind, state, dueOn, month, reason } = found;
  return {
    ...{ id, title: said.proposal.title(number, said.kinds[kind]), reason },
    isOpen: state === "open",
    state: { text: said.proposalStates[state], tone: TONES[state] },
    facts: [
      ...partsOf(book, found, words),
      ...(month === null ? [] : [said.proposal.until(monthName(Math.min(month, MONTHS), words))]),
      ...(version > 1 ? [said.proposal.version(version)] : []),
      ...(dueOn ? [said.proposal.due(day(dueOn))] : []),
    ],
    answers: answersOf(book, found, words),
    acts: proposalActs(book, found, around),
  };
}

function partsOf(book: Book, { parts }: FoundProposal, { said, amount }: BudgetWords): string[] {
  return parts.map(({ memberId, fromId, cents }) => {
    const name = nameIn(book, memberId);
    return fromId
      ? said.proposal.moved(nameIn(book, fromId), name, amount(cents))
      : said.proposal.part(name, amount(cents));
  });
}

function answersOf(book: Book, found: FoundProposal, { said }: BudgetWords): string[] {
  const { proposal } = said;
  return book.members.flatMap(({ id, name }) => {
    const answer = found.votes.get(id);
    if (answer)
      return [answer.vote === "yes" ? proposal.yes(name) : proposal.no(name, answer.reason)];
    if (id === found.proposerId) return [proposal.proposes(name)];
    return found.state === "open" ? [proposal.silent(name)] : [];
  });
}
