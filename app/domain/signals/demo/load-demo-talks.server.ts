import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

const TOPICS = [
  "Wachttijden, personeel en samenwerking met de lokale toegang.",
  "Hoe de hulp in groepen loopt, en wat er volgend jaar anders kan.",
  "Kennismaking met de nieuwe leiding en het jaarplan.",
];

/** A few talks with providers of the demo and what was agreed; added once. Returns how many. */
export function loadDemoTalks(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  return commit(actor, async (tx) => {
    if ((await tx.talk.count()) > 0) return unchanged(0);
    const suppliers = await tx.supplier.findMany({
      where: { kind: "provider" },
      orderBy: { code: "asc" },
      take: TOPICS.length,
    });
    const today = dayAt(now);
    const by = { by: actor.userId, at: now };
    await tx.talk.createMany({
      data: suppliers.map(({ id }, i) => ({
        ...{ supplierId: id, heldOn: dateOf(today - 20 - 40 * i), topics: TOPICS[i]!, ...by },
        ...{ kind: i === 2 ? "entry" : "progress", isShared: i !== 1 },
        participants: ["contract-manager", "director"],
      })),
    });
    await tx.agreedAction.createMany({
      data: suppliers.flatMap(({ id }, i) => [
        {
          ...{ supplierId: id, what: "Elke twee weken alle wachttijden bevestigen.", ...by },
          ...{ owner: "provider", position: "manager zorg", dueOn: dateOf(today + 21 - 28 * i) },
        },
        {
          ...{ supplierId: id, what: "Uitleg geven over de nieuwe contractafspraken.", ...by },
          ...{ owner: "region", position: "contractmanager", dueOn: dateOf(today + 7) },
        },
      ]),
    });
    const count = suppliers.length;
    const trace = { action: "demo.load", subject: "talk", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}
