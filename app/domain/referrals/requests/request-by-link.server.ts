import type { SupplierMove } from "./answer";
import { answerBy, type Answered, type SentAnswer } from "./answer-request.server";
import { getReceived, type ReceivedRequest } from "./received-requests.server";
import { findLinked, type Linked } from "./request-link.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

/** By the link a supplier says yes or no; the rest asks to sign in. */
const BY_LINK: readonly SupplierMove[] = ["answer", "refuse"];

export type LinkedRequest =
  | { state: "open"; request: ReceivedRequest }
  /** Answered already, or the sender has to do something. */
  | { state: "answered"; name: number }
  | { state: "over" };

/** What a link opens. Looking changes nothing: mail scanners follow links as well (decision 060). */
export async function getLinkedRequest(token: string, now = new Date()): Promise<LinkedRequest> {
  const linked = await findLinked(token);
  if (!linked || isPast(linked, now)) return { state: "over" };
  const request = await getReceived(linked.actor, linked.id, now);
  const moves = request.moves.filter((move) => BY_LINK.includes(move));
  if (moves.length > 0) return { state: "open", request: { ...request, moves } };
  return { state: "answered", name: request.number };
}

/** An answer by the person to whom the letter went; it works once for each time that it is asked. */
export async function answerByLink(
  visitor: Actor,
  { token, answer }: { token: string; answer: Omit<SentAnswer, "id"> },
  now = new Date(),
): Promise<Outcome<Answered>> {
  assertMay(visitor, "availability.answer-by-link");
  const linked = await findLinked(token);
  if (!linked || isPast(linked, now)) return refuseMove("availability.link-over");
  if (!BY_LINK.includes(answer.act)) return refuseMove("availability.not-by-link");
  const sent = { ...answer, id: linked.id } as SentAnswer;
  return answerBy(linked.actor, sent, { now, isByLink: true });
}

function isPast({ until, state }: Linked, now: Date): boolean {
  return dayAt(now) > until || ["chosen", "closed", "fulfilled"].includes(state);
}
