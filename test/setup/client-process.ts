/** Puts a referral with its client in the database of a running demo; says its id. */
import { aClient, aReferral, type WantedReferral } from "~test/factories/referrals";

import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { db } from "~/db/read.server";
import { findDatabase } from "~/db/services.server";

type Given = { sender: string; supplier: string; state: WantedReferral["state"]; name: string };

const given = JSON.parse(process.argv[2]!) as Given;
const database = await findDatabase();
useDatabase(database.address);
const organisationOf = async (account: string) =>
  (
    await db.organisationMember.findFirstOrThrow({
      where: { user: { email: `${account}@etalage.test` } },
      include: { organisation: true },
    })
  ).organisation;
const sender = await organisationOf(given.sender);
const { supplierId } = await organisationOf(given.supplier);
const { id } = await aReferral({
  ...{ state: given.state ?? "opened", organisationId: sender.id },
  ...{ supplierId: supplierId!, client: aClient({ name: given.name }) },
});
await disconnect();
await database.stop();
process.stdout.write(id);
