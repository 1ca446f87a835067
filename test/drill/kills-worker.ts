/** A worker that is killed: beside its work it writes down, with each message, that it had it. */
import type { Listener } from "~/db/outbox.server";
import { subscriptions } from "~/jobs/subscriptions.server";
import { startWorker } from "~/jobs/worker.server";

import { HAD } from "./kills-said";

const writeDown: Listener = async (tx, messages) => {
  await tx.auditEntry.createMany({
    data: messages.map(({ id }) => ({
      actor: "system:drill",
      action: HAD,
      subject: `message/${id}`,
    })),
  });
};

startWorker(
  Object.fromEntries(
    Object.entries(subscriptions).map(([type, listeners]) => [type, [...listeners, writeDown]]),
  ),
);
