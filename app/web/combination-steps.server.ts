/** The way to the window, step by step (W21): what is done, and what is left for whom. */
import type { CombinationWords } from "./combination-words.server";
import type { StepsView } from "~/components/combinations/budget-view";
import type { CombinationDesk } from "~/domain/combinations/public.server";

const ON_THE_WAY: readonly string[] = ["forming", "signing", "signed", "incomplete"];

type Step = { name: string; isDone: boolean; left: string };

/** Null where it stands in the window, has ended, or the reader takes part no more. */
export function stepsView(desk: CombinationDesk, { forming }: CombinationWords): StepsView | null {
  if (desk.until || !ON_THE_WAY.includes(desk.state)) return null;
  const { steps: said } = forming;
  return {
    ...{ title: said.title, intro: said.intro },
    lines: stepsOf(desk, forming).map(({ name, isDone, left }, n) => ({
      ...{ name: said.step(n + 1, name), isMissing: !isDone, text: isDone ? said.done : left },
    })),
  };
}

function stepsOf(desk: CombinationDesk, { steps: said }: CombinationWords["forming"]): Step[] {
  const { members, signing, withoutContract, coverage } = desk;
  const { newest } = signing;
  const namesOf = (ids: readonly string[]) =>
    members.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(", ");
  const ids = members.map(({ id }) => id);
  const shares = (newest?.shares ?? []).map(({ providerId }) => providerId);
  // Terms are of those who take part: who joined or left since makes them anew.
  const areOfAll = shares.length === ids.length && ids.every((id) => shares.includes(id));
  const unsigned = areOfAll ? ids.filter((id) => !newest!.signed.includes(id)) : ids;
  const lacking = coverage?.asked.filter(({ by }) => by.length === 0).length ?? 0;
  return [
    { name: said.members, isDone: ids.length >= 2, left: said.tooFew },
    { name: said.terms, isDone: areOfAll, left: said.noTerms },
    {
      name: said.signed,
      isDone: unsigned.length === 0,
      left: areOfAll ? said.waitsFor(namesOf(unsigned)) : said.termsFirst,
    },
    {
      ...{ name: said.contracts, isDone: withoutContract.length === 0 },
      left: said.noContract(namesOf(withoutContract)),
    },
    ...(coverage
      ? [{ name: said.covered, isDone: lacking === 0, left: said.lacking(lacking) }]
      : []),
    { name: said.window, isDone: false, left: said.byLead },
  ];
}
