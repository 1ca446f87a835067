import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";

import { anApplication } from "~test/factories/applications";
import { aDatabase } from "~test/setup/database";

import {
  application,
  applicationItem,
  type ApplicationMove,
  type ApplicationState,
} from "./application";
import { moveApplication } from "./move-application.server";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { after } from "~/domain/kernel/state-machine";

aDatabase();

const MOVES: ApplicationMove[] = [
  ...(["submit", "discard", "take", "withdraw", "ask", "decide", "supply"] as const),
];
const now = new Date("2026-11-25T10:00:00Z");
let id = "";

beforeAll(async () => {
  id = (await anApplication()).id;
});

/** What a move must bring with it to stand in the database. */
const NEEDS = { decidedAt: now, submittedAt: now, dueOn: new Date("2027-01-04") };

async function move(one: ApplicationMove) {
  return commit(theSystem("test"), async (tx) => {
    const moved = await moveApplication(tx, { id, move: one, data: NEEDS, now });
    return moved.ok ? changed(moved.value) : moved;
  });
}

async function setState(state: ApplicationState) {
  await commit(theSystem("test"), async (tx) => {
    await tx.application.update({ where: { id }, data: { ...NEEDS, state } });
    return changed(null);
  });
}

test("the tables are those of the contract", () => {
  expect(application).toEqual({
    draft: { submit: "submitted", discard: "discarded" },
    submitted: { take: "screening", withdraw: "withdrawn" },
    screening: { ask: "more_asked", decide: "decided", withdraw: "withdrawn" },
    more_asked: { supply: "screening", withdraw: "withdrawn" },
    decided: {},
    withdrawn: {},
    discarded: {},
  });
  expect(applicationItem).toEqual({
    pending: { admit: "admitted", refuse: "refused" },
    admitted: {},
    refused: {},
  });
});

test("whatever is tried, the state follows the table, and every other move is a conflict", async () => {
  const sequences = fc.array(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(sequences, async (moves) => {
      await setState("draft");
      let expected: ApplicationState = "draft";
      for (const one of moves) {
        const next: ApplicationState | null = after(application, expected, one);
        const outcome = await move(one);
        expect(outcome).toEqual(
          next
            ? { ok: true, value: { from: expected, state: next } }
            : { ok: false, refusals: [{ code: "application.moved-already", conflict: true }] },
        );
        expected = next ?? expected;
        const { state } = await db.application.findUniqueOrThrow({ where: { id } });
        expect(state).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(MOVES)("of two that %s at once, one does", async (one) => {
  const from = (Object.keys(application) as ApplicationState[]).find(
    (state) => application[state][one],
  );
  await setState(from!);
  const both = await Promise.all([move(one), move(one)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
