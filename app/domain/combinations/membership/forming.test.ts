import { beforeAll, expect, test } from "vitest";

import { PASSWORD } from "~test/factories/accounts";
import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, type Side, SPENT_ON } from "~test/factories/budgets";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { signGovernance } from "../governance/sign-governance.server";
import { writeGovernance } from "../governance/write-governance.server";
import { enter } from "../budget/enter.server";
import { getBudget } from "../budget/get-budget.server";
import { explain } from "../budget/list-postings.server";
import { tendCombinations, watchMembers } from "./break-combination.server";
import { getCombinationDesk } from "./get-combination-desk.server";
import { answerInvitation, inviteProvider, leaveCombination } from "./members.server";
import { publishCombination } from "./publish-combination.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const world = aBudgetWorld();
const code = "c01";
const { actorOf, entered, proposed, received } = budgetSteps(world);

beforeAll(async () => {
  await derive((tx) =>
    tx.contract.createMany({
      data: [world.members[2], world.people.stranger.actor.supplierIds[0]!].map(
        (supplierId, n) => ({
          ...{ supplierId, code: `extra-${n}`, law: "jeugdwet", roles: ["main"] },
          startsOn: new Date("2026-01-01"),
        }),
      ),
    }),
  );
});

const stateNow = async () =>
  (await db.combination.findUniqueOrThrow({ where: { supplierId: world.combinationId } })).state;

function write(shares: Record<string, string>, seen: number, more = {}) {
  const sent = {
    ...{ rule: "majority", threshold: "25.000", days: "10", silence: "no" },
    ...{ exit: "Per 1 januari.", dispute: "Praten.", reporting: "Elke maand.", ...more },
    shares: new Map(Object.entries(shares)),
  };
  return writeGovernance(actorOf("lead"), { code, seen, sent }, SPENT_ON);
}

function sign(side: Side, version: number, current = PASSWORD) {
  const proof = { current, address: "127.0.0.1" };
  return signGovernance(actorOf(side), { code, version, ...proof }, SPENT_ON);
}

const announced = async () =>
  (
    await run(
      database.admin,
      "select count(*)::int n from outbox_message where type = 'offers.changed'",
    )
  ).rows[0] as { n: number };

const THREE = { p001: "1/2", p002: "1/4", p003: "1/4" };
const refused = (refusal: string) => ({ ok: false, refusals: [{ code: refusal }] });

test("I6: what is agreed on is laid before all, and only when all signed it is found again", async () => {
  const before = await announced();
  expect(await write({ ...THREE, p003: "1/3" }, 1)).toMatchObject(refused("combination.no-shares"));
  expect(await write(THREE, 0)).toMatchObject({ refusals: [{ conflict: true }] });
  // What is signed is never changed, so nobody stands in it.
  for (const field of ["exit", "dispute", "reporting"])
    for (const text of ["Bel mevrouw Jansen.", "BSN 123456782.", "Mail a@b.nl of bel 0612345678."])
      expect(await write(THREE, 1, { [field]: text })).toMatchObject(
        refused("combination.names-a-person"),
      );
  expect(valueOf(await write(THREE, 1))).toBe(2);
  expect(await stateNow()).toBe("signing");
  // Off the search at once, by the change of its offers.
  expect((await announced()).n).toBe(before.n + 1);
  expect(await newsOf(world.people.third)).toContain("governance-to-sign");
  const stranger = writeGovernance(actorOf("second"), { code, seen: 2, sent: {} as never });
  await expect(stranger).rejects.toThrow("Not allowed");
  expect(await sign("second", 2, "iets anders")).toMatchObject(refused("account.current-password"));
  expect(await sign("second", 1)).toMatchObject({ refusals: [{ conflict: true }] });
  // Changed while it was being signed: all sign anew, and what counted still counts.
  valueOf(await sign("second", 2));
  expect(valueOf(await write({ ...THREE, p002: "1/3", p003: "1/6" }, 2))).toBe(3);
  const { signing } = await getCombinationDesk(actorOf("third"), code);
  expect(signing).toMatchObject({ newest: { version: 3, signed: [] }, current: { version: 1 } });
  expect(await publishCombination(actorOf("lead"), code)).toMatchObject(
    refused("combination.not-signed"),
  );
  expect(
    [await sign("lead", 3), await sign("second", 3), await sign("second", 3)].map(valueOf),
  ).toEqual(Array(3).fill("signing"));
  expect(valueOf(await sign("third", 3))).toBe("signed");
  expect(valueOf(await publishCombination(actorOf("lead"), code, SPENT_ON))).toBe("published");
  await expect(sign("stranger", 3)).rejects.toThrow("Missing");
});

test("US14: there is one lead party; who joins or leaves makes it incomplete until all sign", async () => {
  const invited = { code, provider: "p004", role: "penvoerder" };
  expect(await inviteProvider(actorOf("lead"), invited)).toMatchObject(
    refused("combination.second-lead"),
  );
  await expect(inviteProvider(actorOf("second"), invited)).rejects.toThrow("Not allowed");
  await expect(getCombinationDesk(actorOf("stranger"), code)).rejects.toThrow("Missing");
  valueOf(await inviteProvider(actorOf("lead"), { ...invited, role: "lid" }));
  expect(await newsOf(world.people.stranger)).toContain("combination-invited");
  expect((await getCombinationDesk(actorOf("stranger"), code)).members).toHaveLength(3);
  valueOf(await answerInvitation(actorOf("stranger"), { code, accepts: true }, SPENT_ON));
  expect(await stateNow()).toBe("incomplete");
  expect(await newsOf(world.people.lead)).toContain("combination-incomplete");
  expect(await publishCombination(actorOf("lead"), code)).toMatchObject(
    refused("combination.not-signed"),
  );
  expect(await leaveCombination(actorOf("lead"), code)).toMatchObject(refused("combination.leads"));
  // Nothing is orphaned: who still has a reservation finishes first.
  const bookId = await aBook(world);
  const reserved = {
    ...{ bookId, kind: "reserve" as const, amount: "10", on: dayAt(SPENT_ON), note: "" },
    ...{ key: crypto.randomUUID(), trajectory: String(world.trajectories[0]) },
  };
  valueOf(await enter(actorOf("stranger"), reserved, SPENT_ON));
  expect(await leaveCombination(actorOf("stranger"), code)).toMatchObject(
    refused("combination.money-open"),
  );
  const released = { ...reserved, kind: "release" as const, key: crypto.randomUUID() };
  valueOf(await enter(actorOf("stranger"), released, SPENT_ON));
  // What it spent stays in what all spent together.
  await received(bookId, "10");
  valueOf(await proposed(bookId, "allot", { amounts: { p004: "10" } }));
  valueOf(await entered(bookId, "stranger", { kind: "realise", amount: "10" }));
  const told = async () => (await getBudget(actorOf("lead"), bookId, SPENT_ON)).figures;
  const { members, ...before } = await told();
  expect(before).toMatchObject({ received: 1_000n, allotted: 1_000n, spent: 1_000n, left: 0n });
  valueOf(await leaveCombination(actorOf("stranger"), code, SPENT_ON));
  expect(await told()).toEqual({ ...before, members: members.filter((one) => one.spent === 0n) });
  const asked = { number: "spent", member: "", month: 0, page: 1 } as const;
  expect((await explain(actorOf("lead"), bookId, asked)).sum).toBe(before.spent);
  // A code of nobody does not give what all spent.
  const ofNobody = explain(actorOf("lead"), bookId, { ...asked, member: "p999" });
  await expect(ofNobody).rejects.toThrow("Missing: member");
  // The three are who signed last: complete again.
  expect(valueOf(await publishCombination(actorOf("lead"), code, SPENT_ON))).toBe("published");
});

test("a member that loses its contract takes the combination off the search", async () => {
  await run(database.admin, "update contract set state = 'suspended' where supplier_id = $1", [
    world.members[1],
  ]);
  const offers = await db.offer.findMany({ where: { supplierId: world.members[1] } });
  const payload = { offerIds: offers.map(({ id }) => id) };
  await derive((tx) => watchMembers(tx, [{ id: 1n, type: "offers.changed", payload }] as never));
  expect(await stateNow()).toBe("incomplete");
  expect(await publishCombination(actorOf("lead"), code, SPENT_ON)).toMatchObject(
    refused("combination.no-contract"),
  );
  await run(database.admin, "update contract set state = 'active' where supplier_id = $1", [
    world.members[1],
  ]);
  valueOf(await publishCombination(actorOf("lead"), code, SPENT_ON));
  await tendCombinations(theSystem("test"), SPENT_ON);
  expect(await stateNow()).toBe("published");
});
