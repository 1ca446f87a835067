import { randomUUID } from "node:crypto";

import { DEMO_CLIENT, DEMO_PLAN, type DemoPlace, type DemoRows } from "./demo-ways";
import { agreeingWithin } from "../choice/basis";
import {
  answerReferral,
  reasonsFor,
  type ReferralAnswer,
} from "../referral/answer-referral.server";
import { chooseSupplier } from "../referral/choose-supplier.server";
import { addPlan } from "../plan/add-plan.server";
import { readPlan } from "../plan/read-plan.server";
import { sharePlan, waivePlan } from "../plan/share-plan.server";
import { getReferences } from "../references/get-references.server";
import { writeReferences } from "../references/write-references.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { openReferral } from "../referral/open-referral.server";
import { recordBasis } from "../referral/record-basis.server";
import type { ReferralMove } from "../referral/referral";
import { workOnReferral } from "../referral/work-on-referral.server";
import type { Actor } from "~/domain/accounts/public";
import { type Giver, type ReferralRules, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, type DayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

type Walk = { worker: Actor; place: DemoPlace; made: DemoRows; now: Date };

/** By the verbs of both sides, as people would go it; the referral. */
export async function walkDemoWay(moves: ReferralMove[], walk: Walk): Promise<string> {
  const { worker, place, made, now } = walk;
  const { needId, requestId } = made;
  const chosen = await chooseSupplier(
    worker,
    {
      ...{ needId, requestId, offerPlaceId: requestId ? null : place.offerPlaceId },
      ...{ chooser: "resident", reason: "", advisedBy: "access" },
      formKey: randomUUID(),
    },
    now,
  );
  if (!chosen.ok) throw new Error(`The demo cannot choose: ${chosen.refusals[0]?.code}`);
  for (const move of moves) {
    if (move === "start") await beforeStart(chosen.value.id, moves, walk);
    const outcome = await step(move, chosen.value.id, walk);
    if (!outcome.ok) throw new Error(`The demo cannot ${move}: ${outcome.refusals[0]?.code}`);
  }
  return chosen.value.id;
}

/** Whose first talk was planned let its plan be read; the others keep it. */
async function beforeStart(id: string, moves: ReferralMove[], walk: Walk): Promise<void> {
  const { worker, place, now } = walk;
  if (!moves.includes("schedule")) {
    await waivePlan(worker, { id, why: "keeps" }, now);
    return;
  }
  const plan = { kind: "summary" as const, summary: DEMO_PLAN };
  const added = await addPlan(worker, { id, plan }, now);
  if (!added.ok) throw new Error(`The demo cannot add a plan: ${added.refusals[0]?.code}`);
  const { number } = added.value;
  const givers = await demoGivers(now);
  const shared = { id, number, givers, how: "spoken" as const, givenOn: dayAt(now) };
  await sharePlan(worker, shared, now);
  await nameDemoHelp(id, walk);
  await readPlan(place.manager, { referralId: id, number, side: "supplier" }, now);
}

/** The decision on it is there. */
async function nameDemoHelp(id: string, { worker, now }: Walk): Promise<void> {
  const { periods } = await getReferences(worker, { id, side: "sender" }, now);
  const numbers = { requestNumber: "", assignmentNumber: "1000042" };
  const references = { decisionNumber: "B-000042", decidedOn: isoDay(dayAt(now)), ...numbers };
  const of = { id, indicationId: periods[0]!.period.id, version: 0 };
  const said = { decision: "known" as const, references, isSure: true };
  const written = await writeReferences(worker, { ...of, ...said }, now);
  if (!written.ok) throw new Error(`The demo cannot write numbers: ${written.refusals[0]?.code}`);
}

async function demoGivers(now: Date): Promise<Giver[]> {
  const { agreeToData } = referralRules(await getRegion(now));
  return agreeingWithin(agreeToData, "jeugdwet", { from: 12, to: 15 });
}

async function step(move: ReferralMove, id: string, walk: Walk): Promise<Outcome<unknown>> {
  const { worker, place, now } = walk;
  const today = dayAt(now);
  const rules = referralRules(await getRegion(now));
  const answer = answersAt(today, rules)[move];
  if (answer) return answerReferral(place.manager, { id, answer }, now);
  const on = { on: today, supplierRef: "" };
  if (move === "open") return opened(id, walk);
  if (move === "withdraw") return workOnReferral(worker, { id, act: { move } }, now);
  if (move === "schedule" || move === "start")
    return deliverHelp(place.manager, { id, delivery: { move, ...on } }, now);
  const reason = rules.endReasons[0]?.code ?? null;
  const end = { move: "end" as const, ...on, reason, outcomes: { develop: "partly" as const } };
  return deliverHelp(place.manager, { id, delivery: end }, now);
}

function answersAt(
  today: DayNumber,
  rules: ReferralRules,
): Partial<Record<ReferralMove, ReferralAnswer>> {
  const codeFor = (named: "referral" | "return") =>
    reasonsFor(rules, { step: named, hasDuty: true })[0]?.code ?? null;
  const no = { text: "", whoCan: "" };
  return {
    ask: { move: "ask", text: "Is er vervoer nodig?" },
    waitlist: { move: "waitlist", until: today + 42, text: "" },
    decline: { move: "decline", code: codeFor("referral"), ...no },
    return: { move: "return", code: codeFor("return"), ...no },
  };
}

async function opened(id: string, { worker, now }: Walk): Promise<Outcome<unknown>> {
  const rules = referralRules(await getRegion(now));
  const givers = await demoGivers(now);
  const basis = rules.bases.find(
    ({ law, routes }) => law === "jeugdwet" && routes.includes("access"),
  );
  const asks = basis?.consentFor.includes("identity") ?? false;
  const recorded = await recordBasis(
    worker,
    {
      ...{ id, obstacle: null, obstacleNote: "", how: asks ? "spoken" : null },
      consents: asks ? givers.map((giver) => ({ purpose: "identity" as const, giver })) : [],
      givenOn: asks ? dayAt(now) : null,
    },
    now,
  );
  if (!recorded.ok) return recorded;
  const sent = { id, client: DEMO_CLIENT, type: null, intensity: null, senderRef: "" };
  return openReferral(worker, sent, now);
}
