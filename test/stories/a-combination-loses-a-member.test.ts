/**
 * A member of a published combination loses its contract: the combination is in neither engine any more, and
 * comes back when its members put it there again (I6, US14).
 */
import { beforeAll, expect, test } from "vitest";

import { type Account, anAccount } from "~test/factories/accounts";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  aContractRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  registerRows,
} from "~test/factories/registers";
import { newsOf } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters, publishCombination } from "~/domain/combinations/public.server";
import { dayAt } from "~/domain/kernel/day";
import { resumeContract, suspendContract } from "~/domain/providers/public.server";
import { INDEX } from "~/domain/search/engine.server";
import { startWorker } from "~/jobs/worker.server";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery } from "~search/query";

aDatabase();
const meilisearch = aMeilisearchInUse();
const today = dayAt(new Date());
const SOON = { timeout: 15_000, interval: 50 };

let lead: Account;
let desk: Account;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const { providers, contracts, combinations, offers } = registerRows();
  // The third only takes part: it has a contract and offers nothing by itself.
  const folder = aRegisterFolder({
    providers: [...providers, aProviderRow("p003", "De Derde")],
    contracts: [...contracts, aContractRow("k9", "p003")],
    combinations: [{ ...combinations[0]!, member_provider_codes: "p001|p002|p003" }],
    offers: [...offers, anOfferRow("c01", "o4", { title: "Samen thuis" })],
    waiting_times: null,
  });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  lead = await anAccount({ kind: "provider", supplierId, roles: ["provider-manager"] });
  desk = await anAccount({ kind: "region", roles: ["contract-manager"] });
});

/** The offers of the combination, in each engine. */
async function found(): Promise<Record<string, string[]>> {
  const { url, key } = meilisearch;
  const engines = [
    meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 }),
    postgresEngine(askSql),
  ];
  const answers = await Promise.all(engines.map((engine) => engine.find(anyQuery(today))));
  return Object.fromEntries(
    answers.map(({ hits }, n) => [
      engines[n]!.name,
      hits
        .map(({ document }) => document.card.offer.code)
        .filter((code) => ["o3", "o4"].includes(code))
        .toSorted(),
    ]),
  );
}

const ALL = { meilisearch: ["o3", "o4"], postgres: ["o3", "o4"] };
const NONE = { meilisearch: [], postgres: [] };

test("out of both engines by each member that loses its contract, and back when all is whole", async () => {
  const worker = startWorker();
  await worker.settled();
  expect(await found()).toEqual(ALL);
  for (const supplierCode of ["p002", "p003"]) {
    const sent = { supplierCode, contractCode: null, from: today, reason: "Onderzoek" };
    expect(await suspendContract(desk.actor, sent)).toMatchObject({ ok: true });
    await expect.poll(found, SOON).toEqual(NONE);
    expect(await newsOf(lead)).toContain("combination-incomplete");
    expect(await publishCombination(lead.actor, "c01")).toMatchObject({
      refusals: [{ code: "combination.no-contract" }],
    });
    expect(await resumeContract(desk.actor, sent)).toMatchObject({ ok: true });
    // A contract again is not yet a combination again: its members say so.
    await worker.settled();
    expect(await found()).toEqual(NONE);
    expect(await publishCombination(lead.actor, "c01")).toMatchObject({ ok: true });
    await expect.poll(found, SOON).toEqual(ALL);
  }
  await worker.stop();
}, 60_000);
