/** I5: on every page about money, decisions and rules a member reads what the lead party reads. */
import { expect, test } from "vitest";

import { cookieOf } from "~test/factories/accounts";
import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, type Side } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { aDatabase } from "~test/setup/database";

import type { BudgetView } from "~/components/combinations/budget-view";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { budgetView } from "~/web/budget.server";
import { combinationDeskView } from "~/web/combination-desk.server";
import { intakeView } from "~/web/intake.server";
import { sharedNeedView } from "~/web/shared-need.server";
import { postingsView, statementFile } from "~/web/postings.server";
import { NUMBERS } from "~/domain/combinations/public";

aDatabase();
const world = aBudgetWorld();
const { actorOf, approved, entered, proposed, received } = budgetSteps(world);
const { proposed: partProposed, referred } = intakeSteps(world);
const code = "c01";

async function aFullBook(): Promise<string> {
  await agreed(world, { thresholdCents: 0n });
  const bookId = await aBook(world);
  await received(bookId, "1.000");
  await approved(bookId, "allot", { amounts: { p002: "400", p003: "100" } });
  valueOf(await entered(bookId, "second", { kind: "reserve", amount: "500" }));
  valueOf(await entered(bookId, "second", { kind: "realise", amount: "50" }));
  valueOf(await proposed(bookId, "allot", { amounts: { p001: "10" } }));
  return bookId;
}

async function anAskedPart() {
  const referral = await referred();
  valueOf(await partProposed({ by: "lead", referral }, ["second"]));
  return referral;
}

type Reads = (request: Request) => Promise<unknown>;

const cookies: Partial<Record<Side, Promise<string>>> = {};

async function seenBy(side: Side, address: string, read: Reads): Promise<unknown> {
  const cookie = await (cookies[side] ??= cookieOf(world.people[side]));
  return read(new Request(`http://localhost${address}`, { headers: { Cookie: cookie } }));
}

/** Forms are what each may do; all else is read alike. What waits for an answer, and who may know a name, is each one's own. */
function withoutForms(view: unknown): unknown {
  const text = JSON.stringify(view, (name, value: unknown) =>
    ["acts", "toDo", "asks", "ownWays"].includes(name) ? [] : value,
  );
  return JSON.parse(text) as unknown;
}

async function statement(request: Request): Promise<unknown> {
  const { name, pieces } = await statementFile(request, code);
  const text: string[] = [];
  for await (const piece of pieces) text.push(piece);
  return { name, text: text.join("") };
}

test("a member and the lead party read the same on every page, and others nothing", async () => {
  const bookId = await aFullBook();
  const { id } = await anAskedPart();
  const { funder } = await askWithin(actorOf("desk"), (tx) =>
    tx.budgetBook.findUniqueOrThrow({ where: { id: bookId } }),
  );
  const book = `jaar=2026&financier=${funder}`;
  const member = await db.supplier.findUnique({ where: { id: world.members[1] } });
  const numbers = [...Object.keys(NUMBERS), ""];
  const budget = { code, side: "member" as const };
  const pages: [string, Reads][] = [
    [`/combinatie/${code}`, (request) => combinationDeskView(request, code)],
    [`/combinatie/${code}/verdeling`, (request) => intakeView(request, code)],
    [`/combinatie/${code}/verdeling/${id}`, (request) => sharedNeedView(request, { code, id })],
    [`/combinatie/${code}/budget?${book}`, (request) => budgetView(request, budget)],
    ...numbers.flatMap((number) =>
      ["", `&lid=${member!.code}&maand=11`].map((more): [string, Reads] => [
        `/combinatie/${code}/budget/uitleg?${book}&getal=${number}${more}`,
        (request) => postingsView(request, code),
      ]),
    ),
    [`/combinatie/${code}/budget/overzicht.csv?${book}`, statement],
    [`/combinatie/${code}/budget/overzicht.csv?jaar=2026`, statement],
  ];
  expect(pages.length).toBeGreaterThan(20);
  for (const [address, read] of pages) {
    const lead = withoutForms(await seenBy("lead", address, read));
    for (const side of ["second", "third"] as const)
      expect(withoutForms(await seenBy(side, address, read)), `${side} ${address}`).toEqual(lead);
    await expect(seenBy("stranger", address, read), address).rejects.toThrow("Missing");
    await expect(seenBy("worker", address, read), address).rejects.toThrow("Not allowed");
  }
  // The lead party's forms are what it has more: to propose and to report what came in.
  const acts = async (side: Side) => {
    const view = (await seenBy(side, `/combinatie/${code}/budget?${book}`, (request) =>
      budgetView(request, budget),
    )) as BudgetView;
    const { receipts, proposals, own } = view.open!;
    return [receipts, proposals, own].flatMap((place) => place.acts.map(({ doe }) => doe));
  };
  const own = await acts("second");
  expect((await acts("lead")).filter((act) => !own.includes(act))).toEqual([
    ...["ontvangst", "verdelen", "terughalen", "schuiven", "jaarplan", "afsluiten", "afrekenen"],
  ]);
  expect(own).toHaveLength(5);
});
