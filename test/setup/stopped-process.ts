/** Looks in the database of a running demo which suppliers stopped, as the timetable does. */
import { useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { findDatabase } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { leaveStopped } from "~/domain/referrals/public.server";

const database = await findDatabase();
useDatabase(database.address);
await leaveStopped(theSystem("referrals"));
await disconnect();
await database.stop();
