import { run } from "~test/setup/database";

/** The columns of the tables of this area, as `need.goals`. */
export async function referralColumns(database: { admin: string }): Promise<string[]> {
  const { rows } = await run(
    database.admin,
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_name in ('need', 'availability_request', 'availability_entry', 'referral',
       'referral_entry', 'consent', 'client_field', 'trajectory', 'indication', 'instalment')`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}
