import {
  type Days,
  readPromise,
  readYes,
  type RequestAnswer,
  type SentYes,
  wordsFault,
} from "./answer";
import { type AvailabilityState, availability } from "./availability";
import { confirmDeclared } from "./confirm-declared.server";
import { proposalFault } from "./proposal";
import { type FoundRequest, requestFor } from "./request-for.server";
import { tellSender } from "./tell-parties.server";
import { requestDue } from "../clocks/due";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type RegionConfig, referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";
import { accept, type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";
import { remarkText } from "~/domain/providers/public";

/** `seen`: the version that the form was about. */
export type SentAnswer = RequestAnswer & { id: string; seen?: number | undefined };

/** `isConfirmed`: the declared waiting time was confirmed along with it. */
export type Answered = { state: AvailabilityState; isConfirmed: boolean };

/** A supplier says what it has to say to a request without a name. */
export function answerRequest(
  actor: Actor,
  sent: SentAnswer,
  now = new Date(),
): Promise<Outcome<Answered>> {
  return answerBy(actor, sent, { now, isByLink: false });
}

type How = { now: Date; isByLink: boolean };

/** The same, with the means by which it was said. */
export async function answerBy(
  actor: Actor,
  sent: SentAnswer,
  how: How,
): Promise<Outcome<Answered>> {
  const clocked = { region: await getRegion(how.now), today: dayAt(how.now) };
  const moved = await commit(actor, async (tx) => {
    assertMay(actor, "availability.answer", actor.supplierIds[0]);
    await within(tx, actor);
    const found = await requestFor(tx, actor, sent.id);
    const state = after(availability, found.state, sent.act);
    if (!state || (sent.seen ?? found.version) !== found.version)
      return refuseMove("availability.moved-already");
    if (sent.act === "ask" && found.hasAsked) return refuseMove("availability.asked-already");
    const data = dataOf(sent, found, { ...clocked, state });
    if (!data.ok) return data;
    return move(tx, { actor, found, act: sent.act, state, data: data.value, how });
  });
  if (!moved.ok) return moved;
  const { found, state } = moved.value;
  const isAsDeclared = "how" in sent && sent.how === "as-declared";
  const isConfirmed = isAsDeclared && (await confirmDeclared(actor, found, how));
  return accept({ state, isConfirmed });
}

type Data = Prisma.AvailabilityRequestUncheckedUpdateManyInput;
type Move = {
  actor: Actor;
  found: FoundRequest;
  act: RequestAnswer["act"];
  state: AvailabilityState;
  data: Data;
  how: How;
};

async function move(tx: Tx, { actor, found, act, state, data, how: { now, isByLink } }: Move) {
  const { id, version } = found;
  const isAnswer = act !== "promise" && act !== "ask";
  const { count } = await tx.availabilityRequest.updateMany({
    where: { id, state: found.state, version },
    data: {
      ...{ ...data, state, version: version + 1, lateToldOf: null },
      ...(isAnswer && { answeredAt: now, answeredBy: actor.userId, isSpoken: false }),
    },
  });
  if (count === 0) return refuseMove("availability.moved-already");
  const by = isByLink ? "link" : actor.userId;
  await tx.availabilityEntry.create({
    data: { requestId: id, at: now, by, side: "supplier", act },
  });
  const news = { kind: "availability-answered", key: `${act}/${version}` } as const;
  await tellSender(tx, { ...news, request: found }, now);
  return changed(
    { found, state },
    {
      ...{ action: `availability.${act}`, subject: `availability/${id}`, announce: [] },
      details: { from: found.state, to: state, isByLink },
    },
  );
}

type Around = { region: RegionConfig; today: DayNumber; state: AvailabilityState };

/** What an act leaves on the request, with the day by which somebody moves it on. */
function dataOf(sent: SentAnswer, found: FoundRequest, around: Around): Outcome<Data> {
  switch (sent.act) {
    case "promise": {
      const on = readPromise(sent.on, found.askedOn, daysOf(around));
      if (!on.ok) return on;
      const promisedOn = on.value;
      return accept({ promisedOn: dateOf(promisedOn), dueOn: dueOf(around, { promisedOn }) });
    }
    case "ask": {
      const question = remarkText(sent.question);
      if (question === "") return refuse("availability.no-question", { field: "vraag" });
      return (
        wordsFault(question, "vraag", around.today) ??
        accept({ question, promisedOn: null, dueOn: dueOf(around, {}) })
      );
    }
    case "refuse":
      return refusalOf(sent, around);
    default:
      return yesOf(sent, found, around);
  }
}

function daysOf({ region, today }: Around): Days {
  return { today, terms: referralRules(region).terms, holidays: region.holidays };
}

function dueOf(around: Around, more: Parameters<typeof requestDue>[1]): Date | null {
  const { today, ...clock } = daysOf(around);
  const due = requestDue(around.state, more, { today, clock });
  return due === null ? null : dateOf(due);
}

function yesOf(sent: SentYes, found: FoundRequest, around: Around): Outcome<Data> {
  const yes = readYes(sent, found.declared, daysOf(around));
  if (!yes.ok) return yes;
  const fault = proposalFault(sent.intensity, found.shown.law, around.region);
  if (fault) return fault;
  const { startsOn, holdsUntil, remark } = yes.value;
  return accept({
    ...{ answerKind: sent.how, startsOn: dateOf(startsOn), holdsUntil: dateOf(holdsUntil) },
    ...{ remark, intensity: sent.intensity || null, refusalCode: null, whoCan: "" },
    ...{ isLate: found.state === "expired", promisedOn: null },
    dueOn: dueOf(around, { holdsUntil }),
  });
}

function refusalOf(
  sent: Extract<RequestAnswer, { act: "refuse" }>,
  { region, today }: Around,
): Outcome<Data> {
  const { refusals } = referralRules(region);
  const reason = refusals.find(({ code }) => code === sent.reason);
  if (!reason?.steps.includes("request"))
    return refuse("availability.no-reason", { field: "reden" });
  const [remark, whoCan] = [remarkText(sent.remark), remarkText(sent.whoCan)];
  const fault = wordsFault(remark, "opmerking", today) ?? wordsFault(whoCan, "wie", today);
  return (
    fault ?? accept({ refusalCode: reason.code, remark, whoCan, promisedOn: null, dueOn: null })
  );
}

/** Who sets how intense the help is: for youth the supplier proposes it; else it was said already (I12). */
