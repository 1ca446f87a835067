import { MOST_CENTS } from "../ledger/account";
import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { readEuros } from "~/domain/kernel/money";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";

const MOST_YEARS = 10_000;
/** All municipalities of the region together. */
export const REGION_AS_FUNDER = "regio";

export type Opened = {
  code: string;
  year: string;
  funder: string;
  average: string;
  planned: string;
};

/** The funder opens the book of a year: one per combination, year and funder. */
export async function openBook(
  actor: Actor,
  { code, ...sent }: Opened,
  now = new Date(),
): Promise<Outcome<string>> {
  assertMay(actor, "budget.fund");
  const region = await getRegion(now);
  const year = wholeNumber(sent.year);
  const thisYear = Number(isoDay(dayAt(now)).slice(0, 4));
  const funders = [REGION_AS_FUNDER, ...region.municipalities.map((one) => one.code)];
  const averageCents = readEuros(sent.average, MOST_CENTS);
  const plannedYears = wholeNumber(sent.planned, MOST_YEARS);
  if (year === null || Math.abs(year - thisYear) > 1)
    return refuse("budget.no-year", { field: "jaar" });
  if (!funders.includes(sent.funder)) return refuse("budget.no-funder", { field: "financier" });
  if (averageCents === null) return refuse("budget.no-amount", { field: "prijs" });
  if (plannedYears === null) return refuse("budget.no-number", { field: "aantal" });
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const combination = await tx.combination.findFirst({ where: { supplier: { code } } });
    if (!combination) throw new Missing("combination");
    const { supplierId: combinationId } = combination;
    const [held] = await tx.$queryRaw<{ state: string }[]>`
      select state::text from combination where supplier_id = ${combinationId}::uuid for update`;
    if (held?.state === "ended") return refuseMove("budget.combination-ended");
    const { funder } = sent;
    const known = await tx.budgetBook.findFirst({ where: { combinationId, year, funder } });
    if (known) return refuseMove("budget.open-already");
    const { id } = await tx.budgetBook.create({
      data: {
        ...{ combinationId, year, funder, averageCents, plannedYears },
        ...{ openedBy: actor.userId, openedAt: now },
      },
    });
    return changed(id, { action: "budget.open", subject: `budget/${id}`, announce: [] });
  });
}
