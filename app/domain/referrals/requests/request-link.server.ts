/**
 * The token of a mailed link by which one person answers one request. It holds the number of the request
 * and what follows from the request, the person and the master key, so that nothing of it is kept
 * (decision 093).
 */
import { timingSafeEqual } from "node:crypto";

import { answeredBy } from "./answers-for.server";
import type { AvailabilityState } from "./availability";
import { roundOf } from "./request-for.server";
import { db } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";
import { findActorFor } from "~/domain/accounts/public.server";
import { derivedFrom } from "~/master-keys.server";

const NUMBER_BYTES = 4;
const PROOF_BYTES = 28;
/** So many days after it was last asked or answered, the link opens nothing any more. */
const LINK_DAYS = 14;

/** For who writes the letter, from `request/person`; null when there is nothing to answer. */
export async function requestToken(answer: string): Promise<string | null> {
  const [requestId = "", userId = ""] = answer.split("/");
  const request = await db.availabilityRequest.findUnique({ where: { id: requestId } });
  const isOver = !request || request.state === "closed" || request.state === "fulfilled";
  return isOver ? null : tokensOf(request, userId)[0]!;
}

export type Linked = {
  id: string;
  supplierId: string;
  state: AvailabilityState;
  /** The last day on which the link works. */
  until: number;
  /** The person to whom it was sent, who still answers for the supplier. */
  actor: Actor;
};

/** What a token opens; null for one that is unknown, or whose person no longer answers for the supplier. */
export async function findLinked(token: string): Promise<Linked | null> {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== NUMBER_BYTES + PROOF_BYTES) return null;
  const request = await db.availabilityRequest.findUnique({
    where: { number: bytes.readInt32BE() },
    include: { entries: { select: { act: true, at: true } } },
  });
  const actor = request && (await whoHolds(bytes, request));
  if (!actor) return null;
  const { id, supplierId, sentAt, entries } = request;
  const until = roundOf(entries, sentAt).askedOn + LINK_DAYS;
  return { id, supplierId, until, actor, state: request.state as AvailabilityState };
}

type Numbered = { id: string; number: number; supplierId: string };

async function whoHolds(bytes: Buffer, request: Numbered): Promise<Actor | null> {
  for (const actor of await managersOf(request.supplierId)) {
    const known = tokensOf(request, actor.userId).map((one) => Buffer.from(one, "base64url"));
    if (known.some((one) => timingSafeEqual(one, bytes))) return actor;
  }
  return null;
}

async function managersOf(supplierId: string): Promise<Actor[]> {
  const providers = await answeredBy(db, supplierId);
  const members = await db.organisationMember.findMany({
    where: { organisation: { supplierId: { in: providers } } },
    select: { userId: true, organisation: { select: { supplierId: true } } },
  });
  const actors = await Promise.all(
    members.map(({ userId, organisation }) => findActorFor(userId, organisation.supplierId!)),
  );
  return actors.filter(
    (actor) => actor !== null && may(actor, "availability.answer", actor.supplierIds[0]),
  ) as Actor[];
}

/** By each master key, the newest first. */
function tokensOf({ id, number }: Pick<Numbered, "id" | "number">, userId: string): string[] {
  const head = Buffer.alloc(NUMBER_BYTES);
  head.writeInt32BE(number);
  return derivedFrom("links", `availability/${id}/${userId}`).map((proof) =>
    Buffer.concat([head, Buffer.from(proof, "base64url").subarray(0, PROOF_BYTES)]).toString(
      "base64url",
    ),
  );
}
