/** The page of a joint budget, for members and for contract management, and what is done on it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { openAct } from "./budget-acts.server";
import type { Around } from "./budget-fields.server";
import { actIn } from "./answered.server";
import { doInBudget, toldOf } from "./budget-do.server";
import { openBudgetView } from "./budget-view.server";
import { answeredIn, budgetWords, type BudgetWords } from "./budget-words.server";
import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { BudgetView } from "~/components/combinations/budget-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  type BookKey,
  budgetForm,
  getBudget,
  getCombinationDesk,
  listBooks,
  listTrajectories,
} from "~/domain/combinations/public.server";
import { Missing } from "~/domain/kernel/denied";
import type { Refusal } from "~/domain/kernel/outcome";

/** Who looks: a member, or who contracts the combination. */
export type BudgetSide = "member" | "funder";
const PAGES = { member: "/combinatie/:code/budget", funder: "/regio/combinaties/:code" } as const;

type Sent = { typed: Typed; refusals: Refusal[] };
export type Wanted = { code: string; side: BudgetSide };

export async function budgetView(
  request: Request,
  { code, side }: Wanted,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<BudgetView> {
  const actor = await requireActor(request);
  assertSide(actor, side);
  const now = new Date();
  const books = await listBooks(actor, code);
  const key = chosenBook(request, books, typed.values["boek"]?.[0]);
  const words = budgetWords(request, await getRegion(now), now);
  const { view, errors } = answeredIn(request, refusals, words);
  const trajectories = key ? await listTrajectories(actor, key.id) : [];
  const around: Around = { words, typed: { ...typed, errors }, trajectories };
  const found = key ? await getBudget(actor, key.id, now) : null;
  const { said } = words;
  const name = found?.book.name ?? (await getCombinationDesk(actor, code)).name;
  const opening = side === "funder" ? [openAct(now.getFullYear(), around)] : [];
  return {
    ...{ title: said.page.title(name), intro: said.page.intro, ...view },
    faultTitle: said.faultTitle,
    back:
      side === "member"
        ? { to: href("/combinatie/:code", { code }), text: said.page.back }
        : { to: href("/regio/combinaties"), text: said.page.backRegion },
    books: {
      title: said.page.books,
      items: books.map((one) => bookWay(one, { code, side, key, words })),
    },
    open: found && openBudgetView(found, around),
    none: said.page.noBook,
    acts: opening,
  };
}

/** Each side has a page of its own; the other's is not for it. */
function assertSide(actor: Actor, side: BudgetSide): void {
  if (side === "funder") assertMay(actor, "budget.fund");
  else assertMay(actor, "budget.enter", actor.supplierIds[0]);
}

function chosenBook(request: Request, books: BookKey[], sent: string | undefined): BookKey | null {
  const asked = new URL(request.url).searchParams;
  const fits = ({ id, year, funder }: BookKey) =>
    sent === undefined
      ? String(year) === asked.get("jaar") && funder === asked.get("financier")
      : id === sent;
  return books.find(fits) ?? books[0] ?? null;
}

type Shown = Wanted & { key: BookKey | null; words: BudgetWords };

function bookWay({ id, year, funder }: BookKey, { code, side, key, words }: Shown) {
  return {
    to: href(PAGES[side], { code }, { jaar: year, financier: funder }),
    text: words.said.page.book(year, words.funder(funder)),
    isCurrent: id === key?.id,
  };
}

export async function workOnBudget({ request, params }: ActionFunctionArgs, side: BudgetSide) {
  const actor = await requireActor(request);
  assertSide(actor, side);
  const code = params.code ?? "";
  const books = await listBooks(actor, code);
  const sent = await sentForm(request);
  const id = String(sent.get("boek") ?? "");
  const doe = String(sent.get("doe") ?? "");
  const key = books.find((book) => book.id === id);
  // A book of another combination is not there.
  if (!key && actIn(doe) !== "openen") throw new Missing("budget");
  const outcome = await performRead(sent, budgetForm, (form) => doInBudget(actor, code, form));
  if (outcome.ok) {
    const shown = key ? { jaar: key.year, financier: key.funder } : {};
    return redirect(
      href(PAGES[side], { code }, { ...shown, gedaan: toldOf(doe, outcome.value) }),
      303,
    );
  }
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await budgetView(request, { code, side }, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
