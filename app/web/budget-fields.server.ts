/** The fields of what is done with a joint budget, with what was typed in them and what is wrong there. */
import { type BudgetWords, monthName } from "./budget-words.server";
import { type Typed, typedIn } from "./sent-acts.server";
import type { FieldView } from "~/components/referrals/act-view";
import { type Book, MONTHS } from "~/domain/combinations/public";
import type { TrajectoryToName } from "~/domain/combinations/public.server";
import { isoDay } from "~/domain/kernel/day";

export type Around = {
  typed: Typed;
  words: BudgetWords;
  /** What there is to enter for; empty where its number is typed. */
  trajectories: readonly TrajectoryToName[];
};
export type ActName = keyof BudgetWords["done"]["acts"];

type More = { first?: string; hint?: string };

/** The fields of one act. */
export function fieldsIn(doe: string, { typed, words }: Pick<Around, "typed" | "words">) {
  const of = typedIn(typed, doe);
  const field = (name: string, label: string, { first, hint }: More = {}) => {
    const { value, error } = of(name, first === undefined ? [] : [first]);
    return { name, label, value, hint, error };
  };
  return {
    text: (name: string, label: string, more?: More): FieldView => ({
      ...{ ...field(name, label, more), kind: "text" },
    }),
    area: (name: string, label: string, more?: More): FieldView => ({
      ...{ ...field(name, label, more), kind: "area" },
    }),
    day: (label: string): FieldView => ({
      ...{ ...field("dag", label, { first: isoDay(words.today) }), kind: "day" },
    }),
    select: (
      name: string,
      label: string,
      options: { code: string; name: string }[],
    ): FieldView => ({
      ...{ ...field(name, label), kind: "select" },
      options: [{ code: "", name: words.done.fields.pick }, ...options],
    }),
  };
}

type OfAct = { book: Book; around: Around; name: ActName };

/** What is filled in for an act on a book. */
export function fieldsOf({ book, around, name }: OfAct): FieldView[] {
  const { fields } = around.words.done;
  const field = fieldsIn(name, around);
  const reason = field.area("reden", fields.reason);
  const amounts = () => amountFields(name, book, { around });
  const trajectory = trajectoryField(field, around);
  const amount = field.text("bedrag", fields.amount, { hint: fields.amountHint });
  const own: Partial<Record<ActName, () => FieldView[]>> = {
    ontvangst: () => [amount, field.day(fields.day), field.text("kenmerk", fields.reference)],
    verdelen: () => [...amounts(), reason],
    terughalen: () => [...amounts(), reason],
    jaarplan: () => [...amounts(), reason],
    schuiven: () => [field.select("van", fields.from, codes(book)), ...amounts(), reason],
    afsluiten: () => [field.select("maand", fields.month, openMonths(book, around.words)), reason],
    afrekenen: () => [reason],
    inlezen: () => [field.area("regels", fields.rows, { hint: fields.rowsHint })],
    terugdraaien: () => [
      field.text("nummer", fields.number),
      field.area("reden", fields.reasonToTurn),
    ],
    indicatie: () => [trajectory, field.text("maanden", fields.months, { first: String(MONTHS) })],
  };
  const note = field.text("reden", fields.note);
  return own[name]?.() ?? [trajectory, amount, field.day(fields.day), note];
}

function trajectoryField(field: ReturnType<typeof fieldsIn>, { trajectories, words }: Around) {
  const { fields } = words.done;
  if (trajectories.length === 0)
    return field.text("traject", fields.trajectory, { hint: fields.trajectoryHint });
  const options = trajectories.map(({ number, municipality }) => ({
    code: String(number),
    name: fields.oneTrajectory(number, municipality ? words.names("gemeente", municipality) : ""),
  }));
  return field.select("traject", fields.trajectoryChoice, options);
}

function codes({ members }: Book) {
  return members.map(({ code, name }) => ({ code, name }));
}

function openMonths({ closedThrough }: Book, words: BudgetWords) {
  return Array.from({ length: MONTHS - closedThrough }, (_, n) => closedThrough + n + 1).map(
    (month) => ({ code: String(month), name: monthName(month, words) }),
  );
}

type Amounts = { around: Around; stands?: ReadonlyMap<string, string> };

/** An amount for each member, as it stands or as it was typed. */
export function amountFields(
  doe: string,
  { members }: Book,
  { around, stands = new Map() }: Amounts,
): FieldView[] {
  const { fields } = around.words.done;
  const field = fieldsIn(doe, around);
  return members.map(({ id, code, name }) =>
    field.text(`bedrag-${code}`, fields.amountOf(name), { first: stands.get(id) ?? "" }),
  );
}
