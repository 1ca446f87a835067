/**
 * What the members of a combination agreed on before they began (requirements §4, I6): how they decide
 * about the joint money, and who bears which part of a result. A version counts when all have signed it.
 */
import { type Cents, fractionOf, split } from "~/domain/kernel/money";

export type Rule = "all" | "majority";
export type Vote = "yes" | "no";

export type Governance = {
  version: number;
  rule: Rule;
  /** Above it, in a month together, the others decide with the lead party. */
  thresholdCents: Cents;
  answerDays: number;
  /** What saying nothing until the last day means. */
  silence: Vote;
  shares: { providerId: string; share: string }[];
};

const LONGEST_SHARE = /^\d{1,6}\/[1-9]\d{0,5}$/;

/** Whether shares are fractions that are one together: `["2/3", "1/3"]`. */
export function areWhole(shares: readonly string[]): boolean {
  if (shares.length === 0 || !shares.every((share) => LONGEST_SHARE.test(share))) return false;
  const bottom = shares.reduce((product, share) => product * fractionOf(share).bottom, 1n);
  const tops = shares.map(fractionOf).map(({ top, bottom: own }) => (top * bottom) / own);
  return tops.reduce((total, top) => total + top, 0n) === bottom;
}

/** An amount by the shares that were agreed on; who gets nothing is left out. */
export function dividedBy(shares: Governance["shares"], cents: Cents) {
  const inOrder = shares.toSorted((a, b) => (a.providerId < b.providerId ? -1 : 1));
  const parts = split(
    cents,
    inOrder.map(({ share }) => share),
  );
  return inOrder
    .map(({ providerId }, index) => ({ memberId: providerId, cents: parts[index]! }))
    .filter((part) => part.cents > 0n);
}

type Members = { members: readonly { id: string }[] };

/** Members that signed what counts: who came along later decides about the money when all have signed anew. */
export function votersOf(
  { members }: Members,
  governance: Pick<Governance, "shares"> | null,
): string[] {
  const signed = new Set(governance?.shares.map(({ providerId }) => providerId));
  return members.map(({ id }) => id).filter((id) => signed.has(id));
}

/** Whether those that signed are exactly the members. */
export function isOfAll({ members }: Members, governance: Pick<Governance, "shares">): boolean {
  const voters = votersOf({ members }, governance);
  return voters.length === members.length && voters.length === governance.shares.length;
}

export type Asked = {
  /** Those that signed. */
  members: readonly string[];
  /** Whose proposal it is: it stands for a yes. */
  proposerId: string;
  votes: ReadonlyMap<string, Vote>;
  isOver: boolean;
};

/** What the answers so far come to; who is silent when the days are over has answered by the rule. */
export function verdict(
  { rule, silence }: Pick<Governance, "rule" | "silence">,
  { members, proposerId, votes, isOver }: Asked,
): "open" | "approved" | "refused" {
  // One alone is not together.
  if (members.length < 2) return "refused";
  const answers = members.map(
    (id) => votes.get(id) ?? (id === proposerId ? "yes" : isOver ? silence : null),
  );
  const yes = answers.filter((answer) => answer === "yes").length;
  const no = answers.filter((answer) => answer === "no").length;
  const needed = rule === "all" ? members.length : Math.floor(members.length / 2) + 1;
  if (yes >= needed) return "approved";
  return members.length - no < needed ? "refused" : "open";
}
