/** A combination of three with a book of this year, and people of each side. */
import { randomUUID } from "node:crypto";

import { beforeAll, expect } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aProviderRow, aRegisterRegion, registerRows } from "~test/factories/registers";

import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";

export const SPENT_ON = new Date("2026-11-26T10:00:00+01:00");

export type Side = "lead" | "second" | "third" | "stranger" | "desk" | "worker";
export type BudgetWorld = {
  people: Record<Side, Account>;
  combinationId: string;
  /** Ids of the members, the lead party first. */
  members: [string, string, string];
  trajectories: [number, number];
};

export type Agreed = {
  rule?: "all" | "majority";
  thresholdCents?: bigint;
  silence?: "yes" | "no";
  shares?: [string, string, string];
};

/** Call it at the top of the file. */
export function aBudgetWorld(): BudgetWorld {
  const world = {} as BudgetWorld;
  beforeAll(async () => {
    await saveRegion(aRegisterRegion());
    const { providers, combinations } = registerRows();
    const folder = aRegisterFolder({
      providers: [
        ...providers,
        ...["p003", "p004"].map((code) => aProviderRow(code, `Aanbieder ${code}`)),
      ],
      combinations: [{ ...combinations[0]!, member_provider_codes: "p001|p002|p003" }],
    });
    expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
    const idOf = async (code: string) =>
      (await db.supplier.findUniqueOrThrow({ where: { code } })).id;
    const of = async (code: string) =>
      anAccount({ kind: "provider", supplierId: await idOf(code), roles: ["provider-manager"] });
    const combinationId = await idOf("c01");
    const numbers = await derive((tx) =>
      tx.trajectory.createManyAndReturn({
        data: [1, 2].map(() => ({ supplierId: combinationId, openedAt: SPENT_ON })),
        select: { number: true },
      }),
    );
    Object.assign(world, {
      people: {
        ...{ lead: await of("p001"), second: await of("p002"), third: await of("p003") },
        ...{ stranger: await of("p004"), worker: await anAccount() },
        desk: await anAccount({ kind: "region", roles: ["contract-manager"] }),
      },
      combinationId,
      members: [await idOf("p001"), await idOf("p002"), await idOf("p003")],
      trajectories: numbers.map(({ number }) => number),
    });
  });
  return world;
}

/** A version of the governance that all three signed. */
export async function agreed(world: BudgetWorld, more: Agreed = {}): Promise<void> {
  const { combinationId, members } = world;
  const { rule = "all", thresholdCents = 10_000_000n, silence = "no" } = more;
  const shares = more.shares ?? ["1/2", "1/3", "1/6"];
  await derive(async (tx) => {
    const version = (await tx.governance.count({ where: { combinationId } })) + 1;
    const whose = { combinationId, version };
    await tx.governance.create({
      data: {
        ...{ ...whose, rule, thresholdCents, silence, answerDays: 14 },
        ...{ writtenBy: "test", writtenAt: SPENT_ON },
      },
    });
    for (const [n, providerId] of members.entries()) {
      await tx.governanceShare.create({ data: { ...whose, providerId, share: shares[n]! } });
      await tx.governanceSignature.create({
        data: { ...whose, providerId, signedBy: "test", signedAt: SPENT_ON },
      });
    }
  });
}

let serial = 0;

export function aFunder(): string {
  serial += 1;
  return `f${serial}`;
}

/** An empty book; each funder has one, so that tests do not meet. */
export async function aBook(
  { combinationId }: BudgetWorld,
  year = 2026,
  funder = aFunder(),
): Promise<string> {
  const id = randomUUID();
  await derive(async (tx) => {
    await within(tx, theSystem("test"));
    await tx.budgetBook.create({
      data: {
        ...{ id, combinationId, year, funder, averageCents: 10_000_000n },
        ...{ plannedYears: 5, openedBy: "test", openedAt: SPENT_ON },
      },
    });
  });
  return id;
}
