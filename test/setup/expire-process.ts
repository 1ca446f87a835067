/** In the database of a running demo the last day of one subcontract goes by, and the timetable sees it. */
import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { findDatabase } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { tendSubcontracts } from "~/domain/subcontracting/public.server";

const number = Number(process.argv[2]);
const database = await findDatabase();
useDatabase(database.address);
const noon = new Date();
noon.setHours(12);
await derive((tx) =>
  tx.subcontract.update({ where: { number }, data: { dueOn: dateOf(dayAt(noon) - 1) } }),
);
await tendSubcontracts(theSystem("subcontracts"), noon);
await disconnect();
await database.stop();
