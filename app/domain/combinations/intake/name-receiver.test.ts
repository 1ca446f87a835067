import { beforeEach, expect, test } from "vitest";

import { refusedWith, valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, type Side } from "~test/factories/budgets";
import { intakeSteps } from "~test/factories/intake";
import { aClient, REFERRED } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { nameReceiver } from "./name-receiver.server";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { showClient } from "~/domain/referrals/looking/show-client.server";
import { answerReferral } from "~/domain/referrals/referral/answer-referral.server";
import { getReferral } from "~/domain/referrals/referral/get-referral.server";
import { tellReceiver } from "~/domain/referrals/referral/tell-of-referral.server";

const database = aDatabase();
const world = aBudgetWorld();
const { actorOf, intake, proposed, referred } = intakeSteps(world);
const TODAY = dayAt(REFERRED);

beforeEach(
  async () => void (await run(database.admin, "delete from need; delete from intake_turn")),
);

const named = (side: Side, more: Partial<Parameters<typeof nameReceiver>[1]> = {}) =>
  nameReceiver(
    actorOf(side),
    { code: "c01", from: TODAY, receiver: "p002", deputy: "", ...more },
    REFERRED,
  );

/** Who of these can do what whoever receives does: read, answer, see who it is and ask members. */
async function receiversNow(): Promise<Record<string, Side[]>> {
  const sides = ["lead", "second", "third"] as const;
  const can = async (act: (side: Side) => Promise<unknown>) => {
    const able: Side[] = [];
    for (const side of sides) {
      const done = await act(side).then(
        () => true,
        (error: Error) => {
          expect(error.message).toMatch(/Missing|Not allowed/);
          return false;
        },
      );
      if (done) able.push(side);
    }
    return able;
  };
  const shown = await referred({ client: aClient() });
  const { id } = shown;
  const of = { side: "supplier" as const };
  return {
    reads: await can((side) => getReferral(actorOf(side), { id, ...of }, REFERRED)),
    sees: await can((side) =>
      showClient(actorOf(side), { referralId: id, ...of, event: "look" }, REFERRED),
    ),
    answers: await can(async (side) => {
      const fresh = await referred({ state: "offered" });
      const answer = { move: "ask", text: "Wanneer kan het?" } as const;
      return answerReferral(actorOf(side), { id: fresh.id, answer }, REFERRED);
    }),
    asks: await can(async (side) => proposed({ by: side, referral: await referred() }, ["third"])),
  };
}

const all = (...sides: Side[]) => ({ reads: sides, sees: sides, answers: sides, asks: sides });

test("who receives has the rights of the intake, exactly: the lead party until members name another", async () => {
  expect(await receiversNow()).toEqual(all("lead"));
  valueOf(await named("lead"));
  expect(await receiversNow()).toEqual(all("second"));
  valueOf(await named("lead", { receiver: "p002", deputy: "p003" }));
  expect(await receiversNow()).toEqual(all("second", "third"));
  // To come: nothing changes before the day.
  valueOf(await named("lead", { from: TODAY + 400 }));
  expect(await receiversNow()).toEqual(all("second", "third"));
});

test("all members read who receives, and the lead party writes it down as they agreed", async () => {
  await expect(named("second")).rejects.toThrow("Not allowed");
  await expect(named("stranger")).rejects.toThrow(Missing);
  for (const [more, refusal] of [
    [{ from: null }, { code: "intake.no-day", field: "vanaf" }],
    [{ from: TODAY - 1 }, { code: "intake.no-day", field: "vanaf" }],
    [{ receiver: "p004" }, { code: "intake.no-receiver", field: "ontvanger" }],
    [{ deputy: "p004" }, { code: "intake.no-deputy", field: "vervanger" }],
    [{ deputy: "p002" }, { code: "intake.no-deputy", field: "vervanger" }],
  ] as const)
    expect(await named("lead", more)).toMatchObject(refusedWith(refusal.code));
  valueOf(await named("lead", { deputy: "p003" }));
  const [, second, third] = world.members;
  for (const side of ["lead", "second", "third"] as const) {
    expect((await intake(side)).turns).toEqual([
      { from: TODAY, receiverId: second, deputyId: third },
    ]);
    expect(await newsOf(world.people[side])).toContain("intake-turn");
  }
});

test("what comes in is told to whoever receives, and to the deputy", async () => {
  valueOf(await named("lead", { deputy: "p003" }));
  const referral = await referred({ state: "offered" });
  await derive(async (tx) => {
    await within(tx, actorOf("second"));
    const told = { ...referral, ownerId: actorOf("worker").userId };
    await tellReceiver(tx, told, { kind: "referral-received", key: "offer", now: REFERRED });
  });
  expect(await newsOf(world.people.second)).toContain("referral-received");
  expect(await newsOf(world.people.third)).toContain("referral-received");
  expect(await newsOf(world.people.lead)).not.toContain("referral-received");
});
