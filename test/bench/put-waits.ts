/** A provider's program states a thousand waits in one request, as it is served: new, changed and again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { timed } from "./asking";
import { openPages } from "./pages";
import { saveRegion } from "../factories/a-region";
import { anAccount } from "../factories/accounts";
import { aRegisterRegion, manyOffers, writeRegisters } from "../factories/registers";
import { db } from "~/db/read.server";
import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { createKey } from "~/domain/accounts/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

const ROWS = 1_000;

const services = await startServices();
const folder = mkdtempSync(path.join(tmpdir(), "etalage-bench-"));
await saveRegion(aRegisterRegion());
const asOf = isoDay(dayAt(new Date()) - 20);
const many = manyOffers({ suppliers: 1, offersEach: ROWS, title: "Hulp", asOf });
writeRegisters(folder, many);
const imported = await importRegisters(theSystem("import"), folder);
if (!imported.ok) throw new Error("The registers cannot be imported.");

const supplier = await db.supplier.findUniqueOrThrow({ where: { code: "p0" } });
const { actor } = await anAccount({
  ...{ roles: ["provider-manager"], kind: "provider", supplierId: supplier.id },
});
const made = await createKey(actor, { name: "Bench", scope: "waiting-times:write" });
if (!made.ok) throw new Error("No key could be made.");
const { key } = made.value;

const { server, origin } = await openPages();

async function put(weeksToStart: number): Promise<number> {
  const waitingTimes = Array.from({ length: ROWS }, (_, n) => ({
    ...{ offerCode: `p0-o${n}`, locationCode: "l1", status: "waitlist" },
    ...{ weeksToIntake: 2, weeksToStart },
  }));
  const { ms, result } = await timed(async () => {
    const answer = await fetch(`${origin}/api/v1/waiting-times`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${key}` },
      body: JSON.stringify({ waitingTimes }),
    });
    return (await answer.json()) as { waitingTimes?: { weeksToStart: number }[] };
  });
  const stated = result.waitingTimes?.filter((wait) => wait.weeksToStart === weeksToStart) ?? [];
  if (stated.length !== ROWS) throw new Error(`Only ${stated.length} rows were taken.`);
  return ms;
}

const newMs = await put(7);
const changedMs = await put(8);
const againMs = await put(8);
process.stdout.write(`${JSON.stringify({ rows: ROWS, newMs, changedMs, againMs })}\n`);
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  void services.stop().then(() => process.exit(0));
});
