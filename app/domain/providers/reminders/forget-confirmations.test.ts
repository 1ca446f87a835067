import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anAccount } from "~test/factories/accounts";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { forgetConfirmations } from "./forget-confirmations.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";

aDatabase();

test("mailed links are kept for thirty days after they are over, used or not", async () => {
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder())).toMatchObject({ ok: true });
  const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const { userId, actor } = await anAccount({ roles: ["provider-editor"], kind: "provider" });
  const link = (expiresAt: string, usedAt: string | null = null) => {
    const [id, hash] = [randomUUID(), randomUUID()];
    const times = { createdAt: "2026-10-01T08:00:00Z", expiresAt, usedAt };
    return { id, hash, supplierId: supplier.id, userId, declarationIds: [], ...times };
  };
  await derive((tx) =>
    tx.waitingConfirmation.createMany({
      data: [
        link("2026-10-08T08:00:00Z"),
        link("2026-10-08T08:00:00Z", "2026-10-02T08:00:00Z"),
        link("2026-11-08T08:00:00Z"),
      ],
    }),
  );
  const system = theSystem("forget");
  const forget = async (day: string) => {
    await forgetConfirmations(system, new Date(`${day}T08:00:00Z`));
    return db.waitingConfirmation.count();
  };
  expect(await forget("2026-11-07")).toBe(3);
  expect(await forget("2026-11-08")).toBe(1);
  expect(await forget("2026-12-09")).toBe(0);
  expect(() => forgetConfirmations(actor)).toThrow("Not allowed");
});
