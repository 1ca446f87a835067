/** Figures of the policy page against a database, with what is told and what is not. */
import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { countMonths, listMonths, listNeeds } from "./public.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const now = new Date("2026-11-26T10:00:00Z");
const policyMaker = anActor(["policy-maker"]);
const system = theSystem("count");

/** A supplier with one offer at home and what it said on days. */
async function aWaiting(
  code: string,
  said: { day: string; weeks: number | null; status?: string }[],
  {
    municipalities = ["0405"],
    endsOn = null,
  }: { municipalities?: string[]; endsOn?: string | null } = {},
): Promise<void> {
  const { rows } = await run(
    database.admin,
    `with s as (insert into supplier (id, kind, code, slug, name, languages)
       values (gen_random_uuid(), 'provider', $1, $1, $1, '{}') returning id),
     o as (insert into offer (id, code, supplier_id, title, law, segment, profile, intensities,
         delivery_form, age_min, age_max, municipalities, expertise, roles, goal_types, languages)
       select gen_random_uuid(), 'o-' || $1, id, $1, 'jeugdwet', 'seg-b', 'p01', '{}', 'ambulant', 0, 17,
         $2, '{}', '{main}', '{}', '{}' from s returning id),
     c as (insert into contract (id, code, supplier_id, segment, intensities, roles, starts_on, ends_on)
       select gen_random_uuid(), 'c-' || $1, id, 'seg-b', '{}', '{main}', '2024-01-01', $3::date from s)
     insert into offer_place (id, offer_id) select gen_random_uuid(), id from o returning id`,
    [code, municipalities, endsOn],
  );
  for (const { day, weeks, status = "open" } of said)
    await run(
      database.admin,
      `insert into waiting_declaration (offer_place_id, status, weeks_to_start, as_of, source, declared_by)
       values ($1, $2::wait_status, $3, $4, 'declared', 'system:test')`,
      [(rows[0] as { id: string }).id, status, weeks, day],
    );
}

/** A stop that the region granted, until a day. */
async function aStop(code: string, endsOn: string): Promise<void> {
  await run(
    database.admin,
    `with c as (insert into client_stop (id, supplier_id, state, reason, starts_on, ends_on, asked_by,
         asked_at, decided_by, decided_at, decision_ref, explanation)
       select gen_random_uuid(), id, 'granted', 'ziek', '2026-09-15'::date, $2::date, 'system:test',
         '2026-09-10'::timestamptz, 'system:test', '2026-09-12'::timestamptz, 'B-1', 'Het team is ziek.' from supplier where code = $1::text returning id)
     insert into client_stop_place (stop_id, offer_place_id)
     select c.id, p.id from c, offer_place p join offer o on o.id = p.offer_id where o.code = 'o-' || $1::text`,
    [code, endsOn],
  );
}

async function aSearch(day: string, session: string, more: Record<string, unknown> = {}) {
  const event = { profiles: ["p01"], municipalities: ["0405"], hits: 0, best: null, ...more };
  await run(
    database.admin,
    `insert into search_event (region, day, hour, laws, segments, profiles, intensities, municipalities,
       expertise, forms, has_text, hits, best_wait_weeks, is_limited, source, session)
     values ('proefregio', $1, 10, '{}', '{}', $2, '{}', $3, '{}', '{}', false, $4, $5, false, 'page', $6)`,
    [day, event.profiles, event.municipalities, event.hits, event.best, session],
  );
}

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  for (const weeks of [2, 4, 6, 8]) await aWaiting(`a${weeks}`, [{ day: "2026-09-20", weeks }]);
  await aWaiting("stale", [{ day: "2026-08-25", weeks: 10 }], { municipalities: ["0405", "0388"] });
  await aWaiting("old", [{ day: "2026-05-01", weeks: 50 }]);
  await aWaiting("full", [{ day: "2026-09-20", weeks: 90, status: "full" }]);
  // Nobody finds these: no contract on the day, or the region granted a stop.
  await aWaiting("gone", [{ day: "2026-09-20", weeks: 80 }], { endsOn: "2026-09-29" });
  await aWaiting("stopped", [{ day: "2026-09-20", weeks: 70 }]);
  await aWaiting("stop-over", [{ day: "2026-09-20", weeks: 6 }]);
  await aStop("stopped", "2026-10-15");
  await aStop("stop-over", "2026-09-29");
  await countMonths(system, now);
}, 60_000);

const all = { law: "", segment: "", municipality: "" };
const september = async (part: Partial<typeof all>) => {
  const { figures } = await listMonths(policyMaker, { part: { ...all, ...part }, months: 12 }, now);
  return figures.find(({ month }) => month === "2026-09-30");
};

test("a month is told as it stood on its last day: median of who takes people, stale and unknown", async () => {
  expect(await september({})).toEqual({
    ...{ month: "2026-09-30", medianWeeks: 6, stalePercent: 11, unknownPercent: 11 },
  });
  expect(
    await september({ law: "jeugdwet", segment: "seg-b", municipality: "0405" }),
  ).toMatchObject({
    medianWeeks: 6,
  });
});

test("a part with fewer than five suppliers, and a month with fewer, is not told of", async () => {
  expect(await september({ municipality: "0388" })).toEqual({
    ...{ month: "2026-09-30", medianWeeks: null, stalePercent: null, unknownPercent: null },
  });
  const { figures, isCounted } = await listMonths(policyMaker, { part: all, months: 12 }, now);
  expect(isCounted).toBe(true);
  expect(figures).toHaveLength(12);
  expect(figures[6]).toMatchObject({ month: "2026-05-31", medianWeeks: null });
});

test("a month that was counted stays what it was; the next night counts only what is new", async () => {
  expect(await countMonths(system, now)).toBe(0);
  expect(await countMonths(system, new Date("2026-12-01T02:40:00Z"))).toBe(1);
  await run(database.admin, "delete from waiting_month where month = '2026-11-30'");
});

test("a visit counts once a day and cell, with the best it found; long is longer than usual", async () => {
  for (let i = 0; i < 6; i += 1) await aSearch("2026-08-03", `none${i}`);
  await aSearch("2026-08-03", "none0");
  for (let i = 0; i < 5; i += 1) await aSearch("2026-08-04", `late${i}`, { hits: 3, best: 7 });
  for (let i = 0; i < 5; i += 1) await aSearch("2026-08-05", `found${i}`, { hits: 3, best: 6 });
  await aSearch("2026-08-05", "found0");
  const { needs, quarter, usualWeeks } = await listNeeds(
    policyMaker,
    { quarter: null, municipality: null },
    now,
  );
  expect([quarter.code, usualWeeks]).toEqual(["2026-k3", 6]);
  expect(needs).toEqual([{ profile: "p01", municipality: "0405", none: 6, late: 5, asked: 16 }]);
});

test("few are few, in each cell by itself, and a search of this quarter is not told yet", async () => {
  for (let i = 0; i < 4; i += 1)
    await aSearch("2026-08-10", `two${i}`, { municipalities: ["0388", "0405"] });
  await aSearch("2026-08-10", "nowhere", { municipalities: [] });
  for (let i = 0; i < 9; i += 1)
    await aSearch("2026-10-02", `later${i}`, { municipalities: ["0388"] });
  const asked = { quarter: "2026-k3", municipality: null };
  const { needs } = await listNeeds(policyMaker, asked, now);
  expect(needs).toEqual([
    { profile: "p01", municipality: "0405", none: 10, late: 5, asked: 20 },
    { profile: "p01", municipality: null, none: "few", late: 0, asked: null },
    { profile: "p01", municipality: "0388", none: "few", late: 0, asked: null },
  ]);
  const chosen = await listNeeds(policyMaker, { quarter: "x", municipality: "0388" }, now);
  expect(chosen.needs.map(({ municipality }) => municipality)).toEqual(["0388"]);
});

test("policy makers and contract managers read it; nobody else, and only the system counts", async () => {
  const asked = { quarter: null, municipality: null };
  await expect(listNeeds(aContractManager(), asked, now)).resolves.toBeTruthy();
  for (const other of [aRegionAdmin(), anActor(["access-worker"]), anActor(["provider-manager"])]) {
    await expect(listNeeds(other, asked, now)).rejects.toThrow("Not allowed");
    await expect(listMonths(other, { part: all, months: 12 }, now)).rejects.toThrow("Not allowed");
    await expect(countMonths(other, now)).rejects.toThrow("Not allowed");
  }
  expect(await db.waitingMonth.count({ where: { municipality: "" } })).toBeGreaterThan(0);
});
