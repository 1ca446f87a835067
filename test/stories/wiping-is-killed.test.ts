import { spawn } from "node:child_process";
import { once } from "node:events";

import { beforeAll, expect, test, vi } from "vitest";

import { databaseAddress } from "~/db/address.server";
import { theSystem } from "~/domain/accounts/public";
import { wipeReferrals } from "~/domain/referrals/public.server";
import { saveRegion } from "~test/factories/a-region";
import { aReferral, aTeam, REFERRED } from "~test/factories/referrals";
import { aStoredPlan } from "~test/factories/plans";
import { storedReferences } from "~test/factories/references";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

const database = aDatabase();
const MANY = 150;
const NOW = new Date(REFERRED.getTime() + 31 * 24 * 60 * 60_000);

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const organisationId = await aTeam();
  for (let i = 0; i < MANY; i++) {
    const referral = await aReferral({ state: "withdrawn", organisationId });
    await aStoredPlan(referral);
    await storedReferences(referral);
  }
}, 60_000);

/** How many referrals there are with a mark of wiping, with a key and with so many fields. */
async function kinds(): Promise<Record<string, number>> {
  const { rows } = await run(
    database.admin,
    `select concat_ws(' ', wiped_at is not null,
        (select count(*) from client_key k where k.referral_id = r.id),
        (select count(*) from client_field f where f.referral_id = r.id),
        (select count(*) from plan p join stored_file s on s.id = p.file_id where p.referral_id = r.id),
        (select count(*) from indication_reference i where i.referral_id = r.id),
        (select count(*) from audit_entry a where a.subject = 'referral/' || r.id)) as kind,
        count(*)::int as count
     from referral r group by 1`,
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

const WHOLE = "f 1 7 1 1 0";
const GONE = "t 0 0 0 0 1";

test("wiping that is killed leaves every referral whole or gone, and the next run does the rest", async () => {
  const file = "test/setup/wipe-process.ts";
  const child = spawn(process.execPath, ["--import", "tsx", file, JSON.stringify({ now: NOW })], {
    env: { ...process.env, DATABASE_URL: databaseAddress().app },
    stdio: "ignore",
  });
  await vi.waitFor(async () => expect((await kinds())[GONE]).toBeGreaterThan(4), {
    ...{ timeout: 60_000, interval: 20 },
  });
  child.kill("SIGKILL");
  await once(child, "close");

  const { [WHOLE]: left = 0, [GONE]: gone = 0, ...halves } = await kinds();
  expect(halves).toEqual({});
  expect([left + gone, left > 0]).toEqual([MANY, true]);
  expect(await wipeReferrals(theSystem("wipe"), NOW)).toBe(left);
  expect(await kinds()).toEqual({ [GONE]: MANY });
  expect((await run(database.admin, "select from stored_file_part")).rowCount).toBe(0);
}, 120_000);
