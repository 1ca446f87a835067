/** One referral for every way and phase, by the verbs of whoever does it. */
import { randomUUID } from "node:crypto";

import type { People } from "./referral-people";
import { IDENTITY, type Phase, type Walk, type Way, wordOf, type Written } from "./referral-tokens";
import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { answerPart, getIntake, proposePart } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import type { Client } from "~/domain/referrals/public";
import {
  addPlan,
  answerReferral,
  answerRequest,
  askForChange,
  changeForAWhile,
  changeNeed,
  chooseSupplier,
  deliverHelp,
  evaluate,
  holdReferral,
  openReferral,
  recordBasis,
  replyToQuestion,
  sendRequests,
  sharePlan,
  takeOver,
  wipeReferrals,
  wipeWords,
  withdrawConsent,
  workOnReferral,
  writeNeed,
  writeReferences,
} from "~/domain/referrals/public.server";

const DAY_MS = 86_400_000;
const LONG_AGO = 80;

/** To a provider every phase; the other two ways where it matters who receives and who sent. */
const WALKS: Record<Way, Phase[]> = {
  provider: ["z", "w", "q", "y", "c", "o", "p", "s", "e", "d", "r", "x", "t"],
  combination: ["c", "s"],
  doctor: ["q", "s"],
};

type On = {
  walk: Walk;
  now: Date;
  sender: Actor;
  officer: Actor | null;
  receiver: Actor;
  asked: Actor;
  word: (field: Written) => string;
};

export async function everyWalk(people: People): Promise<Walk[]> {
  const walks: Walk[] = [];
  for (const [way, phases] of Object.entries(WALKS) as [Way, Phase[]][])
    for (const phase of phases) walks.push(await go(way, phase, people));
  return walks;
}

async function go(way: Way, phase: Phase, people: People): Promise<Walk> {
  const walk: Walk = { way, phase, ids: { need: "", own: "", other: "", referral: "" } };
  const ago = phase === "z" ? LONG_AGO * DAY_MS : 0;
  const on: On = {
    ...{ walk, now: new Date(Date.now() - ago), word: (field) => wordOf(field, walk) },
    sender: people[way === "doctor" ? "a general practitioner" : "who wrote it"]!.actor,
    officer: way === "doctor" ? null : people["the privacy officer"]!.actor,
    receiver: people[way === "combination" ? "the lead party" : "the chosen provider"]!.actor,
    asked: people["a provider that was asked"]!.actor,
  };
  for (const step of STEPS[phase]) await step(on);
  if (way === "combination") await giveAPart(on, people["a member that does a part"]!.actor);
  return walk;
}

/** Who receives asks a member to do a part of the help, and that says yes. */
async function giveAPart({ walk, receiver, now }: On, member: Actor): Promise<void> {
  const which = { code: "c01", referralId: walk.ids.referral };
  const asked = { ...which, members: ["p006"], scope: "Een deel", replaces: null };
  done(await proposePart(receiver, asked, now));
  const { needs } = await getIntake(member, which, now);
  const { id } = needs[0]!.parts[0]!;
  done(await answerPart(member, { ...which, id, answer: { move: "accept" } }, now));
}

type Step = (on: On) => Promise<void>;

/** What a verb refuses here is a fault of the test. */
function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const needOf = (word: On["word"], profile: string) => ({
  ...{ law: "jeugdwet", residence: "registered" as const, municipality: "0405", profile },
  ...{ ageBand: "12-15", isProfileOpen: false, intensity: "jw-licht", deliveryForm: null },
  ...{ languages: [], goalTypes: ["develop"], urgency: "normal" as const, wishedStart: null },
  ...{ factors: { oordeelxq: "yes" as const }, goals: word("goals"), note: word("note") },
  postcode: word("postcode"),
});

const write: Step = async ({ walk, sender, word, now }) => {
  const sent = needOf(word, "p01");
  walk.ids.need = done(await writeNeed(sender, { formKey: randomUUID(), sent }, now)).id;
};

async function placeOf(code: string): Promise<string> {
  return (await db.offerPlace.findFirstOrThrow({ where: { offer: { code } } })).id;
}

const ownOffer = ({ way }: Walk) => (way === "combination" ? "o-c01" : "o-p001");

/** Both are asked, each asks something and is answered. */
const ask: Step = async ({ walk, sender, receiver, asked, word, now }) => {
  const offerPlaceIds = [await placeOf(ownOffer(walk)), await placeOf("o-p002")];
  const needId = walk.ids.need;
  done(await sendRequests(sender, { needId, offerPlaceIds }, now));
  for (const [key, actor, offerPlaceId] of [
    ["own", receiver, offerPlaceIds[0]!],
    ["other", asked, offerPlaceIds[1]!],
  ] as const) {
    const { id } = await db.availabilityRequest.findFirstOrThrow({
      where: { needId, offerPlaceId },
    });
    walk.ids[key] = id;
    const question = word(`${key}Question`);
    done(await answerRequest(actor, { id, act: "ask", question }, now));
    done(await replyToQuestion(sender, { id, reply: word(`${key}Reply`) }, now));
  }
};

const refuseOther: Step = async ({ walk, asked, word, now }) => {
  const words = { remark: word("otherRemark"), whoCan: word("otherWhoCan") };
  const no = { id: walk.ids.other, act: "refuse" as const, reason: "full", ...words };
  done(await answerRequest(asked, no, now));
};

const sayYes: Step = async ({ walk, receiver, word, now }) => {
  const startsOn = isoDay(dayAt(now) + 7);
  const days = { how: "date" as const, startsOn, holdsUntil: "", intensity: "" };
  const yes = { id: walk.ids.own, act: "answer" as const, ...days, remark: word("ownRemark") };
  done(await answerRequest(receiver, yes, now));
};

const choose =
  (isDirect: boolean): Step =>
  async ({ walk, sender, word, now }) => {
    const chosen = {
      ...{ needId: walk.ids.need, formKey: randomUUID(), chooser: "resident" as const },
      ...{ reason: word("choiceReason"), advisedBy: "raadgeverxq" },
      requestId: isDirect ? null : walk.ids.own,
      offerPlaceId: isDirect ? await placeOf(ownOffer(walk)) : null,
    };
    walk.ids.referral = done(await chooseSupplier(sender, chosen, now)).id;
    const basis = {
      ...{ id: walk.ids.referral, how: "spoken" as const, givenOn: dayAt(now) },
      consents: [{ purpose: "identity" as const, giver: "parents" as const }],
      ...{ obstacle: "unreachable" as const, obstacleNote: word("obstacleNote") },
    };
    done(await recordBasis(sender, basis, now));
  };

const open: Step = async ({ walk, sender, officer, word, now }) => {
  const id = walk.ids.referral;
  const client = Object.fromEntries(IDENTITY.map((field) => [field, word(field)])) as Client;
  const how = { type: "herstel", intensity: "jw-licht", senderRef: word("senderRef") };
  done(await openReferral(sender, { id, client, ...how }, now));
  if (officer && walk.phase !== "z")
    done(await holdReferral(officer, { referralId: id, reason: word("hold") }, now));
};

/** What matters is written down with the resident, who lets the supplier read it. */
const share: Step = async ({ walk, sender, word, now }) => {
  const id = walk.ids.referral;
  const summary = { matters: word("plan"), results: "", doers: "", agreements: "" };
  const { number } = done(await addPlan(sender, { id, plan: { kind: "summary", summary } }, now));
  const yes = { givers: ["parents" as const], how: "spoken" as const, givenOn: dayAt(now) };
  done(await sharePlan(sender, { id, number, ...yes }, now));
};

const nameElsewhere: Step = async ({ walk, sender, word, now }) => {
  const id = walk.ids.referral;
  const indication = await askWithin(sender, (tx) =>
    tx.indication.findFirstOrThrow({ where: { trajectory: { referralId: id } } }),
  );
  const numbers = { decidedOn: isoDay(dayAt(now)), requestNumber: "", assignmentNumber: "" };
  const references = { decisionNumber: word("references"), ...numbers };
  const said = { decision: "known" as const, references, isSure: false };
  const written = { id, indicationId: indication.id, version: 0, ...said };
  done(await writeReferences(sender, written, now));
};

const deliver =
  (move: "schedule" | "start" | "end"): Step =>
  async ({ walk, receiver, word, now }) => {
    const on = dayAt(now);
    const at = { on, supplierRef: word("supplierRef") };
    const end = { move: "end" as const, ...at, reason: "goals-reached", outcomes: {} };
    const delivery = move === "end" ? end : { move, ...at };
    done(await deliverHelp(receiver, { id: walk.ids.referral, delivery }, now));
  };

const refuse =
  (move: "decline" | "return"): Step =>
  async ({ walk, receiver, word, now }) => {
    const no = { code: "known-conflict", text: word("declineNote"), whoCan: word("whoCan") };
    done(await answerReferral(receiver, { id: walk.ids.referral, answer: { move, ...no } }, now));
  };

/** A change that is set, and another one that is asked for. */
const changeForSome: Step = async ({ walk, sender, word, now }) => {
  const days = { from: dayAt(now), to: dayAt(now) + 3 };
  const change = { intensity: "jw-zwaar", ...days, reason: word("changeReason") };
  done(await changeForAWhile(sender, { id: walk.ids.referral, ...change }, now));
};

const askToChange: Step = async ({ walk, receiver, word, now }) => {
  const days = { from: dayAt(now) + 10, to: dayAt(now) + 12 };
  const ask = { intensity: null, ...days, reason: word("askReason") };
  done(await askForChange(receiver, { id: walk.ids.referral, ...ask }, now));
};

const say =
  (moment: "mid" | "end"): Step =>
  async ({ walk, sender, receiver, word, now }) => {
    const side = moment === "mid" ? ("supplier" as const) : ("sender" as const);
    const outcomes = { develop: "partly" as const };
    const said = { moment, side, outcomes, words: word(`${moment}Evaluation`) };
    const actor = side === "supplier" ? receiver : sender;
    done(await evaluate(actor, { id: walk.ids.referral, ...said }, now));
  };

const talk: Step = async ({ walk, sender, receiver, word, now }) => {
  const id = walk.ids.referral;
  const question = { move: "ask" as const, text: word("question") };
  done(await answerReferral(receiver, { id, answer: question }, now));
  done(await workOnReferral(sender, { id, act: { move: "answer", text: word("answer") } }, now));
};

const withdraw: Step = async ({ walk, sender, now }) => {
  done(await workOnReferral(sender, { id: walk.ids.referral, act: { move: "withdraw" } }, now));
};

const takeConsentBack: Step = async ({ walk, sender, now }) => {
  done(await withdrawConsent(sender, { id: walk.ids.referral }, now));
};

/** The sender looks for something else, after this supplier was out of it. */
const lookFurther: Step = async ({ walk, sender, word, now }) => {
  const { id, version } = await db.need.findUniqueOrThrow({ where: { id: walk.ids.need } });
  done(await changeNeed(sender, { id, version, sent: needOf(word, "laterxq") }, now));
};

/** Taken over then, and wiped by now. */
const wipe: Step = async ({ walk, receiver, now }) => {
  done(await takeOver(receiver, walk.ids.referral, now));
  const night = new Date(now.getTime() + (LONG_AGO - 1) * DAY_MS);
  await wipeReferrals(theSystem("wipe"), night);
  await wipeWords(theSystem("wipe"), night);
};

const WRITE = [write];
const ASK = [...WRITE, ask];
const ANSWER = [...ASK, refuseOther, sayYes];
const CHOOSE = [...ANSWER, choose(false)];
const OPEN = [...CHOOSE, open, share, nameElsewhere];
const PLAN = [...OPEN, deliver("schedule")];
const START = [...PLAN, deliver("start"), changeForSome, askToChange, say("mid")];
const END = [...START, deliver("end"), say("end")];

const STEPS: Record<Phase, Step[]> = {
  ...{ w: WRITE, q: ASK, y: ANSWER, c: CHOOSE, o: OPEN, p: PLAN, s: START, e: END },
  d: [...ASK, refuseOther, choose(true), talk, refuse("decline"), lookFurther],
  r: [...OPEN, refuse("return"), lookFurther],
  x: [...OPEN, withdraw, lookFurther],
  t: [...PLAN, takeConsentBack],
  z: [...END, wipe],
};
