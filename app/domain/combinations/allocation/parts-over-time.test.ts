import { beforeEach, expect, test } from "vitest";

import { refusedWith, valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { intakeSteps, rowsShownTo } from "~test/factories/intake";
import { aClient, REFERRED } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { emptyParts } from "./empty-parts.server";
import { leaveCombination } from "../membership/members.server";
import { theSystem } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { showClient } from "~/domain/referrals/looking/show-client.server";

const database = aDatabase();
const world = aBudgetWorld();
const steps = intakeSteps(world);
const { actorOf, answered, does, intake, parts, proposed, referred } = steps;

beforeEach(async () => void (await run(database.admin, "delete from need")));

const looked = (side: Side, referralId: string) =>
  showClient(actorOf(side), { referralId, side: "supplier", event: "look" }, REFERRED);

test("words about a part go when it has been over for the region's term; what was done stays", async () => {
  const referral = await referred();
  const note = "Na de zomer weer.";
  valueOf(await proposed({ by: "lead", referral }, ["second", "third"]));
  await answered({ by: "third", referral }, { move: "decline", reason: "no-room", note });
  await emptyParts(theSystem("test"), daysLater(29));
  expect(await parts(referral)).toMatchObject([
    {},
    { scope: "Begeleiding thuis", declineNote: note },
  ]);
  await emptyParts(theSystem("test"), daysLater(31));
  expect(await parts(referral)).toMatchObject([
    { state: "proposed", scope: "Begeleiding thuis" },
    { state: "declined", scope: "", declineNote: "", declineCode: "no-room" },
  ]);
});
const daysLater = (days: number) => new Date(REFERRED.getTime() + days * 86_400_000);

test("a member leaves only when the running help of which it does a part was handed over", async () => {
  const leave = () => leaveCombination(actorOf("third"), "c01", REFERRED);
  const referral = await referred({ state: "started" });
  valueOf(await does("third", referral));
  expect(await leave()).toMatchObject(refusedWith("combination.parts-open"));
  const { id: replaces } = await steps.openPart(referral, "third");
  valueOf(await proposed({ by: "lead", referral }, ["second"], { replaces }));
  // Not before the other said yes.
  expect(await leave()).toMatchObject(refusedWith("combination.parts-open"));
  valueOf(await answered({ by: "second", referral }, { move: "accept" }));
  valueOf(await leave());
  // Who left reads none of it any more, not even what it did.
  await expect(intake("third")).rejects.toThrow(Missing);
});

test("who does a part asks another itself to take it over, and takes that back", async () => {
  const referral = await referred({ state: "started" });
  valueOf(await does("second", referral));
  const { id: replaces } = await steps.openPart(referral, "second");
  const asks = (by: Side, to: Side) => proposed({ by, referral }, [to], { replaces, scope: "" });
  const mine = { by: "second", referral } as const;
  await expect(asks("stranger", "lead")).rejects.toThrow(Missing);
  await expect(proposed(mine, ["lead"])).rejects.toThrow("Not allowed");
  valueOf(await asks("second", "lead"));
  valueOf(await steps.ended(mine, "lead", "withdraw"));
  valueOf(await asks("second", "lead"));
  const no = { move: "decline", reason: "no-room", note: "" } as const;
  valueOf(await answered({ by: "lead", referral }, no));
  expect(await newsOf(world.people.second)).toContain("part-answered");
  // It stays with who does it until another says yes.
  expect((await looked("second", referral.id)).client).toEqual(aClient());
  await expect(steps.ended(mine, "second", "end")).rejects.toThrow("Not allowed");
  valueOf(await asks("second", "lead"));
  valueOf(await answered({ by: "lead", referral }, { move: "accept" }));
  await expect(looked("second", referral.id)).rejects.toThrow(Missing);
  valueOf(await leaveCombination(actorOf("second"), "c01", REFERRED));
  await run(database.admin, "insert into membership values ($1, $2)", [
    ...[world.combinationId, world.members[1]],
  ]);
});

test("who is no member any more does no part, whatever its rows say", async () => {
  const referral = await referred();
  valueOf(await does("second", referral));
  await run(database.admin, "delete from membership where provider_id = $1", [world.members[1]]);
  await expect(looked("second", referral.id)).rejects.toThrow(Missing);
  expect(await rowsShownTo(actorOf("second"), referral.id)).toMatchObject({ referral: 0, key: 0 });
});
