/** A rebuild that was asked for is work of minutes: a job takes it up. */
import { queueJob } from "~/db/jobs.server";
import type { Listener } from "~/db/outbox.server";

export const queueRebuild: Listener = async (tx, messages) => {
  for (const { payload } of messages)
    await queueJob(tx, "rebuilds", { rebuild: String(payload["rebuild"]) });
};
