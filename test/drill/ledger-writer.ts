/** A process that works in a joint budget until it is killed, and says on stdout what was acknowledged. */
import { setTimeout as pause } from "node:timers/promises";

import type { Actor, PersonRole } from "~/domain/accounts/public";
import {
  answerProposal,
  decideReceipt,
  enter,
  propose,
  recordReceipt,
} from "~/domain/combinations/public.server";
import { storedKey } from "~/domain/combinations/ledger/post.server";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

import { chanceOf } from "./chance";

const [bookId = "", lead = "", second = "", trajectory = "", seed = "1"] = process.argv.slice(2);
const chance = chanceOf(Number(seed));

const anybody = (roles: PersonRole[], supplierIds: string[]): Actor => ({
  ...{ userId: "system:drill", organisationId: null, roles, supplierIds, municipalities: [] },
});
const actors = {
  lead: anybody(["provider-manager"], [lead]),
  second: anybody(["provider-manager"], [second]),
  desk: anybody(["contract-manager"], []),
};

for (let n = 0; ; n += 1) {
  const key = uuidOf(`${seed} ${n}`);
  const amount = String(1 + Math.floor(chance() * 900));
  const { step, stored } = stepOf(chance(), { key, amount });
  const made = await untilAnswered(step);
  if (made.ok) process.stdout.write(`${stored}\n`);
}

type Making = { key: string; amount: string };

/** What is done, and under which key it is found afterwards. */
type Step = { step: () => Promise<Outcome<unknown>>; stored: string };

function stepOf(at: number, making: Making): Step {
  const { key } = making;
  if (at < 0.15)
    return {
      step: () => receive(making),
      stored: storedKey({ own: null }, { kind: "receipt", key }),
    };
  if (at < 0.35)
    return {
      step: () => allot(making),
      stored: storedKey({ own: null }, { kind: "allot", key, proposalId: key }),
    };
  const kind = at < 0.65 ? "reserve" : at < 0.9 ? "realise" : "release";
  const one = { bookId, kind, ...making, trajectory, on: dayAt(new Date()), note: "" } as const;
  return { step: () => enter(actors.second, one), stored: storedKey({ own: { id: second } }, one) };
}

async function receive({ key, amount }: Making): Promise<Outcome<unknown>> {
  const receipt = { bookId, key, amount, on: dayAt(new Date()), reference: "Drill" };
  const recorded = await recordReceipt(actors.lead, receipt);
  if (!recorded.ok) return recorded;
  const decided = await decideReceipt(actors.desk, { bookId, id: key, isConfirmed: true });
  // Confirmed before it could be heard: that is what was asked.
  return !decided.ok && decided.refusals[0]?.conflict ? recorded : decided;
}

async function allot({ key, amount }: Making): Promise<Outcome<unknown>> {
  const amounts = new Map([["p002", amount]]);
  const sent = { kind: "allot" as const, amounts, from: "", month: "", reason: "Drill" };
  const proposed = await propose(actors.lead, { bookId, key, sent });
  if (!proposed.ok) return proposed;
  const answer = { bookId, id: key, version: 1, vote: "yes" as const, reason: "" };
  const said = await answerProposal(actors.second, answer);
  return said.ok && said.value !== "approved" ? { ok: false, refusals: [] } : said;
}

/** A database that was killed answers nothing: the same is asked again, with the same key. */
async function untilAnswered<T>(step: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (;;) {
    try {
      return await step();
    } catch {
      await pause(50);
    }
  }
}
