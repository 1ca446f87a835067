/** What somebody writes down to be agreed on: is it sound? The writer keeps what was typed. */
import { areWhole, type Rule, type Vote } from "./governance";
import { MOST_CENTS } from "../ledger/account";
import { type Cents, readEuros } from "~/domain/kernel/money";
import { type Outcome, type Refusal } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";
import { namesAPerson, personalFault } from "~/domain/providers/public";

const MOST_DAYS = 60;
const LONGEST_TERMS = 2_000;

export type SentTerms = {
  rule: string;
  threshold: string;
  days: string;
  silence: string;
  /** A fraction for each member, by its code. */
  shares: ReadonlyMap<string, string>;
  exit: string;
  dispute: string;
  reporting: string;
};

export type WrittenTerms = {
  rule: Rule;
  thresholdCents: Cents;
  answerDays: number;
  silence: Vote;
  shares: { providerId: string; share: string }[];
  exitTerms: string;
  disputeTerms: string;
  reportingTerms: string;
};

const no = (code: string, field: string): Refusal => ({ code: `combination.${code}`, field });

/** The terms, or everything that is wrong with them at once. */
export function readTerms(
  sent: SentTerms,
  members: readonly { id: string; code: string }[],
): Outcome<WrittenTerms> {
  const thresholdCents = readThreshold(sent.threshold);
  const answerDays = wholeNumber(sent.days, MOST_DAYS) ?? 0;
  const shares = members.map(({ id, code }) => ({
    ...{ providerId: id, share: (sent.shares.get(code) ?? "").replaceAll(" ", "") },
  }));
  const refusals = [
    ...(["all", "majority"].includes(sent.rule) ? [] : [no("no-rule", "regel")]),
    ...(thresholdCents === null ? [no("no-amount", "grens")] : []),
    ...(answerDays > 0 ? [] : [no("no-days", "dagen")]),
    ...(["yes", "no"].includes(sent.silence) ? [] : [no("no-silence", "stil")]),
    ...(areWhole(shares.map(({ share }) => share))
      ? []
      : [no("no-shares", `deel-${members[0]?.code ?? ""}`)]),
    ...textFaults(sent),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  return {
    ok: true,
    value: {
      ...{ rule: sent.rule as Rule, thresholdCents: thresholdCents!, answerDays, shares },
      ...{ silence: sent.silence as Vote, exitTerms: sent.exit.trim() },
      ...{ disputeTerms: sent.dispute.trim(), reportingTerms: sent.reporting.trim() },
    },
  };
}

/** Nothing is an amount too: then everything is answered. */
function readThreshold(text: string): Cents | null {
  return /^0+(,0{1,2})?$/.test(text.trim()) ? 0n : readEuros(text, MOST_CENTS);
}

function textFaults({ exit, dispute, reporting }: SentTerms): Refusal[] {
  const texts = { uitstappen: exit, onenigheid: dispute, verantwoording: reporting };
  return Object.entries(texts).flatMap(([field, text]) => {
    if (text.trim() === "" || text.length > LONGEST_TERMS) return [no("no-terms", field)];
    return isAboutSomebody(text) ? [no("names-a-person", field)] : [];
  });
}

/** What is written is never changed, so nobody stands in it. */
function isAboutSomebody(text: string): boolean {
  return namesAPerson(text) || personalFault(text, "") !== null;
}
