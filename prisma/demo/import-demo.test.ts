import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { writeDemoRegisters } from "./write-demo.server";
import { theSystem } from "~/domain/accounts/public";
import { faultLine } from "~/domain/catalogue/public";
import { getRegion, readRegionFile } from "~/domain/catalogue/public.server";
import { changeRegion } from "~/domain/monitoring/public.server";
import { getCombinationDesk, importRegisters } from "~/domain/combinations/public.server";
import { aDatabase } from "~test/setup/database";
import { REGION_FILE } from "~test/factories/region";

aDatabase();
const now = new Date("2026-11-22T10:00:00Z");
const folder = mkdtempSync(path.join(tmpdir(), "demo-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the import takes in the whole demo, and a second time finds nothing new", async () => {
  const yaml = readRegionFile(REGION_FILE);
  await changeRegion(theSystem("region"), yaml, now);
  const summary = writeDemoRegisters(await getRegion(now), folder, {
    // As `npm start` makes it.
    seed: 2020,
    today: "2026-11-22",
  });

  const first = await importRegisters(theSystem("import"), folder, { now });
  const second = await importRegisters(theSystem("import"), folder, { now });

  expect(first.ok ? [] : first.faults.map(faultLine)).toEqual([]);
  const rows = first.ok ? first.value.registers.map(({ file, rows: count }) => [file, count]) : [];
  expect(Object.fromEntries(rows)).toEqual(summary);
  expect(second).toMatchObject({ ok: true, value: { offersAnnounced: 0 } });
  // The combinations give what the region asks of them, so that its members can put them back in the window.
  const desk = { ...theSystem("test"), roles: ["contract-manager" as const] };
  for (const code of ["c01", "c02", "c03"]) {
    const { coverage } = await getCombinationDesk(desk, code, now);
    expect(coverage!.asked.length).toBeGreaterThan(5);
    expect(coverage!.asked.filter(({ by }) => by.length === 0)).toEqual([]);
  }
}, 60_000);
