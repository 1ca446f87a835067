import { randomUUID } from "node:crypto";

import { askSubcontractors } from "../subcontract/ask-subcontractors.server";
import { type SubcontractAct, workOnSubcontract } from "../subcontract/work-on-subcontract.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";
import { listReferrals } from "~/domain/referrals/public.server";

type DemoRequest = {
  main: string;
  sub: string;
  scope: string;
  price: string;
  /** A part of help that is delivered; else an agreement ahead of it. */
  isPart: boolean;
  runs: boolean;
};

const REQUESTS: DemoRequest[] = [
  {
    ...{ main: "p001", sub: "p002", scope: "Vaktherapie, elke week een uur.", price: "85,50" },
    ...{ isPart: true, runs: false },
  },
  {
    ...{ main: "p002", sub: "p003", scope: "Gezinsbegeleiding aan huis.", price: "72,00" },
    ...{ isPart: false, runs: true },
  },
];

/** One request that waits and one that runs, between suppliers of the demo that have people: added once. */
export async function loadDemoSubcontracts(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "demo.load");
  if ((await db.subcontract.count()) > 0) return 0;
  let made = 0;
  for (const one of REQUESTS) {
    const [main, sub] = await Promise.all([managerOf(one.main), managerOf(one.sub)]);
    if (main && sub && (await makeOne(one, { main, sub, now }))) made += 1;
  }
  return made;
}

async function managerOf(code: string): Promise<Actor | null> {
  const found = await db.organisationMember.findFirst({
    where: { roles: { has: "provider-manager" }, organisation: { supplier: { code } } },
    include: { organisation: { select: { supplierId: true } } },
  });
  if (!found) return null;
  const { userId, organisationId } = found;
  return {
    ...{ userId, organisationId, roles: ["provider-manager"], municipalities: [] },
    supplierIds: [found.organisation.supplierId!],
  };
}

type Sides = { main: Actor; sub: Actor; now: Date };

/** False where the region does not let the one ask the other. */
async function makeOne(one: DemoRequest, { main, sub, now }: Sides): Promise<boolean> {
  const today = dayAt(now);
  const asked = await askSubcontractors(
    main,
    {
      ...{ formKey: randomUUID(), codes: [one.sub], isSolo: false, send: true },
      ...{ scope: one.scope, profile: null, from: today, to: today + 180 },
      ...{ unit: "hour", units: "24", price: one.price },
      referralId: one.isPart ? await deliveredBy(main, now) : null,
    },
    now,
  );
  if (!asked.ok) return false;
  if (!one.runs) return true;
  const [id = ""] = asked.value;
  const does = (actor: Actor, side: "main" | "sub", act: SubcontractAct) =>
    workOnSubcontract(actor, { id, side, act }, now);
  must(await does(sub, "sub", { move: "accept" }));
  must(await does(main, "main", { move: "start", on: today, consentRef: "B-000042" }));
  return true;
}

/** Help that was opened and goes on; null where there is none. */
async function deliveredBy(main: Actor, now: Date): Promise<string | null> {
  const filter = { state: "open" as const, mine: false, page: 1 };
  const { lines } = await listReferrals(main, "supplier", { filter, now });
  const OPENED = ["opened", "scheduled", "started"];
  return lines.find(({ state }) => OPENED.includes(state))?.id ?? null;
}

function must(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`The demo cannot agree: ${outcome.refusals[0]?.code}`);
}
