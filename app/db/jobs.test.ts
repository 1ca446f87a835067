import { expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { QUEUES } from "./jobs.server";

const database = aDatabase();

test("every queue was made by the owner: the app cannot, and would not start", async () => {
  const { rows } = await run(database.admin, "select name from pgboss.queue");
  const made = rows.map(({ name }: { name: string }) => name);
  expect(made).toEqual(expect.arrayContaining([...QUEUES]));
});
