/** A request as its sender stands to it; one of others answers like one that does not exist. */
import type { AvailabilityState } from "./availability";
import type { Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type SentRow = Prisma.AvailabilityRequestGetPayload<object> & { state: AvailabilityState };

export async function requestFor(tx: Tx, actor: Actor, id: string): Promise<SentRow> {
  const organisationId = actor.organisationId ?? "";
  const row = isUuid(id)
    ? await tx.availabilityRequest.findFirst({ where: { id, organisationId } })
    : null;
  if (!row) throw new Missing("availability");
  return row as SentRow;
}
