/** What the people of a joint budget do, in one line each. */
import { randomUUID } from "node:crypto";

import { type BudgetWorld, type Side, SPENT_ON } from "./budgets";
import { enter, type OwnKind } from "~/domain/combinations/budget/enter.server";
import { decideReceipt, recordReceipt } from "~/domain/combinations/budget/receipts.server";
import { answerProposal } from "~/domain/combinations/proposals/answer-proposal.server";
import type { ProposalKind } from "~/domain/combinations/proposals/proposal";
import { propose } from "~/domain/combinations/proposals/propose.server";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

export const TODAY = dayAt(SPENT_ON);

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

export const refusedWith = (code: string) => ({ ok: false, refusals: [{ code }] });

type Sent = { amounts?: Record<string, string>; from?: string; month?: string };

export function sentOf(kind: ProposalKind, { amounts = {}, from = "", month = "" }: Sent = {}) {
  return { kind, amounts: new Map(Object.entries(amounts)), from, month, reason: "Afspraak" };
}

type Answered = {
  side: Side;
  version?: number;
  vote?: "yes" | "no";
  reason?: string;
};

type Entering = {
  kind: OwnKind;
  amount: string;
  key?: string;
  trajectory?: string;
  note?: string;
};

export function budgetSteps(world: BudgetWorld) {
  const actorOf = (side: Side) => world.people[side].actor;
  const steps = {
    actorOf,
    async received(bookId: string, amount: string) {
      const key = randomUUID();
      const receipt = { bookId, key, amount, on: TODAY, reference: "Bank 12" };
      valueOf(await recordReceipt(actorOf("lead"), receipt, SPENT_ON));
      return decideReceipt(actorOf("desk"), { bookId, id: key, isConfirmed: true }, SPENT_ON);
    },
    proposed(bookId: string, kind: ProposalKind, sent: Sent = {}) {
      const proposing = { bookId, key: randomUUID(), sent: sentOf(kind, sent) };
      return propose(actorOf("lead"), proposing, SPENT_ON);
    },
    answered(bookId: string, id: string, { side, ...more }: Answered) {
      const said = { bookId, id, version: 1, vote: "yes" as const, reason: "", ...more };
      return answerProposal(actorOf(side), said, SPENT_ON);
    },
    async approved(bookId: string, kind: ProposalKind, sent: Sent = {}) {
      const id = valueOf(await steps.proposed(bookId, kind, sent));
      await steps.answered(bookId, id, { side: "second" });
      return steps.answered(bookId, id, { side: "third" });
    },
    entered(bookId: string, side: Side, more: Entering) {
      const one = { bookId, key: randomUUID(), on: TODAY, note: "" };
      const trajectory = String(world.trajectories[0]);
      return enter(actorOf(side), { ...one, trajectory, ...more }, SPENT_ON);
    },
  };
  return steps;
}
