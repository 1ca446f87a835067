/** The joint budget as a few numbers, and steps that are made in it and in the real one (fast-check commands). */
import { randomUUID } from "node:crypto";

import fc from "fast-check";

import { type BudgetWorld, type Side, SPENT_ON } from "./budgets";
import { enter, type OwnKind } from "~/domain/combinations/budget/enter.server";
import { getBudget } from "~/domain/combinations/budget/get-budget.server";
import { decideReceipt, recordReceipt } from "~/domain/combinations/budget/receipts.server";
import { takeBack } from "~/domain/combinations/budget/take-back.server";
import { propose } from "~/domain/combinations/proposals/propose.server";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

const SIDES = ["lead", "second", "third"] as const;
const CODES = ["p001", "p002", "p003"] as const;
const TODAY = dayAt(SPENT_ON);

type Entry = {
  number: number;
  kind: OwnKind;
  who: number;
  trajectory: number;
  cents: bigint;
  used: bigint;
};
export type LedgerModel = {
  received: bigint;
  allotted: bigint[];
  spent: bigint[];
  /** By member and trajectory. */
  reserved: [bigint, bigint][];
  entries: Entry[];
};
export type RealLedger = { world: BudgetWorld; bookId: string };

export function anEmptyLedger(): LedgerModel {
  return {
    ...{ received: 0n, allotted: [0n, 0n, 0n], spent: [0n, 0n, 0n], entries: [] },
    reserved: [0, 1, 2].map(() => [0n, 0n]),
  };
}

type Command = fc.AsyncCommand<LedgerModel, RealLedger>;

const total = (all: readonly bigint[]) => all.reduce((sum, one) => sum + one, 0n);
const euros = (cents: bigint) => `${cents / 100n},${String(cents % 100n).padStart(2, "0")}`;

/** Every step twice with the same key: the second is the first, acknowledged again. */
async function twice<T>(step: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const first = await step();
  const again = await step();
  if (first.ok !== again.ok) throw new Error("A step that was sent again had another answer.");
  if (first.ok && again.ok && first.value !== again.value) throw new Error("Entered twice.");
  return first;
}

function expectOk(outcome: Outcome<unknown>, should: boolean, step: string): void {
  if (outcome.ok !== should)
    throw new Error(`${step} should ${should ? "" : "not "}go: ${JSON.stringify(outcome)}`);
}

const actorOf = ({ world }: RealLedger, side: Side) => world.people[side].actor;

function receipt(cents: bigint): Command {
  return command(`receipt ${cents}`, async (model, real) => {
    const key = randomUUID();
    const sent = { bookId: real.bookId, key, amount: euros(cents), on: TODAY, reference: "Bank" };
    expectOk(
      await twice(() => recordReceipt(actorOf(real, "lead"), sent, SPENT_ON)),
      true,
      "record",
    );
    const decided = { bookId: real.bookId, id: key, isConfirmed: true };
    expectOk(await decideReceipt(actorOf(real, "desk"), decided, SPENT_ON), true, "confirm");
    model.received += cents;
  });
}

function allot(who: number, cents: bigint): Command {
  return command(`allot ${who} ${cents}`, async (model, real) => {
    const sent = {
      ...{ kind: "allot" as const, from: "", month: "", reason: "Model" },
      amounts: new Map([[CODES[who]!, euros(cents)]]),
    };
    const proposing = { bookId: real.bookId, key: randomUUID(), sent };
    const may = total(model.allotted) + cents <= model.received;
    expectOk(await twice(() => propose(actorOf(real, "lead"), proposing, SPENT_ON)), may, "allot");
    if (may) model.allotted[who]! += cents;
  });
}

type Entering = { kind: OwnKind; who: number; place: 0 | 1; cents: bigint };

function entry({ kind, who, place, cents }: Entering): Command {
  return command(`${kind} ${who} ${place} ${cents}`, async (model, real) => {
    const trajectory = real.world.trajectories[place];
    const sent = {
      ...{
        bookId: real.bookId,
        key: randomUUID(),
        kind,
        amount: euros(cents),
        on: TODAY,
        note: "",
      },
      trajectory: String(trajectory),
    };
    const reserved = model.reserved[who]!;
    const may =
      kind === "reserve" ||
      (kind === "release"
        ? cents <= reserved[place]
        : model.spent[who]! + cents <= model.allotted[who]!);
    const done = await twice(() => enter(actorOf(real, SIDES[who]!), sent, SPENT_ON));
    expectOk(done, may, kind);
    if (!done.ok) return;
    const used = cents < reserved[place] ? cents : reserved[place];
    model.entries.push({ number: done.value, kind, who, trajectory: place, cents, used });
    apply(model, model.entries.at(-1)!, 1n);
  });
}

function apply(
  model: LedgerModel,
  { kind, who, trajectory, cents, used }: Entry,
  sign: bigint,
): void {
  const reserved = model.reserved[who]!;
  const change = { reserve: cents, release: -cents, realise: -used }[kind];
  reserved[trajectory as 0 | 1] += sign * change;
  if (kind === "realise") model.spent[who]! += sign * cents;
}

function reverse(nth: number): Command {
  return {
    toString: () => `reverse ${nth}`,
    check: ({ entries }) => entries.length > 0,
    run: async (model, real) => {
      const one = model.entries[nth % model.entries.length]!;
      const sent = {
        bookId: real.bookId,
        key: randomUUID(),
        number: String(one.number),
        note: "Fout",
      };
      const may =
        one.kind !== "reserve" || model.reserved[one.who]![one.trajectory as 0 | 1] >= one.cents;
      const done = await twice(() => takeBack(actorOf(real, SIDES[one.who]!), sent, SPENT_ON));
      expectOk(done, may, "reverse");
      if (done.ok) {
        apply(model, one, -1n);
        model.entries.splice(model.entries.indexOf(one), 1);
      }
      await compare(model, real);
    },
  };
}

function command(
  name: string,
  step: (model: LedgerModel, real: RealLedger) => Promise<void>,
): Command {
  return {
    toString: () => name,
    check: () => true,
    run: async (model, real) => {
      await step(model, real);
      await compare(model, real);
    },
  };
}

/** What is kept is what the model says, and what must never be is not. */
export async function compare(model: LedgerModel, real: RealLedger): Promise<void> {
  const { figures } = await getBudget(actorOf(real, "third"), real.bookId, SPENT_ON);
  const shown = real.world.members.map((id) =>
    figures.members.find(({ memberId }) => memberId === id)!,
  );
  const told = JSON.stringify(
    [
      ...[figures.received, shown.map((one) => one.allotted), shown.map((one) => one.spent)],
      ...[shown.map((one) => one.reserved), shown.map((one) => one.uncovered)],
    ],
    inText,
  );
  const reserved = model.reserved.map(total);
  const uncovered = reserved.map((one, n) => {
    const short = one + model.spent[n]! - model.allotted[n]!;
    return short > 0n ? short : 0n;
  });
  const meant = JSON.stringify(
    [model.received, model.allotted, model.spent, reserved, uncovered],
    inText,
  );
  if (told !== meant) throw new Error(`The ledger says ${told}, the model ${meant}.`);
  if (figures.allotted > figures.received || shown.some((one) => one.spent > one.allotted))
    throw new Error("More goes out than came in.");
}

const inText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

const amount = fc.oneof(
  fc.bigInt({ min: 1n, max: 50_000n }),
  fc.bigInt({ min: 1n, max: 1_000_000_000_000n }),
);
const small = fc.bigInt({ min: 1n, max: 5_000n });
const kind = fc.constantFrom<OwnKind>("reserve", "release", "realise");
const member = fc.nat({ max: 2 });
const place = fc.constantFrom<0 | 1>(0, 1);

/** Any steps of the four kinds of people, in any order. */
export function ledgerSteps(most: number) {
  return fc.commands(
    [
      amount.map(receipt),
      fc.tuple(member, amount).map((args) => allot(...args)),
      fc.record({ kind, who: member, place, cents: amount }).map(entry),
      fc
        .record({ kind: fc.constant("realise" as const), who: member, place, cents: small })
        .map(entry),
      fc.nat().map(reverse),
    ],
    { maxCommands: most },
  );
}
