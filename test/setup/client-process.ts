/** Puts a referral with its client in the database of a running demo, and that its sender looked at it in an unusual way; says both ids. */
import { aClient, anIndication, aReferral, type WantedReferral } from "~test/factories/referrals";
import { anUnusualLook } from "~test/factories/unusual-looks";

import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { db } from "~/db/read.server";
import { findDatabase } from "~/db/services.server";
import { aVisitor } from "~/domain/accounts/public";

/** `supplier`: an account of its people, or its own code. */
type Given = { sender: string; supplier: string; state: WantedReferral["state"]; name: string };

const given = JSON.parse(process.argv[2]!) as Given;
const database = await findDatabase();
useDatabase(database.address);
const memberOf = (account: string) =>
  db.organisationMember.findFirstOrThrow({
    where: { user: { email: `${account}@etalage.test` } },
    include: { organisation: true },
  });
const { organisation: sender, userId } = await memberOf(given.sender);
const supplier = await db.supplier.findUnique({ where: { code: given.supplier } });
const supplierId = supplier?.id ?? (await memberOf(given.supplier)).organisation.supplierId;
const referral = await aReferral({
  ...{ state: given.state ?? "opened", organisationId: sender.id },
  ...{ supplierId: supplierId!, client: aClient({ name: given.name }) },
});
await anIndication(referral, "p01");
const { id } = referral;
const looker = { ...aVisitor(), userId, organisationId: sender.id };
const signal = await anUnusualLook(looker, id);
await disconnect();
await database.stop();
process.stdout.write(`${id} ${signal}`);
