/** The day's work on client data: what is due goes, what waits is asked for, and the log is looked through. */
import { theSystem } from "~/domain/accounts/public";
import {
  remindOfTakeOver,
  verifyAccess,
  wipeReferrals,
  wipeWords,
} from "~/domain/referrals/public.server";
import { log } from "~/log.server";

export async function keepClients(now = new Date()): Promise<void> {
  await wipeReferrals(theSystem("wipe"), now);
  await wipeWords(theSystem("wipe"), now);
  await remindOfTakeOver(theSystem("wipe"), now);
  for (const { organisationId, entryId, kind } of await verifyAccess(theSystem("access-seals")))
    log.error(
      { organisationId, entryId: String(entryId), kind },
      "The access log is not what was sealed",
    );
}
