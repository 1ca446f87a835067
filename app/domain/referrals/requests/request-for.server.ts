import type { AvailabilityState } from "./availability";
import { answersFor } from "./answers-for.server";
import type { DeclaredThen, ShownNeed } from "./shown";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type DayNumber, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

const select = {
  ...{ id: true, number: true, needId: true, organisationId: true, ownerId: true },
  ...{ supplierId: true, offerPlaceId: true, state: true, version: true, sentAt: true },
  ...{ shown: true, declared: true, entries: { select: { act: true, side: true, at: true } } },
} as const;

export type FoundRequest = {
  id: string;
  number: number;
  needId: string;
  organisationId: string;
  ownerId: string;
  supplierId: string;
  offerPlaceId: string;
  state: AvailabilityState;
  version: number;
  shown: ShownNeed;
  declared: DeclaredThen;
  /** The day on which the supplier was last asked, or answered what it asked. */
  askedOn: DayNumber;
  hasAsked: boolean;
};

/** A request as its own supplier works on it; one of others is not there. */
export async function requestFor(tx: Tx, actor: Actor, id: string): Promise<FoundRequest> {
  const supplierIds = await answersFor(tx, actor.supplierIds);
  const row = isUuid(id)
    ? await tx.availabilityRequest.findFirst({
        where: { id, supplierId: { in: supplierIds } },
        select,
      })
    : null;
  if (!row) throw new Missing("availability-request");
  const { entries, sentAt, ...found } = row;
  return {
    // Held to their codes by the database and by whoever writes them.
    ...(found as unknown as Omit<FoundRequest, "askedOn" | "hasAsked">),
    ...roundOf(entries, sentAt),
  };
}

type Entry = { act: string; at: Date };

/** Since when the supplier is asked, and whether it asked its one question. */
export function roundOf(
  entries: Entry[],
  sentAt: Date,
): Pick<FoundRequest, "askedOn" | "hasAsked"> {
  const asked = entries.filter(({ act }) => act === "send" || act === "reply");
  const last = asked.reduce((latest, { at }) => (at > latest ? at : latest), sentAt);
  return { askedOn: dayAt(last), hasAsked: entries.some(({ act }) => act === "ask") };
}
