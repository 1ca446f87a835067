/** A combination for its members: who they are, what was agreed and what waits. */
import { budgetWords, type BudgetWords, combinationState } from "./budget-words.server";
import { href } from "./href";
import { requireActor } from "./session.server";
import type {
  CombinationDeskView,
  RegionCombinationsView,
} from "~/components/combinations/budget-view";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  type CombinationDesk,
  getCombinationDesk,
  listBudgets,
  listOwnCombinations,
} from "~/domain/combinations/public.server";

export async function combinationDeskView(
  request: Request,
  code: string,
): Promise<CombinationDeskView> {
  const actor = await requireActor(request);
  const found = await getCombinationDesk(actor, code);
  const own = (await listOwnCombinations(actor)).find((one) => one.code === code);
  const words = budgetWords(request, await getRegion());
  const { combination, own: ownText } = words.said;
  const toBudget = href("/combinatie/:code/budget", { code });
  const { members, governance } = found;
  const shareOf = (id: string) => governance?.shares.find((one) => one.providerId === id)?.share;
  return {
    ...{ title: found.name, state: combinationState(found.state, words) },
    back: { to: href("/aanbieder"), text: combination.back },
    members: {
      ...{ title: combination.members, intro: combination.membersIntro },
      lines: members.map(({ id, name, isLead }) => {
        const share = shareOf(id);
        const role = isLead ? combination.lead : combination.member;
        return { name, text: share ? `${role}; ${combination.share(share)}` : role };
      }),
    },
    rules: rulesView(governance, words),
    toDo: {
      ...{ title: combination.toDo, none: combination.nothing },
      ways:
        own && own.toAnswer > 0 ? [{ to: toBudget, text: ownText(found.name, own.toAnswer) }] : [],
    },
    ways: [
      { to: toBudget, text: combination.toBudget },
      ...(found.state === "published"
        ? [{ to: href("/zorgcombinaties/:slug", { slug: found.slug }), text: combination.window }]
        : []),
    ],
  };
}

function rulesView(governance: CombinationDesk["governance"], { said, amount }: BudgetWords) {
  const { combination } = said;
  if (!governance) return { title: combination.rules, version: combination.none, facts: [] };
  const { rule, thresholdCents, answerDays, silence } = governance;
  return {
    ...{ title: combination.rules, version: combination.version(governance.version) },
    facts: [
      { name: combination.decide, value: combination.ruleNames[rule] },
      { name: combination.threshold, value: combination.thresholdText(amount(thresholdCents)) },
      { name: combination.answer, value: combination.days(answerDays) },
      { name: combination.silence, value: combination.silenceNames[silence] },
      { name: combination.exit, value: governance.exitTerms },
      { name: combination.dispute, value: governance.disputeTerms },
      { name: combination.reporting, value: governance.reportingTerms },
    ].filter(({ value }) => value !== ""),
  };
}

/** For the start page of a provider. */
export async function combinationLinks(request: Request): Promise<{ text: string; to: string }[]> {
  const own = await listOwnCombinations(await requireActor(request));
  if (own.length === 0) return [];
  const { said } = budgetWords(request, await getRegion());
  return own.map(({ code, name, toAnswer }) => ({
    ...{ text: said.own(name, toAnswer), to: href("/combinatie/:code", { code }) },
  }));
}

export async function regionCombinationsView(request: Request): Promise<RegionCombinationsView> {
  const lines = await listBudgets(await requireActor(request));
  const words = budgetWords(request, await getRegion());
  const { regional, page } = words.said;
  return {
    ...{ title: regional.title, intro: regional.intro, none: regional.none },
    items: lines.map(({ code, name, state, books }) => ({
      ...{ name, to: href("/regio/combinaties/:code", { code }) },
      state: combinationState(state, words),
      lines:
        books.length === 0
          ? [regional.noBook]
          : books.flatMap(({ year, funder, received, spent, waiting }) => [
              regional.line(
                page.book(year, words.funder(funder)),
                words.amount(received),
                words.amount(spent),
              ),
              ...(waiting > 0 ? [regional.waiting(waiting)] : []),
            ]),
    })),
  };
}
