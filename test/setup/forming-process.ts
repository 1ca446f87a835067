/** Takes registers into a running demo: providers that can form a combination, or what one offers; and who works for them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { anAccount } from "~test/factories/accounts";
import {
  aContractRow,
  anOfferRow,
  aProviderRow,
  type Cells,
  type RegisterName,
  writeRegisters,
} from "~test/factories/registers";

import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { findDatabase } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { hashPassword } from "~/domain/accounts/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { DEMO_PASSWORD } from "~prisma/demo/accounts";

/** Of one provider each, or the combination that they formed, with the title of what it offers. */
type Given = { providers: string[] } | { combination: string; title: string };

const SCOPE = { law: "jeugdwet", segment: "seg-b" };

async function takeIn(rows: { [N in RegisterName]?: Cells[] }): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "forming-"));
  writeRegisters(folder, rows);
  const outcome = await importRegisters(theSystem("import"), folder);
  rmSync(folder, { recursive: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
}

async function people(codes: string[]): Promise<void> {
  const number = () => String(Math.floor(Math.random() * 90_000_000) + 10_000_000);
  await takeIn({
    providers: codes.map((code) =>
      aProviderRow(code, `Proefhuis ${code}`, { kvk: number(), agb: number() }),
    ),
    contracts: codes.map((code) => aContractRow(`${code}-k`, code, SCOPE)),
  });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const code of codes) {
    const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code } });
    const wanted = { kind: "provider", supplierId, email: `${code}@etalage.test` } as const;
    const { userId } = await anAccount({ ...wanted, roles: ["provider-manager"] });
    await derive((tx) => tx.user.update({ where: { id: userId }, data: { passwordHash } }));
  }
}

/** What contract management agrees on with it, and what it offers, come as registers. */
function offers(code: string, title: string): Promise<void> {
  const more = { title, ...SCOPE, profile: "", intensities: "", expertise: "autisme" };
  return takeIn({
    contracts: [aContractRow(`${code}-k`, code, SCOPE)],
    offers: [anOfferRow(code, `${code}-o`, { ...more, education_level: "" })],
  });
}

const given = JSON.parse(process.argv[2]!) as Given;
const database = await findDatabase();
useDatabase(database.address);
await ("providers" in given ? people(given.providers) : offers(given.combination, given.title));
await disconnect();
await database.stop();
