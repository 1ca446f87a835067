/** A need as its own organisation works on it; one of others answers like one that does not exist. */
import type { NeedFacts, NeedState } from "./need";
import type { Tx } from "~/db/commit.server";
import { type Actor, assertMay, type Permission } from "~/domain/accounts/public";
import { dateOf, dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type NeedRow = Prisma.NeedGetPayload<object>;
export type FoundNeed = NeedRow & { state: NeedState };

/** The organisation for which somebody acts as a referrer. */
export function assertReferrer(actor: Actor, permission: Permission): string {
  const organisationId = actor.organisationId ?? "";
  assertMay(actor, permission, { organisationId });
  return organisationId;
}

export async function needFor(tx: Tx, actor: Actor, id: string): Promise<FoundNeed> {
  const organisationId = actor.organisationId ?? "";
  const row = isUuid(id) ? await tx.need.findFirst({ where: { id, organisationId } }) : null;
  if (!row) throw new Missing("need");
  return row as FoundNeed;
}

/** The same, held until the transaction ends: nothing is chosen for it meanwhile. */
export async function holdNeed(tx: Tx, actor: Actor, id: string): Promise<FoundNeed> {
  if (isUuid(id)) await tx.$queryRaw`select id from need where id = ${id}::uuid for update`;
  return needFor(tx, actor, id);
}

/** What a row says, as the forms and the rules know it. */
export function factsOf(row: NeedRow): NeedFacts {
  const { law, municipality, ageBand, profile, intensity, deliveryForm, languages } = row;
  const { goalTypes, goals, note, postcode, wishedStart } = row;
  return {
    ...{ law, municipality, ageBand, profile, intensity, deliveryForm, languages },
    ...{ goalTypes, goals, note, postcode },
    // Held to their codes by the database and by whoever writes them.
    residence: row.residence as NeedFacts["residence"],
    urgency: row.urgency as NeedFacts["urgency"],
    factors: row.factors as NeedFacts["factors"],
    wishedStart: wishedStart && isoDay(dayNumber(wishedStart)),
  };
}

export function rowOf({ wishedStart, ...facts }: NeedFacts) {
  return { ...facts, wishedStart: wishedStart === null ? null : dateOf(wishedStart) };
}
