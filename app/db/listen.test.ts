import { expect, test, vi } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { databaseAddress } from "./address.server";
import { derive } from "./derive.server";
import { listen } from "./listen.server";
import { whileAlone } from "./lock.server";
import { announce } from "./outbox.server";

aDatabase();
const SOON = { timeout: 5_000 };

test("an announcement is heard when it is committed, and after the connection was lost too", async () => {
  const hear = vi.fn();
  const ear = listen("outbox", hear);
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(1), SOON);

  await derive((tx) => announce(tx, [{ type: "said", payload: {} }]));
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(2), SOON);

  // As the app role: who listens may end its own connections.
  await run(
    databaseAddress().app,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'listen%'`,
  );
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(3), SOON);
  await ear.stop();
});

test("work under a lock is done by one at a time, and a failure frees the lock", async () => {
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside--;
  };
  await Promise.all([whileAlone(1, work), whileAlone(1, work), whileAlone(1, work)]);
  await expect(whileAlone(1, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await whileAlone(1, work);
});
