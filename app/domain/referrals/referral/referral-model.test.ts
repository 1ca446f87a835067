import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { aClient } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { answerReferral, type ReferralAnswer } from "./answer-referral.server";
import { chooseSupplier } from "./choose-supplier.server";
import { deliverHelp } from "./deliver-help.server";
import { openReferral } from "./open-referral.server";
import { recordBasis } from "./record-basis.server";
import { isOver, referral, type ReferralMove, type ReferralState } from "./referral";
import { workOnReferral } from "./work-on-referral.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

const database = aDatabase();
const people = aReferralRegion(database);

type Kind = Exclude<
  ReferralMove,
  "offer" | "offer-on-standing-yes" | "crisis" | "discard" | "lapse"
>;

const TODAY = dayAt(ASKED);
const NO = { code: "known-conflict", text: "", whoCan: "" };
const ON = { on: TODAY, supplierRef: "" };

/** Each move with what it needs to be sound, so that the state alone decides. */
const MOVES: Record<Kind, (id: string) => Promise<Outcome<unknown>>> = {
  ask: (id) => answered(id, { move: "ask", text: "Is er vervoer nodig?" }),
  accept: (id) => answered(id, { move: "accept", intensity: null }),
  waitlist: (id) => answered(id, { move: "waitlist", until: TODAY + 30, text: "" }),
  decline: (id) => answered(id, { move: "decline", ...NO }),
  return: (id) => answered(id, { move: "return", ...NO }),
  answer: (id) => worked(id, { move: "answer", text: "Nee." }),
  withdraw: (id) => worked(id, { move: "withdraw" }),
  open: async (id) => {
    const nothing = { consents: [], how: null, givenOn: null, obstacle: null, obstacleNote: "" };
    await recordBasis(people.worker.actor, { id, ...nothing }, ASKED);
    const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
    return openReferral(people.worker.actor, sent, ASKED);
  },
  schedule: (id) => delivered(id, { move: "schedule", ...ON }),
  start: (id) => delivered(id, { move: "start", ...ON }),
  end: (id) => delivered(id, { move: "end", ...ON, reason: "goals-reached", outcomes: {} }),
};

const answered = (id: string, answer: ReferralAnswer) =>
  answerReferral(people.manager.actor, { id, answer }, ASKED);
const worked = (id: string, act: Parameters<typeof workOnReferral>[1]["act"]) =>
  workOnReferral(people.worker.actor, { id, act }, ASKED);
const delivered = (id: string, delivery: Parameters<typeof deliverHelp>[1]["delivery"]) =>
  deliverHelp(people.manager.actor, { id, delivery }, ASKED);

type Row = { state: ReferralState; owner_id: string | null; due: string | null; shut: boolean };

async function rowOf(id: string): Promise<Row> {
  const { rows } = await run(
    database.admin,
    `select state, owner_id, due_on::text as due, opened_at is null or shut_at is not null as shut
     from referral where id = '${id}'`,
  );
  return rows[0] as Row;
}

async function begin(isStanding: boolean): Promise<{ id: string; state: ReferralState }> {
  const request = await aRequest({ by: people.worker, state: "answered" });
  const { id: otherNeed } = await aNeed({ by: people.worker });
  const outcome = await chooseSupplier(
    people.worker.actor,
    {
      ...{ chooser: "resident", reason: "", advisedBy: "nobody" },
      ...{ formKey: randomUUID(), needId: isStanding ? request.needId : otherNeed },
      requestId: isStanding ? request.id : null,
      offerPlaceId: isStanding ? null : request.offerPlaceId,
    },
    ASKED,
  );
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
  return { id: outcome.value.id, state: isStanding ? "accepted" : "offered" };
}

const moves = fc.array(fc.constantFrom(...(Object.keys(MOVES) as Kind[])), {
  minLength: 3,
  maxLength: 9,
});

test("whatever either side tries, the state follows the table, and what is open has an owner and a day", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), moves, async (isStanding, tried) => {
      const begun = await begin(isStanding);
      let { state } = begun;
      for (const move of tried) {
        const next = after(referral, state, move);
        const outcome = await MOVES[move](begun.id);
        if (next) expect(outcome, `${move} from ${state}`).toMatchObject({ ok: true });
        else
          expect(outcome, `${move} from ${state}`).toMatchObject({
            refusals: [{ conflict: true }],
          });
        state = next ?? state;
        const row = await rowOf(begun.id);
        expect(row.state).toBe(state);
        expect(row.owner_id).not.toBeNull();
        expect(row.due === null).toBe(isOver(state));
        if (row.due) expect(dayNumber(row.due)).toBeGreaterThanOrEqual(TODAY);
        if (state === "returned" || state === "withdrawn") expect(row.shut).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test.each(["accept", "withdraw"] as const)("of ten who %s at once one does", async (move) => {
  const { id } = await begin(false);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => MOVES[move](id)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes.filter(({ ok }) => !ok))
    expect(outcome).toMatchObject({ refusals: [{ conflict: true }] });
});
