/** Both sides and the clock in any order: the table holds, and nothing is open without owner and day. */
import fc from "fast-check";
import { expect, test } from "vitest";

import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { aDatabase } from "~test/setup/database";

import { SUPPLIER_MOVES } from "./answer";
import { answerRequest, type SentAnswer } from "./answer-request.server";
import {
  type AvailabilityMove,
  type AvailabilityState,
  availability,
  isOver,
} from "./availability";
import { closeRequest } from "./close-requests.server";
import { replyToQuestion } from "./reply-to-question.server";
import { tendRequests } from "./tend-requests.server";
import { requestDue } from "../clocks/due";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { after } from "~/domain/kernel/state-machine";
import { workdaysAfter } from "~/domain/kernel/workday";
import { REFERRAL_RULES } from "~test/factories/referral-rules";

const database = aDatabase();
const people = aReferralRegion(database);
const clock = { terms: REFERRAL_RULES.terms, holidays: [] };

/** Two suppliers are asked for one need. */
type House = { ids: string[]; now: Date };
type Model = { states: AvailabilityState[] };
type Command = fc.AsyncCommand<Model, House>;

const SENDER_MOVES = ["reply", "choose", "close", "release", "fulfil"] as const;

/** By the sender's own verbs; choosing is written as the table says. */
async function bySender(id: string, move: AvailabilityMove, now: Date): Promise<boolean> {
  const { actor } = people.worker;
  if (move === "reply")
    return (await replyToQuestion(actor, { id, reply: "Nee, dat is geregeld." }, now)).ok;
  if (move === "close") return (await closeRequest(actor, id, now)).ok;
  return chosenAs(id, move, now);
}

async function chosenAs(id: string, move: AvailabilityMove, now: Date): Promise<boolean> {
  const row = await db.availabilityRequest.findUniqueOrThrow({ where: { id } });
  const state = after(availability, row.state as AvailabilityState, move);
  if (!state) return false;
  const holdsUntil = row.holdsUntil && dayNumber(row.holdsUntil);
  const due = requestDue(state, { holdsUntil }, { today: dayAt(now), clock });
  const { version } = row;
  const data = { state, version: version + 1, dueOn: due === null ? null : dateOf(due) };
  // At most one is chosen: the database says so.
  return derive((tx) => tx.availabilityRequest.updateMany({ where: { id, version }, data })).then(
    () => true,
    () => false,
  );
}

function answerOf(act: (typeof SUPPLIER_MOVES)[number], now: Date): Partial<SentAnswer> {
  const on = isoDay(workdaysAfter(dayAt(now), 1, []));
  const yes = { how: "date", startsOn: isoDay(dayAt(now) + 14), holdsUntil: "", intensity: "" };
  const words = { remark: "", whoCan: "", reason: "full", question: "Is vervoer nodig?" };
  return { ...yes, ...words, act, on } as Partial<SentAnswer>;
}

const supplier = (which: number, act: (typeof SUPPLIER_MOVES)[number]): Command => ({
  check: () => true,
  toString: () => `supplier ${which} ${act}`,
  run: async (model, house) => {
    const { actor } = [people.manager, people.other][which]!;
    const answer = { ...answerOf(act, house.now), id: house.ids[which]! } as SentAnswer;
    const outcome = await answerRequest(actor, answer, house.now);
    const to = after(availability, model.states[which]!, act);
    if (to === null) expect(outcome).toMatchObject({ refusals: [{ conflict: true }] });
    if (outcome.ok) expect(outcome.value.state).toBe((model.states[which] = to!));
    await standing(model, house);
  },
});

const sender = (which: number, move: (typeof SENDER_MOVES)[number]): Command => ({
  check: () => true,
  toString: () => `sender ${which} ${move}`,
  run: async (model, house) => {
    const to = after(availability, model.states[which]!, move);
    const isMoved = await bySender(house.ids[which]!, move, house.now);
    if (to === null) expect(isMoved).toBe(false);
    if (isMoved) model.states[which] = to!;
    await standing(model, house);
  },
});

const days = (count: number): Command => ({
  check: () => true,
  toString: () => `${count} days`,
  run: async (model, house) => {
    house.now = new Date(house.now.getTime() + count * 86_400_000);
    await tendRequests(theSystem("referrals"), house.now);
    for (const [which, id] of house.ids.entries()) {
      const { state } = await db.availabilityRequest.findUniqueOrThrow({ where: { id } });
      const from = model.states[which]!;
      const ends = (["lapse", "expire"] as const).map((move) => after(availability, from, move));
      expect([from, ...ends]).toContain(state);
      model.states[which] = state as AvailabilityState;
    }
    await standing(model, house);
  },
});

/** Whatever happened: states as the table says, each open one with owner and day, one chosen at most. */
async function standing({ states }: Model, { ids }: House): Promise<void> {
  const rows = await db.availabilityRequest.findMany({ where: { id: { in: ids } } });
  for (const row of rows) {
    expect(row.state).toBe(states[ids.indexOf(row.id)]);
    expect(row.ownerId).not.toBeNull();
    expect(row.dueOn === null).toBe(isOver(row.state as AvailabilityState));
  }
  const chosen = rows.filter(({ state }) => state === "chosen");
  expect(chosen.length).toBeLessThanOrEqual(1);
}

test("7: in any order of moves by both sides and of time the table holds, and all that is open has an owner and a day", async () => {
  const which = fc.constantFrom(0, 1);
  const commands = fc.commands(
    [
      fc.tuple(which, fc.constantFrom(...SUPPLIER_MOVES)).map(([n, act]) => supplier(n, act)),
      fc.tuple(which, fc.constantFrom(...SENDER_MOVES)).map(([n, move]) => sender(n, move)),
      fc.integer({ min: 1, max: 20 }).map(days),
    ],
    { maxCommands: 20 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const { id: needId } = await aNeed({ by: people.worker });
      const ids: string[] = [];
      for (const offer of ["o1", "o2"])
        ids.push((await aRequest({ by: people.worker, needId, offer })).id);
      const setup = () => ({
        model: { states: ["open", "open"] as AvailabilityState[] },
        real: { ids, now: ASKED },
      });
      await fc.asyncModelRun(setup, steps);
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 120_000);
