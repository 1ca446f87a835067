import { spawn } from "node:child_process";
import { once } from "node:events";

import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";

import { databaseAddress } from "~/db/address.server";
import { db } from "~/db/read.server";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import {
  aLocationRow,
  anOfferRow,
  aProviderRow,
  aRegisterRegion,
  aWaitRow,
} from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { everything } from "~test/setup/everything";

const handle = aDatabase();

beforeAll(() => saveRegion(aRegisterRegion()));

/** The size of a large region. */
function aLargeFolder(): string {
  const suppliers = Array.from({ length: 350 }, (_, i) => `p${i}`);
  const offers = suppliers.flatMap((code) =>
    Array.from({ length: 10 }, (_, j) => [code, `${code}-${j}`] as const),
  );
  return aRegisterFolder({
    providers: suppliers.map((code) => aProviderRow(code, `Aanbieder ${code}`)),
    locations: suppliers.flatMap((code) => [aLocationRow(code, "l1"), aLocationRow(code, "l2")]),
    offers: offers.map(([supplier, code], i) =>
      anOfferRow(supplier, code, { locations: i % 2 === 0 ? "l1" : "l1|l2" }),
    ),
    waiting_times: offers.flatMap(([, code], i) =>
      (i % 2 === 0 ? ["l1"] : ["l1", "l2"]).map((place) => aWaitRow(code, place)),
    ),
    ...{ quality: null, marks: null, contracts: null, combinations: null },
  });
}

function importInAnotherProcess(folder: string) {
  return spawn(process.execPath, ["app/cli/run.mjs", "import", folder], {
    env: {
      ...process.env,
      DATABASE_URL: databaseAddress().app,
      DATABASE_ADMIN_URL: "",
      SEARCH_ENGINE: "postgres",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function untilSaid(child: ReturnType<typeof importInAnotherProcess>, word: string) {
  for await (const part of child.stdout) if (String(part).includes(word)) return;
  throw new Error(`It ended before it said ${word}.`);
}

/** Its last statement waits for the audit: all rows are written and nothing is committed. */
async function expectWaiting(audit: pg.Client): Promise<void> {
  const { rowCount } = await audit.query(
    "select from pg_locks where relation = 'audit_entry'::regclass and not granted",
  );
  expect(rowCount).toBe(1);
}

test("an import that is killed when all but its end is written leaves nothing; the next one does it all", async () => {
  const folder = aLargeFolder();
  const before = await everything(handle.admin);

  const audit = new pg.Client({ connectionString: handle.admin });
  await audit.connect();
  await audit.query("begin; lock table audit_entry in exclusive mode");
  const killed = importInAnotherProcess(folder);
  await untilSaid(killed, "Writing");
  await vi.waitFor(() => expectWaiting(audit), { timeout: 60_000 });
  killed.kill("SIGKILL");
  await once(killed, "close");
  await audit.end();
  expect(await everything(handle.admin)).toEqual(before);

  const child = importInAnotherProcess(folder);
  const faults: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => faults.push(part));
  child.stdout.resume();
  const [code] = (await once(child, "close")) as [number];
  expect([code, Buffer.concat(faults).toString()]).toEqual([0, ""]);

  expect(await db.supplier.count()).toBe(350);
  expect(await db.offer.count()).toBe(3_500);
  expect(await db.waitingDeclaration.count()).toBe(5_250);
  const messages = await db.outboxMessage.findMany();
  const announced = messages.map(({ payload }) => (payload as { offerIds: string[] }).offerIds);
  expect(announced.map((ids) => ids.length)).toEqual([500, 500, 500, 500, 500, 500, 500]);
  expect(new Set(announced.flat()).size).toBe(3_500);
}, 120_000);
