import { randomUUID } from "node:crypto";

import { moveSubcontract } from "./move-subcontract.server";
import type { SubcontractState } from "./subcontract";
import { suppliersOn } from "./subcontract-for.server";
import { askedFault, readTerms, type SentTerms, type Terms } from "./terms";
import { changed, commit, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { findOwnTrajectory, type OwnTrajectory } from "~/domain/referrals/public.server";
import type { Prisma } from "~/generated/prisma/client";

export type Asked = SentTerms & {
  formKey: string;
  /** A referral that the asker received, or null for an agreement ahead of one. */
  referralId: string | null;
  /** Codes of the suppliers that are asked. */
  codes: string[];
  isSolo: boolean;
  /** Or keep it, to be sent later. */
  send: boolean;
};

/**
 * A main contractor asks one supplier, or several by one call. Each gets a request of its own, and none
 * knows of the others. The same form twice makes nothing twice.
 */
export async function askSubcontractors(
  actor: Actor,
  asked: Asked,
  now = new Date(),
): Promise<Outcome<string[]>> {
  const suppliers = await suppliersOn(actor, "main");
  const region = await getRegion(now);
  const terms = readTerms(
    asked,
    region.profiles.map(({ code }) => code),
    dayAt(now),
  );
  const trajectory = await trajectoryOf(actor, asked.referralId);
  const mainId = trajectory?.supplierId ?? suppliers[0]!;
  if (!isUuid(asked.formKey)) return refuse("subcontract.no-form");
  const subs = await subsOf(asked.codes, { region, mainId, today: dateOf(dayAt(now)) });
  if (!terms.ok || !subs.ok) return bothRefused(terms, subs);
  return commit(actor, async (tx) => {
    // The same form at the same moment waits here, and then finds what the first made.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${asked.formKey}, 0))`;
    const known = await tx.subcontract.findMany({
      where: { mainId, formKey: asked.formKey },
      orderBy: { number: "asc" },
    });
    if (known.length > 0) return changed(known.map(({ id }) => id));
    const made = [];
    for (const sub of subs.value)
      made.push(
        await makeOne(tx, {
          ...{ actor, asked, region, now, mainId, subId: sub.id, terms: terms.value },
          trajectoryId: trajectory?.id ?? null,
        }),
      );
    return changed(
      made.map(({ value }) => value),
      ...made.flatMap(({ traces }) => traces),
    );
  });
}

/** The help that it is a part of; a referral of others is not there. */
async function trajectoryOf(
  actor: Actor,
  referralId: string | null,
): Promise<OwnTrajectory | null> {
  if (referralId === null) return null;
  const found = await findOwnTrajectory(actor, referralId);
  if (!found) throw new Missing("referral");
  return found;
}

function bothRefused(...outcomes: Outcome<unknown>[]): Refused {
  return { ok: false, refusals: outcomes.flatMap((one) => (one.ok ? [] : one.refusals)) };
}

type Around = { region: RegionConfig; mainId: string; today: Date };

/** Whom the codes name, as far as they may be asked: where the region asks for it, under contract today. */
async function subsOf(
  codes: string[],
  { region, mainId, today }: Around,
): Promise<Outcome<{ id: string }[]>> {
  const isContracted: Prisma.ContractWhereInput = {
    ...{ state: "active", startsOn: { lte: today } },
    OR: [{ endsOn: null }, { endsOn: { gte: today } }],
  };
  const found = await db.supplier.findMany({
    where: {
      ...{ code: { in: codes }, kind: "provider" },
      ...(region.rules.subcontractorsContracted && { contracts: { some: isContracted } }),
    },
    orderBy: { code: "asc" },
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  const fault = askedFault(ids, mainId);
  if (found.length < codes.length)
    return refuse("subcontract.not-contracted", { field: "aanbieder" });
  return fault ?? accept(found);
}

type Making = {
  actor: Actor;
  asked: Asked;
  region: RegionConfig;
  now: Date;
  mainId: string;
  subId: string;
  terms: Terms;
  trajectoryId: string | null;
};

async function makeOne(
  tx: Tx,
  { actor, asked, region, now, mainId, subId, terms, trajectoryId }: Making,
) {
  const id = randomUUID();
  const row = await tx.subcontract.create({
    data: {
      ...{ id, mainId, subId, trajectoryId, formKey: asked.formKey, ownerId: actor.userId },
      ...{ ...terms, isSolo: asked.isSolo, createdAt: now, changedAt: now },
    },
  });
  const trace = { action: "subcontract.write", subject: `subcontract/${id}`, announce: [] };
  if (!asked.send) return changed(id, trace);
  const found = { ...row, state: "draft" as SubcontractState };
  const sent = await moveSubcontract(tx, found, {
    ...{ by: actor.userId, side: "main", move: "send", region, now },
  });
  // A row that was made in this transaction cannot have moved.
  if (!sent.ok) throw new Error("A new subcontract was not sent.");
  return changed(id, trace, ...sent.traces);
}
