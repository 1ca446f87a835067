/** Why a supplier says no to requests without a name, on its page in the register; few are not counted. */
import type { RegisterWords } from "./register-words.server";
import type { FilePart } from "~/components/register/register-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import type { EvaluationCount, RefusalCount, WithSupplier } from "~/domain/referrals/public.server";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";

/** How much is open there, before somebody stops a contract: numbers, no case. */
export function openPart(open: WithSupplier, { language }: RegisterWords): FilePart {
  const said = { nl, en }[language].open;
  const { requests, waiting, running, without } = open;
  const isNothing = requests + waiting + running === 0;
  const lines = [
    ...[said.requests(requests), said.waiting(waiting), said.running(running)],
    ...(without > 0 ? [said.without(without)] : []),
    said.what,
  ];
  return {
    ...{ id: "open", title: said.title, none: said.none },
    cards: isNothing ? [] : [{ id: "open", title: said.title, lines }],
  };
}

/** What is missing of evaluations there, and how many goals were reached: numbers, no case. */
export function evaluationsPart(
  { missing, goals }: EvaluationCount,
  { language }: RegisterWords,
): FilePart {
  const said = { nl, en }[language].evaluations;
  const reached = goals ? said.goals(goals.reached, goals.set, goals.evaluations) : said.few;
  const lines = [said.mid(missing.mid), said.end(missing.end), reached, said.what];
  const isNothing = missing.mid + missing.end === 0 && goals === null;
  return {
    ...{ id: "evaluaties", title: said.title, none: said.none },
    cards: isNothing ? [] : [{ id: "evaluaties", title: said.title, lines }],
  };
}

export function refusalsPart(
  refusals: RefusalCount[],
  { language }: RegisterWords,
  { referral }: RegionConfig,
): FilePart {
  const said = { nl, en }[language].refusals;
  return {
    ...{ id: "nee", title: said.title, none: said.none },
    cards: refusals.map(({ reason, count }) => ({
      id: reason,
      title: nameOf(referral?.refusals ?? [], reason, language),
      lines: [count === null ? said.few : said.times(count)],
    })),
  };
}
