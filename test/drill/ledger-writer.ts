/** A process that works in a joint budget until it is killed, and says on stdout what was acknowledged. */
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import type { Actor, PersonRole } from "~/domain/accounts/public";
import {
  answerProposal,
  decideReceipt,
  enter,
  propose,
  recordReceipt,
} from "~/domain/combinations/public.server";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

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
  const key = keyOf(`${seed} ${n}`);
  const amount = String(1 + Math.floor(chance() * 900));
  const made = await untilAnswered(stepOf(chance(), { key, amount }));
  if (made.ok) process.stdout.write(`${key}\n`);
}

type Making = { key: string; amount: string };

function stepOf(at: number, making: Making): () => Promise<Outcome<unknown>> {
  if (at < 0.15) return () => receive(making);
  if (at < 0.35) return () => allot(making);
  const kind = at < 0.65 ? "reserve" : at < 0.9 ? "realise" : "release";
  const one = { bookId, kind, ...making, trajectory, on: dayAt(new Date()), note: "" } as const;
  return () => enter(actors.second, one);
}

async function receive({ key, amount }: Making): Promise<Outcome<unknown>> {
  const receipt = { bookId, key, amount, on: dayAt(new Date()), reference: key };
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

function keyOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
