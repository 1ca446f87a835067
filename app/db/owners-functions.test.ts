import { expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";

const database = aDatabase();

test("every function that runs with the owner's rights keeps to its schema, temporary tables last", async () => {
  const { rows } = await run(
    database.admin,
    `select p.oid::regprocedure::text as name, p.proconfig as settings from pg_proc p
      where p.prosecdef and p.pronamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(5);
  const loose = (rows as { name: string; settings: string[] | null }[]).filter(
    ({ settings }) => !settings?.includes("search_path=public, pg_temp"),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});
