import { beforeAll, expect, test } from "vitest";

import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { countFound } from "./count-found.server";

aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let supplierIds: string[];

type Chosen = { municipalities?: string[]; expertise?: string[]; profiles?: string[] };

const search = (chosen: Chosen, daysAgo = 1) => ({
  ...{ region: "r", day: dateOf(dayAt(now) - daysAgo), hour: 10, source: "page", session: "s" },
  ...{ laws: [], segments: [], profiles: [], intensities: [], municipalities: [], expertise: [] },
  ...{ forms: [], hasText: false, hits: 3, isLimited: false, ...chosen },
});

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  supplierIds = [id];
});

const searched = (...events: ReturnType<typeof search>[]) =>
  derive(async (tx) => {
    await tx.searchEvent.deleteMany();
    await tx.searchEvent.createMany({ data: events });
  });

test("searches that chose what an own offer answers to are counted, others are not", async () => {
  const fits = { municipalities: ["0405"], expertise: ["exp-autisme"] };
  await searched(
    ...Array.from({ length: 5 }, () => search(fits)),
    search({ municipalities: ["0405"] }),
    search({ municipalities: ["9999"], expertise: ["exp-autisme"] }),
    search({}),
    search(fits, 29),
  );
  expect(await countFound(supplierIds, now)).toMatchObject({
    total: 6,
    terms: [{ code: "exp-autisme", count: 5 }],
  });
});

test("fewer than five are not told", async () => {
  await searched(...Array.from({ length: 4 }, () => search({ expertise: ["exp-autisme"] })));
  expect(await countFound(supplierIds, now)).toMatchObject({ total: null, terms: [] });
});
