/** A supplier with two waits, a referrer who called, and the days around Whitsun 2026. */
import { afterEach, beforeEach, expect, vi } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { saveRegion } from "./a-region";
import { aRegisterFolder } from "./a-register-folder";
import { type Account, anAccount } from "./accounts";
import { aRegisterRegion, aWaitRow } from "./registers";
import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt } from "~/domain/kernel/day";
import { challengeWait } from "~/domain/providers/public.server";

/** Whit Monday is the holiday in the middle of the term. */
export const doubtRegion = { ...aRegisterRegion(), holidays: ["2026-05-25"] };
/** The Friday before. */
export const MADE = "2026-05-22";
export const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00+02:00`);

export type People = { referrer: Account; editor: Account; contract: Account };

/**
 * Before each test of a file the window as it was and the day on which the referrer calls; `places` are
 * those of offer o1, which say 4 and 30 weeks.
 */
export function aDoubtedWindow(): {
  database: { admin: string };
  people: People;
  places: string[];
} {
  const database = aDatabase();
  const people = {} as People;
  const places: string[] = [];
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: at(MADE) });
    const filled = await fillWindow(database.admin);
    Object.assign(people, filled.people);
    places.splice(0, Infinity, ...filled.places);
  });
  afterEach(() => vi.useRealTimers());
  return { database, people, places };
}

async function fillWindow(admin: string): Promise<{ people: People; places: string[] }> {
  const tables = ["combination", "supplier", "account_user", "organisation", "mail_letter"];
  for (const table of tables) await run(admin, `delete from ${table}`);
  await saveRegion(doubtRegion);
  const wait = { as_of: "2026-05-20", weeks_to_intake: "2", weeks_to_start: "4" };
  const waiting_times = [
    ...[aWaitRow("o1", "l1", wait), aWaitRow("o1", "l2", { ...wait, weeks_to_start: "30" })],
    aWaitRow("o2", "", { ...wait, weeks_to_start: "40" }),
  ];
  const folder = aRegisterFolder({ waiting_times });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const people = {
    referrer: await anAccount({ roles: ["access-worker"], name: "Bellende Persoon" }),
    editor: await anAccount({ ...{ roles: ["provider-editor"], kind: "provider", supplierId } }),
    contract: await anAccount({ roles: ["contract-manager"], kind: "region" }),
  };
  const rename = "update organisation set name = 'Toegang Hoorn' where id = $1";
  await run(admin, rename, [people.referrer.organisationId]);
  const rows = await db.offerPlace.findMany({
    where: { offer: { code: "o1" } },
    orderBy: { place: { code: "asc" } },
  });
  return { people, places: rows.map(({ id }) => id) };
}

type Said = Omit<Parameters<typeof challengeWait>[1], "offerPlaceId">;

/** "I called: 12 weeks", unless something else was heard. */
export function call(
  actor: Actor,
  offerPlaceId: string,
  { now = at(MADE), ...more }: Partial<Said> & { now?: Date } = {},
) {
  const heard = { offerCode: "o1", weeks: 12, note: "", calledOn: dayAt(now), ...more };
  return challengeWait(actor, { ...heard, offerPlaceId }, now);
}
