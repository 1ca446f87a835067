import { expect, test } from "vitest";

import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, type Side, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { getCombinationDesk } from "./get-combination-desk.server";
import { inviteProvider } from "./members.server";
import { listInvitations, listOwnCombinations } from "../budget/list-own-combinations.server";
import { writeGovernance } from "../governance/write-governance.server";
import { declineResolution } from "../resolutions/answer-resolution.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, proposed, received } = budgetSteps(world);
const code = "c01";

const waits = async (side: Side) =>
  (await listOwnCombinations(actorOf(side))).map(({ waiting }) => waiting);

test("all that waits for a member is counted: money, a signature, a word about the combination; and who is invited knows", async () => {
  await agreed(world, { rule: "majority", thresholdCents: 0n });
  expect([await waits("lead"), await waits("second")]).toEqual([[0], [0]]);
  const bookId = await aBook(world);
  await received(bookId, "10");
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p002: "1" } }));
  expect([await waits("lead"), await waits("second")]).toEqual([[0], [1]]);
  await answered(bookId, id, { side: "second" });
  expect(await waits("second")).toEqual([0]);
  const [leadId, secondId] = world.members;
  await derive((tx) =>
    tx.combinationResolution.create({
      data: {
        ...{ combinationId: world.combinationId, kind: "lead", leadId: secondId },
        ...{ proposerId: leadId, proposedBy: "test", proposedAt: SPENT_ON },
      },
    }),
  );
  expect([await waits("second"), await waits("third")]).toEqual([[1], [0]]);
  const { id: open } = await db.combinationResolution.findFirstOrThrow();
  valueOf(await declineResolution(actorOf("second"), { code, id: open }, SPENT_ON));
  // Every member reads how it went.
  for (const side of ["lead", "second", "third"] as const) {
    const { decided } = await getCombinationDesk(actorOf(side), code);
    expect(decided).toMatchObject([{ kind: "lead", state: "declined", on: SPENT_ON }]);
  }
  const shares = new Map(["p001", "p002", "p003"].map((one) => [one, "1/3"]));
  const sent = {
    ...{ rule: "all", threshold: "0", days: "7", silence: "no", shares },
    ...{ exit: "Per jaar.", dispute: "Praten.", reporting: "Elk kwartaal." },
  };
  const seen = await db.governance.count();
  valueOf(await writeGovernance(actorOf("lead"), { code, seen, sent }, SPENT_ON));
  expect([await waits("lead"), await waits("third")]).toEqual([[1], [1]]);
  expect(await listInvitations(actorOf("stranger"))).toEqual([]);
  const invited = { code, provider: "p004", role: "lid" };
  valueOf(await inviteProvider(actorOf("lead"), invited, SPENT_ON));
  expect(await listInvitations(actorOf("stranger"))).toMatchObject([{ code }]);
});
