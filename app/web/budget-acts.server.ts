/** What each side can do with a joint budget now, as forms: members alike, the lead party proposes. */
import { randomUUID } from "node:crypto";

import {
  type ActName,
  amountFields,
  type Around,
  fieldsIn,
  fieldsOf,
} from "./budget-fields.server";
import type { ActView, FieldView } from "~/components/referrals/act-view";
import type { Book } from "~/domain/combinations/public";
import type { Budget, FoundProposal, ReceiptLine } from "~/domain/combinations/public.server";
import { plainEuros } from "~/domain/kernel/money";

/** The forms of a book, each where it belongs. */
export type BudgetActs = Record<"proposals" | "receipts" | "own", ActView[]>;

export function budgetActs({ book }: Budget, around: Around): BudgetActs {
  const of = (names: readonly ActName[]) =>
    book.isSettled ? [] : names.map((name) => actOf(name, book, around));
  if (!book.own) return { proposals: [], receipts: [], own: book.until ? [] : of(FUNDER) };
  const { isLead } = book.own;
  return {
    proposals: of(isLead ? PROPOSES : []),
    receipts: of(isLead ? ["ontvangst"] : []),
    own: of(MEMBER),
  };
}

const PROPOSES: readonly ActName[] = [
  ...(["verdelen", "terughalen", "schuiven", "jaarplan"] as const),
  ...(["afsluiten", "afrekenen"] as const),
];
const MEMBER: readonly ActName[] = [
  ...(["reserveren", "vrijgeven", "besteden", "inlezen", "terugdraaien"] as const),
];
const FUNDER: readonly ActName[] = ["indicatie", "terugdraaien"];

/** For a combination without a book of some year or payer. */
export function openAct(year: number, around: Around): ActView {
  const { words } = around;
  const { fields } = words.done;
  const field = fieldsIn("openen", around);
  const funders = [
    { code: "regio", name: words.said.region },
    ...words.region.municipalities.map(({ code }) => ({ code, name: words.funder(code) })),
  ];
  return act("openen", around, [
    field.text("jaar", fields.year, { first: String(year) }),
    field.select("financier", fields.funder, funders),
    field.text("prijs", fields.average, { hint: fields.amountHint }),
    field.text("aantal", fields.planned),
  ]);
}

function actOf(name: ActName, book: Book, around: Around): ActView {
  return act(name, around, [
    { kind: "hidden", name: "boek", value: book.id },
    ...fieldsOf({ name, book, around }),
  ]);
}

function act(name: ActName, { typed, words }: Around, fields: FieldView[]): ActView {
  const { title, intro, button } = words.done.acts[name];
  const key = typed.doe === name ? typed.values["sleutel"]?.[0] : undefined;
  const hidden: FieldView = { kind: "hidden", name: "sleutel", value: key ?? randomUUID() };
  return {
    ...{ doe: name, title, intro, button, fields: [hidden, ...fields], isMain: false },
    isOpen: typed.doe === name,
  };
}

/** What can be done with a proposal that is open: the lead party changes it, the others answer. */
export function proposalActs(book: Book, found: FoundProposal, around: Around): ActView[] {
  if (found.state !== "open" || !book.own) return [];
  const { proposal } = around.words.said;
  const { number, version } = found;
  const hidden: FieldView[] = [
    { kind: "hidden", name: "boek", value: book.id },
    { kind: "hidden", name: "kenmerk", value: found.id },
    { kind: "hidden", name: "versie", value: String(version) },
  ];
  if (book.own.isLead) return [changeAct(book, found, { ...around, hidden })];
  if (found.votes.has(book.own.id)) return [];
  const doe = `ja-${number}`;
  const reason = fieldsIn(doe, bothAs(around, doe, `nee-${number}`)).area(
    "reden",
    proposal.reasonIfNo,
  );
  return [
    {
      ...{ doe, title: proposal.answerTitle(number), intro: null, isMain: true },
      ...{ fields: [...hidden, reason], button: proposal.yesButton },
      other: { doe: `nee-${number}`, button: proposal.noButton },
    },
  ];
}

/** Two buttons of one form: what came back with either stands in it. */
function bothAs(around: Around, doe: string, other: string): Around {
  const { typed } = around;
  return typed.doe === other ? { ...around, typed: { ...typed, doe } } : around;
}

function changeAct(
  book: Book,
  found: FoundProposal,
  { hidden, ...around }: Around & { hidden: FieldView[] },
): ActView {
  const { said, done } = around.words;
  const { number, kind, parts, reason, month } = found;
  const doe = `wijzig-${number}`;
  const field = fieldsIn(doe, around);
  const stands = new Map(parts.map(({ memberId, cents }) => [memberId, plainEuros(cents)]));
  const giver = book.members.find(({ id }) => id === parts[0]?.fromId);
  return {
    ...{ doe, title: said.proposal.changeTitle(number), intro: said.proposal.changeIntro },
    fields: [
      ...hidden,
      ...(kind === "move"
        ? [{ kind: "hidden" as const, name: "van", value: giver?.code ?? "" }]
        : []),
      ...(kind === "close"
        ? [{ kind: "hidden" as const, name: "maand", value: String(month) }]
        : []),
      ...(parts.length > 0 ? amountFields(doe, book, { around, stands }) : []),
      field.area("reden", done.fields.reason, { first: reason }),
    ],
    ...{ button: said.proposal.change, isMain: false },
    isOpen: [doe, `intrekken-${number}`].includes(around.typed.doe),
    other: { doe: `intrekken-${number}`, button: said.proposal.withdraw },
  };
}

/** Contract management says whether it was paid. */
export function receiptActs(book: Book, line: ReceiptLine, { words }: Around): ActView[] {
  if (line.state !== "recorded" || book.own) return [];
  const { receipt } = words.done;
  return [
    {
      ...{ doe: `bevestigen-${line.id}`, title: receipt.confirmTitle(line.reference) },
      intro: receipt.confirmIntro(words.amount(line.cents), words.day(line.paidOn)),
      fields: [
        { kind: "hidden", name: "boek", value: book.id },
        { kind: "hidden", name: "kenmerk", value: line.id },
      ],
      ...{ button: receipt.confirm, isMain: true },
      other: { doe: `afwijzen-${line.id}`, button: receipt.refuse },
    },
  ];
}
