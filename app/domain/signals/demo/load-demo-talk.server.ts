import { randomUUID } from "node:crypto";

import type { DemoDispute, DemoNotice, DemoSignal, DemoTalk } from "./demo-talk";
import { replyBy } from "../disputes/dispute";
import { type SignalState, termsFrom } from "../signals/signal";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How a signal came to its state. */
const WAY: Record<SignalState, string[]> = {
  new: [],
  acknowledged: ["acknowledge"],
  "in-talk": ["acknowledge", "talk"],
  resolved: ["acknowledge", "talk", "resolve"],
  "fed-back": ["acknowledge", "talk", "resolve", "feed-back"],
};

type Person = { id: string; organisationId: string };
type Making = {
  tx: Tx;
  now: Date;
  region: RegionConfig;
  desk: Person;
  people: Map<string, Person>;
  /** The ids of suppliers by their code. */
  suppliers: Map<string, string>;
};

/**
 * What the people of the demo said and did, once: where nothing was said yet. Nobody is told of it: it
 * happened before they looked. Returns how much was made.
 */
export function loadDemoTalk(
  actor: Actor,
  { desk: address, signals, disputes, notices }: DemoTalk,
  now = new Date(),
): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  return commit(actor, async (tx) => {
    if ((await tx.signal.count()) > 0) return unchanged(0);
    const people = await peopleIn(tx);
    const desk = people.get(address);
    if (!desk) return unchanged(0);
    const rows = await tx.supplier.findMany({ select: { id: true, code: true } });
    const suppliers = new Map(rows.map(({ id, code }) => [code, id]));
    const making = { tx, now, region: await getRegion(now), desk, people, suppliers };
    for (const one of signals) await makeSignal(making, one);
    for (const one of disputes) await makeDispute(making, one);
    for (const one of notices) await makeNotice(making, one);
    const count = signals.length + disputes.length + notices.length;
    const trace = { action: "demo.load", subject: "signal", announce: [] };
    return changed(count, { ...trace, details: { count } });
  });
}

async function peopleIn(tx: Tx): Promise<Map<string, Person>> {
  const members = await tx.organisationMember.findMany({ include: { user: true } });
  return new Map(
    members.map(({ userId, organisationId, user }) => [user.email, { id: userId, organisationId }]),
  );
}

async function makeSignal(making: Making, one: DemoSignal): Promise<void> {
  const { tx, now, region, desk, people, suppliers } = making;
  const [author, supplierId] = [people.get(one.by), suppliers.get(one.supplierCode)];
  if (!author || !supplierId) return;
  const { kind, severity, text, state, tags = [] } = one;
  const raisedAt = new Date(now.getTime() - one.daysAgo * DAY_MS);
  const { acknowledgeBy, feedBackBy } = termsFrom(dayAt(raisedAt), severity, region);
  await tx.signalTag.createMany({
    data: tags.map((name) => ({ name, addedBy: desk.id, addedAt: now })),
    skipDuplicates: true,
  });
  const supplier = people.get(one.answeredBy ?? "")?.id ?? desk.id;
  await tx.signal.create({
    data: {
      ...{ id: randomUUID(), supplierId, kind, severity, text, state, raisedAt, tags },
      ...{ authorId: author.id, organisationId: author.organisationId },
      ...{ acknowledgeBy: dateOf(acknowledgeBy), feedBackBy: dateOf(feedBackBy) },
      ...{ ownerId: state === "new" ? null : desk.id, ...doneWith(one, { raisedAt, now }) },
      entries: { create: entriesOf(one, { raisedAt, author: author.id, desk: desk.id, supplier }) },
    },
  });
}

function doneWith(
  { state, disclosed, outcome = "", feedback = "" }: DemoSignal,
  { raisedAt, now }: { raisedAt: Date; now: Date },
) {
  return {
    ...{
      disclosed: disclosed ?? null,
      disclosedAt: disclosed ? raisedAt : null,
      outcome,
      feedback,
    },
    resolvedAt: outcome === "" ? null : now,
    fedBackAt: state === "fed-back" ? now : null,
  };
}

type When = { raisedAt: Date; author: string; desk: string; supplier: string };

/** A step a day. */
function entriesOf(one: DemoSignal, { raisedAt, author, desk, supplier }: When) {
  const by: Record<string, string> = { raise: author, answer: supplier };
  const said: Record<string, string | undefined> = {
    ...{ resolve: one.outcome, "feed-back": one.feedback, disclose: one.disclosed },
    answer: one.answer,
  };
  const [first, ...rest] = WAY[one.state];
  const heard = [...(one.disclosed ? ["disclose"] : []), ...(one.answer ? ["answer"] : [])];
  const acts = ["raise", ...(first ? [first] : []), ...heard, ...rest];
  return acts.map((act, n) => ({
    ...{ act, text: said[act] ?? "", by: by[act] ?? desk },
    at: new Date(raisedAt.getTime() + (n * DAY_MS) / 2),
  }));
}

async function makeDispute(making: Making, one: DemoDispute): Promise<void> {
  const { tx, now, region, desk, people, suppliers } = making;
  const [raiser, supplierId] = [people.get(one.by), suppliers.get(one.supplierCode)];
  if (!raiser || !supplierId) return;
  const raisedAt = new Date(now.getTime() - one.daysAgo * DAY_MS);
  const { answer } = one;
  const asked = { at: raisedAt, by: raiser.id, ofRegion: false, text: one.text };
  await tx.moneyDispute.create({
    data: {
      ...{ id: randomUUID(), supplierId, raisedBy: raiser.id, raisedAt },
      organisationId: raiser.organisationId,
      ownerId: answer ? desk.id : null,
      replyBy: answer ? null : dateOf(replyBy(dayAt(raisedAt), region)),
      messages: {
        create: [
          asked,
          ...(answer ? [{ at: now, by: desk.id, ofRegion: true, text: answer }] : []),
        ],
      },
    },
  });
}

async function makeNotice(making: Making, one: DemoNotice): Promise<void> {
  const { tx, now, desk, people } = making;
  const { title, text, audience, isDraft, seenBy, readBy } = one;
  const at = new Date(now.getTime() - one.daysAgo * DAY_MS);
  const readers = [...new Set([...seenBy, ...readBy])].flatMap((email) => {
    const person = people.get(email);
    const readAt = readBy.includes(email) ? at : null;
    return person
      ? [{ userId: person.id, organisationId: person.organisationId, seenAt: at, readAt }]
      : [];
  });
  await tx.notice.create({
    data: {
      ...{ id: randomUUID(), title, text, audience, validFrom: dateOf(dayAt(at)), revision: 1 },
      ...{ writtenBy: desk.id, writtenAt: at, state: isDraft ? "draft" : "published" },
      ...(!isDraft && { publishedAt: at, toldAt: at }),
      readers: { create: readers },
    },
  });
}
