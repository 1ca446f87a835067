import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aReferral, REFERRED } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { wipeWords } from "./wipe-words.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const system = theSystem("wipe");
const after = (days: number) => new Date(REFERRED.getTime() + days * 24 * 60 * 60_000);

beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => void (await run(database.admin, "delete from need")));

/** A need that was closed, with a request that was closed by itself when `closedAt` says so. */
async function aClosedNeed({ withReferral = false, needCloses = true } = {}): Promise<string> {
  const made = await aReferral({ client: null, state: "declined" });
  const { needId, organisationId, supplierId, offerPlaceId } = made;
  if (!withReferral) await run(database.admin, "delete from referral where id = $1", [made.id]);
  await run(
    database.admin,
    `update need set note = 'canary', goals = 'canary', postcode = '1621'
       ${needCloses ? ", state = 'closed', due_on = null, closed_at = $2" : ""} where id = $1`,
    needCloses ? [needId, REFERRED] : [needId],
  );
  const requestId = randomUUID();
  await run(
    database.admin,
    `insert into availability_request (id, need_id, organisation_id, supplier_id, offer_place_id,
       state, sent_at, sent_by, shown, declared, owner_id, question, reply, remark, who_can)
     values ($1, $2, $3, $4, $5, 'closed', $6, $1, '{"law": "wmo", "note": "canary"}', '{}', $1,
       'canary', 'canary', 'canary', 'canary')`,
    [requestId, needId, organisationId, supplierId, offerPlaceId, REFERRED],
  );
  await run(
    database.admin,
    "insert into availability_entry (request_id, at, by, side, act) values ($1, $2, 'x', 'sender', 'close')",
    [requestId, REFERRED],
  );
  return needId;
}

async function words(): Promise<{ needs: number; requests: number }> {
  const count = async (table: string) => {
    const statement = `select to_json(t)::text as text from ${table} t`;
    const { rows } = await run(database.admin, statement);
    return rows.filter(({ text }) => text.includes("canary")).length;
  };
  return { needs: await count("need"), requests: await count("availability_request") };
}

test("P-40: what was written stays for thirty days after closing, and no longer", async () => {
  await aClosedNeed();
  await wipeWords(system, after(29));
  expect(await words()).toEqual({ needs: 1, requests: 1 });
  await wipeWords(system, after(31));
  expect(await words()).toEqual({ needs: 0, requests: 0 });
  const { rows } = await run(database.admin, "select law, postcode from need");
  expect(rows).toEqual([{ law: "jeugdwet", postcode: null }]);
});

test("a request that was closed before its need loses its words by itself", async () => {
  await aClosedNeed({ needCloses: false });
  await wipeWords(system, after(29));
  expect(await words()).toEqual({ needs: 1, requests: 1 });
  await wipeWords(system, after(31));
  expect(await words()).toEqual({ needs: 1, requests: 0 });
});

test("P-40: what is left goes after 24 months, unless somebody was referred", async () => {
  const [gone, kept] = [await aClosedNeed(), await aClosedNeed({ withReferral: true })];
  const needs = async () =>
    (await run(database.admin, "select id from need")).rows.map(({ id }) => id);
  await wipeWords(system, new Date("2028-11-25T10:00:00+01:00"));
  expect(await needs()).toContain(gone);
  await wipeWords(system, new Date("2028-11-27T10:00:00+01:00"));
  expect(await needs()).toEqual([kept]);
});

test("of help that goes on after its client was wiped the words go thirty days after they are over", async () => {
  const { id, supplierId } = await aReferral({ client: null, state: "started" });
  await run(database.admin, "update referral set wiped_at = $2 where id = $1", [id, REFERRED]);
  const trajectory = randomUUID();
  await run(
    database.admin,
    `insert into trajectory (id, referral_id, supplier_id, opened_at) values ($1, $2, $3, now())`,
    [trajectory, id, supplierId],
  );
  await run(
    database.admin,
    `insert into indication (id, trajectory_id, kind, from_on, to_on, reason, set_at, version)
     values (gen_random_uuid(), $1, 'temporary', $2::timestamptz::date, $2::timestamptz::date + 10, 'canary', $2, '2026-01-01')`,
    [trajectory, REFERRED],
  );
  await run(
    database.admin,
    `insert into change_ask (id, referral_id, from_on, to_on, reason, asked_by, asked_at)
     values (gen_random_uuid(), $1, $2::timestamptz, $2::timestamptz, 'canary', 'x', $2)`,
    [id, REFERRED],
  );
  await run(
    database.admin,
    `insert into evaluation (id, referral_id, moment, side, words, recorded_by, recorded_at)
     values (gen_random_uuid(), $1, 'end', 'sender', 'canary', 'x', $2)`,
    [id, after(5)],
  );
  const reasons = async () => {
    const { rows } = await run(
      database.admin,
      `select reason from indication union all select reason from change_ask
       union all select words from evaluation`,
    );
    return rows.map(({ reason }: { reason: string }) => reason);
  };
  await wipeWords(system, after(31));
  expect(await reasons()).toEqual(["canary", "", "canary"]);
  await wipeWords(system, after(36));
  expect(await reasons()).toEqual(["canary", "", ""]);
  await wipeWords(system, after(42));
  expect(await reasons()).toEqual(["", "", ""]);
});
