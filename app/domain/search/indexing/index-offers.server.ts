import { projectOffers } from "./project-offers.server";
import { derive } from "~/db/derive.server";
import { announce, type Listener, type Message } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { dayAt } from "~/domain/kernel/day";
import { offersChanged } from "~/domain/providers/public";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

const PER_MESSAGE = 250;
/** The number rises when documents get another form: they are then all written anew. */
const PROJECTION = "projection/3";

/** Offers changed: their documents follow, in the same transaction as the message. */
export const indexOffers: Listener = async (tx, messages) => {
  await projectOffers(tx, [...new Set(messages.flatMap(offerIdsOf))]);
};

/** Everything changed: announced in parts, so that a single change in between does not wait long. */
export const indexAllOffers: Listener = async (tx) => {
  await announceAll(tx);
};

/** On a new day every document is written anew: order keys move on, scopes begin and end. */
export async function refreshDay(now = new Date()): Promise<boolean> {
  const today = dayAt(now);
  const last = await db.searchFeed.findUnique({ where: { name: PROJECTION } });
  if (last && last.projectedOn >= today) return false;
  return derive(async (tx) => {
    const moved = await tx.$executeRaw`
      insert into search_feed (name, projected_on) values (${PROJECTION}, ${today})
      on conflict (name) do update set projected_on = excluded.projected_on
      where search_feed.projected_on < excluded.projected_on`;
    if (moved > 0) await announceAll(tx);
    return moved > 0;
  });
}

async function announceAll(tx: Tx): Promise<void> {
  const offers = await tx.$queryRaw<{ id: string }[]>`
    select id from offer union select offer_id from search_document where not is_removed`;
  const events = [];
  for (let i = 0; i < offers.length; i += PER_MESSAGE) {
    events.push(offersChanged(offers.slice(i, i + PER_MESSAGE).map(({ id }) => id)));
  }
  await announce(tx, events);
}

function offerIdsOf({ payload }: Message): string[] {
  const { offerIds } = payload;
  if (!Array.isArray(offerIds)) throw new Error("offers.changed without offerIds");
  return offerIds;
}
