import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { budgetSteps, sentOf, TODAY, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, type Side, SPENT_ON } from "~test/factories/budgets";
import { aDatabase, run } from "~test/setup/database";

import { getBudget, listBooks } from "../budget/get-budget.server";
import { decideReceipt, recordReceipt } from "../budget/receipts.server";
import { propose } from "../proposals/propose.server";
import { derive } from "~/db/derive.server";
import { askWithin, within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, approved, proposed, received } = budgetSteps(world);

test("I5: what may be seen and done: members alike, the lead party proposes, others nothing", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  await received(bookId, "100");
  const strip = ({ book, ...rest }: Awaited<ReturnType<typeof getBudget>>) => ({
    ...rest,
    ...book,
    own: null,
  });
  const seen = await Promise.all(
    (["lead", "second", "third", "desk"] as const).map(async (side) =>
      strip(await getBudget(actorOf(side), bookId, SPENT_ON)),
    ),
  );
  for (const one of seen) expect(one).toEqual(seen[0]);
  await expect(getBudget(actorOf("stranger"), bookId)).rejects.toThrow("Missing");
  await expect(listBooks(actorOf("stranger"), "c01")).rejects.toThrow("Missing");
  await expect(getBudget(actorOf("worker"), bookId)).rejects.toThrow("Not allowed");
  const sent = sentOf("allot", { amounts: { p002: "1" } });
  const key = randomUUID();
  await expect(propose(actorOf("second"), { bookId, key, sent })).rejects.toThrow("Not allowed");
  await expect(
    recordReceipt(actorOf("second"), { bookId, key, amount: "1", on: TODAY, reference: "x" }),
  ).rejects.toThrow("Not allowed");
  await expect(
    decideReceipt(actorOf("lead"), { bookId, id: key, isConfirmed: true }),
  ).rejects.toThrow("Not allowed");
  // The second wall: even a question without a filter.
  const count = (side: Side) => askWithin(actorOf(side), (tx) => tx.budgetBook.count());
  expect(await count("stranger")).toBe(0);
  expect(await count("third")).toBe(await count("desk"));
  const own = (await anAccount()).actor;
  const postings = (actor: typeof own) => askWithin(actor, (tx) => tx.budgetPosting.count());
  expect(await postings(actorOf("desk"))).toBeGreaterThan(0);
  expect(await postings(own)).toBe(0);
});

test("D9: the database itself keeps the books: no rewriting, no posting out of balance, no closed month", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  await received(bookId, "100");
  const asApp = (statement: string) =>
    derive(async (tx) => {
      await within(tx, theSystem("test"));
      await tx.$executeRawUnsafe(statement);
    });
  const kept = [
    "budget_book",
    "budget_period",
    "budget_posting",
    "budget_line",
    "budget_vote",
    "budget_balance",
  ];
  for (const table of kept)
    for (const statement of [
      `update ${table} set book_id = book_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ])
      await expect(
        asApp(
          statement.replace(
            /set book_id = book_id/,
            table === "budget_book"
              ? "set year = 2027"
              : table === "budget_vote"
                ? "set vote = 'no'"
                : "set book_id = book_id",
          ),
        ),
        statement,
      ).rejects.toThrow(/permission denied/);
  // Nor the owner.
  for (const table of ["budget_posting", "budget_line", "budget_book"])
    await expect(run(database.admin, `delete from ${table}`)).rejects.toThrow("append-only");
  const posting = (lines: string) => `
    with p as (insert into budget_posting (book_id, key, kind, on_day, month, at, by)
      values ('${bookId}', gen_random_uuid(), 'allot', '2026-11-26', 11, now(), 'x') returning id)
    insert into budget_line (posting_id, book_id, account, member_id, cents)
      select p.id, '${bookId}', v.account, v.member::uuid, v.cents from p, (values ${lines}) v(account, member, cents)`;
  const [lead] = world.members;
  await expect(asApp(posting(`('pot', null, -5), ('allotted', '${lead}', 4)`))).rejects.toThrow(
    "not in balance",
  );
  await expect(asApp(posting(`('pot', null, -5), ('to-come', null, 5)`))).rejects.toThrow(
    "not in balance",
  );
  await expect(
    asApp(posting(`('pot', null, -20000), ('allotted', '${lead}', 20000)`)),
  ).rejects.toThrow("never_below_nothing");
  await asApp(posting(`('pot', null, -5), ('allotted', '${lead}', 5)`));
  // What is entered once is not added to.
  await expect(
    asApp(`insert into budget_line (posting_id, book_id, account, cents)
    select max(id), book_id, 'pot', 1 from budget_posting where book_id = '${bookId}' group by book_id`),
  ).rejects.toThrow("written at once");
  await approved(bookId, "close", { month: "11" });
  await expect(asApp(posting(`('pot', null, -5), ('allotted', '${lead}', 5)`))).rejects.toThrow(
    "month is closed",
  );
});

test("I5: nobody answers for another, says that money came in, or changes what was decided on", async () => {
  await agreed(world, { thresholdCents: 0n });
  const bookId = await aBook(world);
  await received(bookId, "100");
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p002: "50" } }));
  const as = (side: Side, statement: string) =>
    derive(async (tx) => {
      await within(tx, actorOf(side));
      return tx.$executeRawUnsafe(statement);
    });
  const vote = (
    member: string,
  ) => `insert into budget_vote (proposal_id, version, provider_id, vote, by, at)
    values ('${id}', 1, '${member}', 'yes', 'x', now())`;
  const receipt = (state: string) => `insert into budget_receipt
    (id, book_id, cents, paid_on, reference, state, recorded_by, recorded_at, decided_by, decided_at)
    values (gen_random_uuid(), '${bookId}', 5, now(), 'x', '${state}', 'x', now(),
      ${state === "recorded" ? "null, null" : "'x', now()"})`;
  const [, second, third] = world.members;
  await expect(as("second", vote(third))).rejects.toThrow("row-level security");
  await expect(as("lead", receipt("confirmed"))).rejects.toThrow("row-level security");
  expect(await as("second", vote(second))).toBe(1);
  expect(await as("lead", receipt("recorded"))).toBe(1);
  for (const table of ["budget_receipt", "budget_proposal"])
    await expect(as("desk", `delete from ${table}`)).rejects.toThrow("append-only");
  for (const side of ["second", "third"] as const) await answered(bookId, id, { side });
  for (const statement of [
    `update budget_proposal set reason = 'y' where id = '${id}'`,
    `update budget_receipt set cents = 5 where state = 'confirmed'`,
  ])
    await expect(as("desk", statement), statement).rejects.toThrow("stays as it is");
});
