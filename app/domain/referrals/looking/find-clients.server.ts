import {
  answers,
  type ClientQuestion,
  MOST_HITS,
  questionFault,
  SEARCHED,
  SEARCHES,
} from "./client-search";
import { assertHolds, type Side } from "./own-referral.server";
import { openFields } from "../identity/seal-client.server";
import { receiving } from "../referral/received-by.server";
import type { ReferralState } from "../referral/referral";
import type { Tx } from "~/db/commit.server";
import { countTurn } from "~/db/limiter.server";
import { noteLook } from "~/db/look.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

export type ClientHit = {
  referralId: string;
  number: number;
  state: ReferralState;
  name: string;
  birthDate: string;
  supplier: string;
  createdAt: Date;
};

export type ClientHits = { hits: ClientHit[]; isCut: boolean };

const GROUND = "client.look";

/**
 * The own clients that answer to a name or birth date: those the organisation sent, or those opened to
 * the supplier. Each that is shown stands in the log first; a question without an answer does too.
 */
export async function findClients(
  actor: Actor,
  { side, ...asked }: ClientQuestion & { side: Side },
  now = new Date(),
): Promise<Outcome<ClientHits>> {
  assertHolds(actor, GROUND, side);
  const fault = questionFault(asked);
  if (fault) return fault;
  if ((await countTurn(`find-client ${actor.userId}`, SEARCHES)) > 0)
    return refuse("find.too-often");
  const reader = side === "supplier" ? await receiving(actor, now) : actor;
  return askWithin(reader, async (tx) => {
    const rows = await ownRows(tx, reader, side);
    const ids = rows.map(({ id }) => id);
    const clients = await openFields(tx, ids, ["name", "birthDate"]);
    const found = rows.flatMap(({ id, number, state, supplier, createdAt }) => {
      const client = clients.get(id);
      if (!client || !answers(client, asked)) return [];
      const facts = { referralId: id, number, supplier: supplier.name, createdAt };
      return [{ ...facts, ...client, state: state as ReferralState }];
    });
    const hits = found.slice(0, MOST_HITS);
    const seen = hits.length > 0 ? hits.map(({ referralId }) => referralId) : [null];
    const what = seen.map((referralId) => ({
      ...{ event: "find" as const, referralId, groups: ["identity"], ground: GROUND },
    }));
    await noteLook(tx, reader, { what, now });
    return accept({ hits, isCut: found.length > MOST_HITS || rows.length === SEARCHED });
  });
}

function ownRows(tx: Tx, { organisationId, supplierIds }: Actor, side: Side) {
  const own =
    side === "sender"
      ? { organisationId: organisationId ?? "" }
      : { supplierId: { in: supplierIds }, shutAt: null };
  return tx.referral.findMany({
    where: { openedAt: { not: null }, ...own, wipedAt: null },
    select: {
      ...{ id: true, number: true, state: true, createdAt: true },
      supplier: { select: { name: true } },
    },
    ...{ orderBy: { number: "desc" }, take: SEARCHED },
  });
}
