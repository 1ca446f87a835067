import { runningTerm, type SignalState } from "./signal";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type OwnSignal = {
  id: string;
  number: number;
  supplier: { code: string; name: string };
  offer: string | null;
  kind: SignalKind;
  severity: SignalSeverity;
  state: SignalState;
  text: string;
  /** By when the region takes notice, or answers. */
  dueOn: IsoDay | null;
  feedBackBy: IsoDay;
  isHeard: boolean;
  feedback: string;
  /** What the region did, without its own notes. */
  steps: { act: "raise" | "acknowledge" | "talk" | "resolve" | "feed-back" | "reopen"; at: Date }[];
};

const SHOWN_ACTS = ["raise", "acknowledge", "talk", "resolve", "feed-back", "reopen"];

/** What the actor said of suppliers, the newest first; of nobody else. */
export async function listOwnSignals(actor: Actor): Promise<OwnSignal[]> {
  assertMay(actor, "signal.raise");
  const rows = await db.signal.findMany({
    where: { authorId: actor.userId },
    include: {
      supplier: { select: { code: true, name: true } },
      offer: { select: { title: true } },
      entries: { where: { act: { in: SHOWN_ACTS } }, orderBy: { id: "asc" } },
    },
    orderBy: { number: "desc" },
    take: 100,
  });
  return rows.map(({ id, number, supplier, offer, text, feedback, entries, ...row }) => {
    const state = row.state as SignalState;
    const due = runningTerm(state, {
      ...{ acknowledgeBy: dayNumber(row.acknowledgeBy), feedBackBy: dayNumber(row.feedBackBy) },
    });
    return {
      ...{ id, number, supplier, text, state, offer: offer?.title ?? null },
      ...{ kind: row.kind as SignalKind, severity: row.severity as SignalSeverity },
      dueOn: due === null ? null : isoDay(due),
      feedBackBy: isoDay(dayNumber(row.feedBackBy)),
      isHeard: row.disclosedAt !== null,
      feedback: state === "fed-back" ? feedback : "",
      steps: entries.map(({ act, at }) => ({ act: act as OwnSignal["steps"][number]["act"], at })),
    };
  });
}

export type SignalSubject = {
  supplier: { code: string; name: string };
  offer: { code: string; title: string } | null;
};

/** What a signal would be about; null when there is no such thing. */
export async function findSubject(
  actor: Actor,
  { supplierCode, offerCode }: { supplierCode: string; offerCode: string },
): Promise<SignalSubject | null> {
  assertMay(actor, "signal.raise");
  const supplier = await db.supplier.findFirst({
    where: { code: supplierCode, successorId: null },
    select: {
      ...{ code: true, name: true },
      offers: { where: { code: offerCode }, select: { code: true, title: true } },
    },
  });
  if (!supplier || (offerCode !== "" && supplier.offers.length === 0)) return null;
  const { offers, ...one } = supplier;
  return { supplier: one, offer: offers[0] ?? null };
}
