import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { PASSWORD } from "~test/factories/accounts";
import { budgetSteps, sentOf, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase, run } from "~test/setup/database";

import { type Budget, getBudget, listBooks } from "../budget/get-budget.server";
import { explain, type PostingLine, readStatement } from "../budget/list-postings.server";
import {
  listFormerCombinations,
  listOwnCombinations,
} from "../budget/list-own-combinations.server";
import { signGovernance } from "../governance/sign-governance.server";
import { writeGovernance } from "../governance/write-governance.server";
import { propose } from "../proposals/propose.server";
import { getCombinationDesk } from "../membership/get-combination-desk.server";
import { leaveCombination } from "../membership/members.server";
import { derive } from "~/db/derive.server";
import type { Actor } from "~/domain/accounts/public";
import { askWithin, within } from "~/db/within.server";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, approved, entered, received } = budgetSteps(world);
const code = "c01";
const LEFT = new Date("2026-11-26T12:00:00+01:00");
const LATER = new Date("2026-11-26T13:00:00+01:00");

async function statementOf(actor: Actor, bookId: string): Promise<PostingLine[]> {
  const all: PostingLine[] = [];
  for await (const { postings } of readStatement(actor, bookId, "")) all.push(...postings);
  return all;
}

const seenOf = ({ figures, months, municipalities, proposals }: Budget) => ({
  ...{ figures, months, municipalities, proposals },
});

test("I5: who left reads what was until it left, and writes nothing", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  const spend = async (side: "lead" | "third", amount: string) =>
    valueOf(await entered(bookId, side, { kind: "realise", amount }));
  await received(bookId, "100");
  await approved(bookId, "allot", { amounts: { p001: "60", p003: "10" } });
  await spend("third", "10");
  await spend("lead", "5");
  const seen = await getBudget(actorOf("third"), bookId, SPENT_ON);
  const before = seenOf(seen);
  const statement = await statementOf(actorOf("third"), bookId);
  valueOf(await leaveCombination(actorOf("third"), code, LEFT));
  // Moments of the test, whatever the clock of the database says.
  await run(
    database.admin,
    `update membership_period set from_at = '2026-01-01',
      until_at = case when until_at is not null then $1::timestamptz end`,
    [LEFT],
  );
  // It goes on without it.
  await spend("lead", "20");
  const bookSince = await aBook(world);
  await run(database.admin, "alter table budget_book disable trigger append_only");
  await run(database.admin, "update budget_book set opened_at = $1 where id = $2", [
    LATER,
    bookSince,
  ]);
  await run(database.admin, "alter table budget_book enable trigger append_only");
  const sent = sentOf("allot", { amounts: { p002: "5" } });
  const later = { bookId, key: randomUUID(), sent };
  valueOf(await propose(actorOf("lead"), later, LATER));

  const third = actorOf("third");
  const then = await getBudget(third, bookId, new Date("2026-12-20"));
  expect(seenOf(then)).toEqual(before);
  expect(then.book).toMatchObject({ own: null, until: LEFT });
  expect(then.book.members.map((one) => one.code).toSorted()).toEqual(["p001", "p002", "p003"]);
  expect(await statementOf(third, bookId)).toEqual(statement);
  const asked = { number: "spent", member: "", month: 0, page: 1 } as const;
  expect((await explain(third, bookId, asked)).sum).toBe(1_500n);
  // What began after is not there.
  expect((await listBooks(third, code)).map(({ id }) => id)).toEqual([bookId]);
  await expect(getBudget(third, bookSince)).rejects.toThrow("Missing");
  // The second wall: neither by a question without a filter, nor by writing.
  const counted = await askWithin(third, async (tx) => [
    await tx.budgetPosting.count({ where: { bookId } }),
    await tx.budgetBalance.count(),
  ]);
  expect(counted).toEqual([statement.length, 0]);
  const asThird = (statement: string) =>
    derive(async (tx) => {
      await within(tx, third);
      await tx.$executeRawUnsafe(statement);
    });
  await expect(
    asThird(`insert into budget_posting (book_id, key, kind, on_day, month, at, by)
      values ('${bookId}', gen_random_uuid(), 'reserve', '2026-11-26', 11, now(), 'x')`),
  ).rejects.toThrow("row-level security");
  await expect(asThird("delete from membership_period")).rejects.toThrow("permission denied");
  await expect(entered(bookId, "third", { kind: "reserve", amount: "1" })).rejects.toThrow(
    "Not allowed",
  );
  // Who stays still reads its name with what it spent.
  const { book } = await getBudget(actorOf("lead"), bookId, SPENT_ON);
  expect(book.everyone.map((one) => one.code).toSorted()).toEqual(["p001", "p002", "p003"]);
  const ofThird = { ...asked, member: "p003" };
  expect((await explain(actorOf("lead"), bookId, ofThird)).sum).toBe(1_000n);
});

test("its desk says what was agreed on then, and no more", async () => {
  const third = actorOf("third");
  const sent = {
    ...{ rule: "majority", threshold: "0", days: "7", silence: "no" },
    shares: new Map([
      ["p001", "1/2"],
      ["p002", "1/2"],
    ]),
    ...{ exit: "Per jaar.", dispute: "Praten.", reporting: "Elk kwartaal." },
  };
  valueOf(await writeGovernance(actorOf("lead"), { code, seen: 2, sent }, LATER));
  const proof = { current: PASSWORD, address: "127.0.0.1", version: 3, code };
  for (const side of ["lead", "second"] as const)
    valueOf(await signGovernance(actorOf(side), proof, LATER));
  const desk = await getCombinationDesk(third, code);
  expect(desk).toMatchObject({ until: LEFT, members: [], invited: [], coverage: null });
  expect(desk.signing).toMatchObject({ newest: null, current: { version: 2, rule: "all" } });
  expect(await listOwnCombinations(third)).toEqual([]);
  expect((await listFormerCombinations(third)).map((one) => one.code)).toEqual([code]);
  await expect(getCombinationDesk(actorOf("stranger"), code)).rejects.toThrow("Missing");
  expect((await getCombinationDesk(actorOf("lead"), code)).until).toBeNull();
});
