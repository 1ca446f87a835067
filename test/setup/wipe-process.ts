/** Wipes what is due, in a process of its own that can be killed. */
import { disconnect } from "~/db/client.server";
import { theSystem } from "~/domain/accounts/public";
import { wipeReferrals } from "~/domain/referrals/public.server";

const { now } = JSON.parse(process.argv[2]!) as { now: string };
await wipeReferrals(theSystem("wipe"), new Date(now));
await disconnect();
