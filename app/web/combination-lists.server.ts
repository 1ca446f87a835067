/** Combinations in lists: of a provider on its start page, and of the region. */
import { budgetWords, combinationState } from "./budget-words.server";
import { href } from "./href";
import { requireActor } from "./session.server";
import type { RegionCombinationsView } from "~/components/combinations/budget-view";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  listBudgets,
  listFormerCombinations,
  listInvitations,
  listOwnCombinations,
} from "~/domain/combinations/public.server";

/** For the start page of a provider. */
export async function combinationLinks(request: Request): Promise<{ text: string; to: string }[]> {
  const actor = await requireActor(request);
  const own = await listOwnCombinations(actor);
  const former = await listFormerCombinations(actor);
  const invited = await listInvitations(actor);
  if (own.length + former.length + invited.length === 0) return [];
  const { said } = budgetWords(request, await getRegion());
  const toDesk = (code: string) => href("/combinatie/:code", { code });
  return [
    ...invited.map(({ code, name }) => ({ text: said.invited(name), to: toDesk(code) })),
    ...own.map(({ code, name, waiting }) => ({
      ...{ text: said.own(name, waiting), to: toDesk(code) },
    })),
    ...former.map(({ code, name }) => ({ text: said.former(name), to: toDesk(code) })),
  ];
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
