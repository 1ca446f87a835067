/** A new master key, while everybody works and the job is killed twice (security requirement P-62). */
import { setTimeout as pause } from "node:timers/promises";

import { expect, test } from "vitest";

import { aReferral } from "~test/factories/referrals";
import { anAccount } from "~test/factories/accounts";
import { inAnotherProcess, startAnotherProcess } from "~test/setup/another-process";
import { aDatabase, run } from "~test/setup/database";

import { countByKey } from "./seal-keys.server";
import { HOUSE_KEYS } from "~/db/files/file-key.server";
import { derive } from "~/db/derive.server";
import { sealSecret } from "~/domain/accounts/second-step/sealed-secret.server";

const database = aDatabase();
const PROCESS = "test/setup/key-process.ts";
const OLD = `k1:${"A".repeat(43)}=`;
const NEW = `k2:${"B".repeat(43)}=`;
const both = { MASTER_KEYS: `${NEW},${OLD}`, DATABASE_POOL: "50" };
const REFERRALS = 240;

async function sealedAnew(ids: string[]): Promise<number> {
  const { rows } = await run(
    database.admin,
    `select count(*)::int as count from client_key
     where sealed like 'k2:%' and referral_id = any($1::uuid[])`,
    [ids],
  );
  return (rows[0] as { count: number }).count;
}

test("keys are sealed anew under 50 writers and two kills; afterwards the old one is not needed", async () => {
  const rows = [];
  for (let n = 0; n < REFERRALS; n += 1) rows.push(await aReferral({ state: "opened" }));
  const { userId } = await anAccount();
  const fileId = "5b0a3c1e-51a4-4bb0-9f40-2f3c1a1c9a01";
  const file = HOUSE_KEYS.make(fileId);
  await derive(async (tx) => {
    await tx.user.update({
      where: { id: userId },
      data: { totpSecret: sealSecret(userId, "GEHEIM") },
    });
    await tx.storedFile.create({
      data: {
        ...{ id: fileId, name: "a.pdf", mediaType: "application/pdf", bytes: 1, sha256: "x" },
        ...{ key: file.sealed, storedBy: "test", storedAt: new Date() },
      },
    });
  });
  expect(await countByKey()).toEqual({ k1: REFERRALS + 2 });

  const written = rows.filter((_row, n) => n % 2 === 0);
  const left = rows.filter((_row, n) => n % 2 === 1).map(({ id }) => id);
  const writing = startAnotherProcess(PROCESS, { act: "write", rows: written, times: 2 }, both);
  for (const _kill of [1, 2]) {
    const before = await sealedAnew(left);
    const sealing = startAnotherProcess(PROCESS, { act: "seal", rows: [] }, both);
    while ((await sealedAnew(left)) <= before) await pause(2);
    await sealing.kill();
  }
  expect(await sealedAnew(left)).toBeLessThan(left.length);
  expect(await writing.said).toBe("100");
  await inAnotherProcess(PROCESS, { act: "seal", rows: [] }, both);

  const read = await inAnotherProcess(PROCESS, { act: "read", rows }, { MASTER_KEYS: NEW });
  expect(JSON.parse(read)).toEqual({ readable: REFERRALS, counts: { k2: REFERRALS + 2 } });
  const { rows: files } = await run(database.admin, "select key from stored_file");
  expect(() => HOUSE_KEYS.find(fileId, (files[0] as { key: string }).key)).toThrow("no key k2");
}, 150_000);
